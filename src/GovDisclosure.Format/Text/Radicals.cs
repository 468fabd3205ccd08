namespace GovDisclosure.Format.Text;

/// <summary>Signs of radicals, which programs that take text out of a page set in place of the characters they look like.</summary>
internal static class Radicals
{
    private const char First = '\u2F00';
    private const char Last = '\u2FD5';

    // The characters of the Kangxi radicals, U+2F00 to U+2FD5, in order.
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日" +
        "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行" +
        "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Of the supplement those of today's script.
    private const string Supplement = "\u2EC5\u2EC9\u2ECB\u2ED3\u2ED4\u2EDA\u2EDB\u2EDC\u2EE2\u2EE5\u2EE6\u2EEC\u2EEE\u2EF0\u2EF3";
    private const string OfSupplement = "见贝车长门页风飞马鱼鸟齐齿龙龟";

    /// <summary>The character that a radical looks like; any other as it is.</summary>
    internal static char Fold(char c)
    {
        if (c is >= First and <= Last)
            return Kangxi[c - First];
        int at = Supplement.IndexOf(c);
        return at < 0 ? c : OfSupplement[at];
    }
}
