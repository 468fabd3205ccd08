using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace GovDisclosure.Format.Tests.Generators;

/// <summary>
/// Reports as faulty as the model can hold: both editions, both forms of （六）, tables missing, cells blank, negative or
/// enormous, amounts of every scale, texts with controls, U+3000 and ideographs beyond the basic plane.
/// </summary>
public static class ReportGenerator
{
    private static readonly string[] s_pieces =
    [
        "政府信息公开", "。", "\u3000\u3000", "𠮷", "𬎆野家", "😀", "\n", "\r\n", "\t", "\"", "\\", "/", "~", "<&>'+", "\u0001", "\u007f", "\u2028",
        "\ufeff", "\ufffd", "é", "0", "-8", " ", "article",
    ];

    /// <summary>Any report; a failing one is made smaller by taking whole parts away.</summary>
    public static Arbitrary<AnnualReport> Reports() => Arb.From(Report(), Smaller);

    public static Gen<AnnualReport> Report() => Gen.Choose(0, int.MaxValue).Select(seed => Create(new Random(seed)));

    /// <summary>A text of random pieces, well-formed.</summary>
    public static string Text(Random random)
    {
        var text = new StringBuilder();
        for (int pieces = random.Next(8); pieces > 0; pieces--)
            text.Append(s_pieces[random.Next(s_pieces.Length)]);
        return text.ToString();
    }

    /// <summary>The report that a random sequence gives.</summary>
    public static AnnualReport Create(Random random)
    {
        var report = new AnnualReportBuilder(random.Next(2) == 0 ? ReportEdition.Edition2019 : ReportEdition.Edition2021)
        {
            OtherHandling = random.Next(2) == 0 ? OtherHandlingForm.Divided : OtherHandlingForm.Undivided,
            Year = OrNull(random, () => random.Next(1, 10000)),
            Title = TextOrNull(random),
            Preamble = TextOrNull(random),
            Issuer = new Issuer(TextOrNull(random), TextOrNull(random)),
            Period = random.Next(4) == 0 ? null : new ReportingPeriod(OrNull(random, () => Date(random)), OrNull(random, () => Date(random))),
            PublishedOn = OrNull(random, () => Date(random)),
            Overview = random.Next(4) == 0 ? null : new ProseSection(Text(random)),
            Problems = random.Next(4) == 0 ? null : new ProseSection(Text(random)),
            OtherMatters = random.Next(4) == 0 ? null : new OtherMatters(Text(random), Fee(random)),
            Closing = TextOrNull(random),
        };
        FillTables(report, random);
        string[] pointers = report.Template.Cells.Select(cell => cell.Address.ToString()).ToArray();
        string Pointer() => random.Next(5) == 0 ? "/a~0b~1c/𠮷" : pointers[random.Next(pointers.Length)];
        for (int i = random.Next(3); i > 0; i--)
            report.Annotations.Add(new Annotation(Pointer(), Text(random)));
        for (int i = random.Next(3); i > 0; i--)
            report.AdditionalRows.Add(new AdditionalRow(Pointer(), Text(random), Enumerable.Range(0, random.Next(4)).Select(_ => Text(random))));
        for (int i = random.Next(3); i > 0; i--)
            report.Refused.Add(new Refusal(Pointer(), TextOrNull(random), "READ-001"));
        return report.Build();
    }

    private static void FillTables(AnnualReportBuilder report, Random random)
    {
        int blanks = random.Next(0, 101);
        foreach (TemplateTable table in report.Template.Tables)
        {
            if (random.Next(4) == 0)
                continue;
            report.Include(table);
            foreach (TemplateCell cell in report.Template.Cells.Where(cell => cell.Table == table && random.Next(100) >= blanks))
                report[cell.Address] = cell.Kind == CellKind.Amount ? Amount(random) : Count(random);
            if (report.Edition == ReportEdition.Edition2019 && table.Rows.Any(row => row.Pointer.EndsWith("/procurement", StringComparison.Ordinal)))
                report.ProcurementUnit = OrNull(random, () => random.Next(2) == 0 ? ProcurementUnit.Yuan : ProcurementUnit.TenThousandYuan);
        }
    }

    private static ProcessingFeeStatement? Fee(Random random) => random.Next(2) == 0
        ? null
        : new ProcessingFeeStatement(OrNull(random, () => Count(random)), OrNull(random, () => Amount(random)), OrNull(random, () => Amount(random)));

    private static long Count(Random random) => random.Next(6) switch
    {
        0 => 0,
        1 => -random.Next(100),
        2 => 1_000_000_000_000,
        3 => -1_000_000_000_000,
        4 => random.NextInt64(-1_000_000_000_000, 1_000_000_000_001),
        _ => random.Next(1000),
    };

    private static decimal Amount(Random random) => random.Next(5) switch
    {
        0 => 0m,
        1 => 0.10m,
        2 => new decimal(random.Next(), random.Next(), random.Next(0x20000000), random.Next(2) == 0, (byte)random.Next(29)),
        3 => random.Next(1_000_000) / 100m,
        _ => random.Next(100),
    };

    private static ReportDate Date(Random random) => new(random.Next(1, 10000), random.Next(1, 13), random.Next(1, 29));

    private static string? TextOrNull(Random random) => random.Next(4) == 0 ? null : Text(random);

    private static T? OrNull<T>(Random random, Func<T> value)
        where T : struct => random.Next(4) == 0 ? null : value();

    private static IEnumerable<AnnualReport> Smaller(AnnualReport report)
    {
        IEnumerable<Action<AnnualReportBuilder>> cuts =
        [
            .. report.Template.Tables.Select(table => (Action<AnnualReportBuilder>)(builder => builder.Exclude(table))),
            builder => builder.Annotations.Clear(),
            builder => builder.AdditionalRows.Clear(),
            builder => builder.Refused.Clear(),
            builder => builder.Title = null,
            builder => builder.Preamble = null,
            builder => builder.Closing = null,
            builder => builder.Overview = null,
            builder => builder.Problems = null,
            builder => builder.OtherMatters = null,
            builder => builder.Period = null,
            builder => builder.PublishedOn = null,
            builder => builder.Year = null,
            builder => builder.Issuer = Issuer.Unknown,
        ];
        foreach (Action<AnnualReportBuilder> cut in cuts)
        {
            AnnualReportBuilder builder = report.ToBuilder();
            cut(builder);
            AnnualReport smaller = builder.Build();
            if (smaller != report)
                yield return smaller;
        }
    }
}
