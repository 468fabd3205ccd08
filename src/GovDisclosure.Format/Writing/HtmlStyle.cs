namespace GovDisclosure.Format.Writing;

/// <summary>The style of a page: the fonts of official documents, fully bordered tables, A4 upright. Severity shows as a line beside its colour.</summary>
internal static class HtmlStyle
{
    internal const string Css = """
        .gd-report { box-sizing: border-box; max-width: 170mm; margin: 0 auto; padding: 12mm 0; color: #000; font: 12pt/1.75 "FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
        .gd-report h1 { margin: 0 0 1em; text-align: center; text-wrap: balance; font: normal 20pt/1.4 "FZXiaoBiaoSong-B05S", "方正小标宋简体", "方正小标宋_GBK", "STZhongsong", "SimSun", "宋体", "Noto Serif CJK SC", "Source Han Serif SC", serif; }
        .gd-report h2 { margin: 1em 0 .4em; break-after: avoid; font: normal 14pt/1.6 "SimHei", "黑体", "STHeiti", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
        .gd-report > p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
        .gd-report > p.gd-note { font-size: 10.5pt; text-indent: 0; }
        .gd-report > p.gd-closing { text-align: right; text-indent: 0; }
        .gd-report table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 10.5pt; line-height: 1.35; }
        .gd-report table.gd-wide { font-size: 9pt; line-height: 1.25; break-inside: avoid; }
        .gd-report table.gd-joined { margin-top: -1px; }
        .gd-report th, .gd-report td { padding: .25em .2em; border: 1px solid #000; font-weight: normal; text-align: center; vertical-align: middle; overflow-wrap: anywhere; text-wrap: balance; }
        .gd-report tbody th[scope=row]:not([rowspan]) { text-align: left; }
        .gd-report tr { break-inside: avoid; }
        .gd-report td.gd-number { height: 1.6em; }
        .gd-report a { color: #00429d; }
        .gd-marks { line-height: 1; font-size: .75em; text-indent: 0; }
        .gd-error, .gd-refused { background: #fde2e0; box-shadow: inset 3px 0 0 #a40000; }
        .gd-warning { background: #fff1c9; box-shadow: inset 3px 0 0 #7a5200; }
        .gd-info { background: #e3effb; box-shadow: inset 3px 0 0 #00429d; }
        .gd-findings { margin-top: 2em; border-top: 2px solid #000; font-size: 10.5pt; break-before: page; }
        .gd-findings li { margin: .3em 0; padding-left: .6em; overflow-wrap: anywhere; }
        @page { size: A4 portrait; margin: 25mm 20mm 22mm; }
        @media print { .gd-report { max-width: none; padding: 0; } .gd-report a { color: inherit; text-decoration: none; } }
        """;
}
