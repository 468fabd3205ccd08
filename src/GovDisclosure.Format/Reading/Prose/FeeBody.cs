using System;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>Whose report it is, as far as sentences on the fee name a body: by its name, or by its level (全市, 区政府).</summary>
internal sealed class FeeBody
{
    private const string Levels = "省市州盟区县旗乡镇局委厅";

    private static readonly string[] s_offices = ["人民政府办公厅", "人民政府办公室", "政府办公厅", "政府办公室", "人民政府", "政府"];

    private static readonly string[] s_governments = ["人民政府", "政府"];

    private readonly string _name;
    private readonly char _level;

    internal FeeBody(string? name)
    {
        _name = name == null ? string.Empty : LabelText.Fold(name);
        string office = s_offices.FirstOrDefault(each => _name.EndsWith(each, StringComparison.Ordinal)) ?? string.Empty;
        _level = _name.Length > office.Length ? _name[_name.Length - office.Length - 1] : '\0';
    }

    /// <summary>The name of a body that stands at a place: the report's own, or that of a level, which may be another's.</summary>
    internal (int Length, FeeWord Word) At(string folded, int at)
    {
        // A name that goes on is that of another body: 甲市 in 甲市教育局.
        if (_name.Length > 1 && _name[0] == folded[at] && string.CompareOrdinal(folded, at, _name, 0, _name.Length) == 0)
            return (_name.Length, FeeWord.Own);
        if (at + 1 >= folded.Length)
            return default;
        char first = folded[at];
        // 我市 is the report's body where nothing says that it is a smaller one.
        if (first is '全' or '我' or '本' && Levels.IndexOf(folded[at + 1]) >= 0)
            return (2, folded[at + 1] == _level || (_level == '\0' && first != '全') ? FeeWord.Own : FeeWord.Foreign);
        if (folded[at + 1] is not ('人' or '政') || Levels.IndexOf(first) < 0)
            return default;
        foreach (string government in s_governments)
        {
            if (string.CompareOrdinal(folded, at + 1, government, 0, government.Length) == 0)
                return (government.Length + 1, first == _level ? FeeWord.Own : FeeWord.Foreign);
        }

        return default;
    }
}
