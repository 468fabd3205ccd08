using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Format.Word;

/// <summary>The fonts of official documents, each with those to take where it is not installed.</summary>
internal static class OfficialFonts
{
    internal const string Title = "方正小标宋简体";
    internal const string Heading = "黑体";
    internal const string Body = "仿宋_GB2312";
    internal const string Table = "宋体";
    internal const string Latin = "Times New Roman";

    internal static Fonts Create() => new(
        Chinese(Title, "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,宋体,SimSun,Songti SC,Noto Serif CJK SC"),
        Chinese(Heading, "SimHei,Heiti SC,Noto Sans CJK SC"),
        Chinese(Body, "仿宋,FangSong,FangSong_GB2312,STFangsong,宋体,SimSun,Noto Serif CJK SC"),
        Chinese(Table, "SimSun,Songti SC,Noto Serif CJK SC"),
        new Font(new FontCharSet { Val = "00" }, new FontFamily { Val = FontFamilyValues.Roman }, new Pitch { Val = FontPitchValues.Variable }) { Name = Latin });

    private static Font Chinese(string name, string others) => new(
        new AltName { Val = others },
        new FontCharSet { Val = "86" },
        new FontFamily { Val = name == Heading ? FontFamilyValues.Modern : FontFamilyValues.Roman },
        new Pitch { Val = FontPitchValues.Variable })
    { Name = name };
}
