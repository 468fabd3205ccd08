using System;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>A report that is far longer than any, in one part of it: the sample with a number of units more.</summary>
/// <param name="Format">Of what file.</param>
/// <param name="Unit">What there is more of.</param>
/// <param name="Units">How many of them.</param>
#pragma warning disable CA1036 // Compared by the table alone.
public sealed record LongInput(string Format, string Unit, int Units) : IComparable
#pragma warning restore CA1036
{
    private const int SentencesInAKilobyte = 12;

    /// <summary>The parameter in the table.</summary>
    public override string ToString() => FormattableString.Invariant($"{Format}, {Units:N0} {Unit}");

    /// <summary>In the table, what differs in size alone stands together, the smallest first.</summary>
    public int CompareTo(object? obj) => obj is LongInput other ? (Format, Unit, Units).CompareTo((other.Format, other.Unit, other.Units)) : 1;

    /// <summary>The file.</summary>
    internal byte[] Make() => Format switch
    {
        "HTML" => Encoding.UTF8.GetBytes(Samples.PageOf(Text())),
        "docx" => ReportWord.Write(LongReport()),
        "JSON" => ReportJson.SerializeToUtf8Bytes(LongReport()),
        _ => Encoding.UTF8.GetBytes(Text()),
    };

    /// <summary>The report itself, for the formats that are written from one.</summary>
    private AnnualReport LongReport()
    {
        AnnualReportBuilder report = Samples.Report.ToBuilder();
        if (Unit == "kB of prose")
        {
            report.Overview = new ProseSection(Part());
            return report.Build();
        }

        for (int i = 0; i < Units; i++)
            report.AdditionalRows.Add(new AdditionalRow("/applications", $"第{i}类", [$"{i % 1000}"]));
        return report.Build();
    }

    private string Text() => Samples.With(Part(), Unit switch
    {
        "kB of prose" or "kB in a line" => 1,
        "tables" or "tables of pipes" => 2,
        _ => 3,
    });

    private string Part()
    {
        var part = new StringBuilder();
        for (int i = 0; i < Units; i++)
            part.Append(One(i));
        return part.ToString();
    }

    private string One(int i) => Unit switch
    {
        "kB of prose" => string.Concat(Enumerable.Range(i * SentencesInAKilobyte, SentencesInAKilobyte).Select(Sentence)) + "\n",
        "kB in a line" => string.Concat(Enumerable.Range(i * SentencesInAKilobyte, SentencesInAKilobyte).Select(Sentence)).Replace('。', '，'),
        "tables" => $"第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t{i % 7}\n\n",
        "tables of pipes" => $"| 信息内容 | 本年处理决定数量 |\n| --- | --- |\n| 行政许可 | {i % 7} |\n\n",
        "tables run together" => $"第二十条第（五）项\n信息内容本年处理决定数量\n行政许可{i % 7}\n\n",
        "rows" => $"第{i}类\t{i % 1000}\n",
        _ => throw new InvalidOperationException(Unit),
    };

    private static string Sentence(int i) => (i % 4) switch
    {
        0 => $"全年主动公开政府信息{i % 997}条，其中门户网站{i % 97}条。",
        1 => $"新收政府信息公开申请{i % 13}件，答复申请{i % 11}件，占{i % 100}.5%。",
        2 => "涉及资金一百二十三万元，较上年增长百分之三点五。",
        _ => $"按季度回看{2000 + (i % 24)}年以来的旧稿，更正过时信息{i % 9}条。",
    };
}
