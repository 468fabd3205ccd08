using System;
using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Validation.Statements;

/// <summary>Prose made from the table: right, it is never questioned; with one number that is in no reading, exactly that one is.</summary>
public class GeneratedProseTests
{
    // Far from every sum and difference of the numbers that the generator makes.
    private const long Offset = 7_000_000_003;

    private static readonly Fact[] s_facts =
    [
        new("NAR-001", "收到政府信息公开申请{0}件", report => report.Applications!.NewlyReceived.Total),
        new("NAR-001", "全年共收到{0}件申请", report => report.Applications!.NewlyReceived.Total + report.Applications.BroughtForward.Total),
        new("NAR-001", "本年新收依申请公开的申请{0}宗", report => report.Applications!.NewlyReceived.Total),
        new("NAR-002", "申请中，上年结转{0}件", report => report.Applications!.BroughtForward.Total),
        new("NAR-003", "办结申请{0}件", report => report.Applications!.Outcomes.Total.Total),
        new("NAR-003", "答复政府信息公开申请共计{0}件", report => report.Applications!.Outcomes.Total.Total - report.Applications.BroughtForward.Total),
        new("NAR-004", "申请结转下年度继续办理{0}件", report => report.Applications!.CarriedForward.Total),
        new("NAR-006", "申请予以公开{0}件", report => report.Applications!.Outcomes.Granted.Total),
        new("NAR-006", "答复的申请中，予以公开和部分公开{0}件", report => report.Applications!.Outcomes.Granted.Total + report.Applications.Outcomes.PartiallyGranted.Total, 1),
        new("NAR-006", "申请不予公开的{0}件", report => Sum(report, ApplicationRow.StateSecret, ApplicationRow.RegistryLookup)),
        new("NAR-006", "申请无法提供：{0}件", report => Sum(report, ApplicationRow.NotHeld, ApplicationRow.UnclearAfterClarification)),
        new("NAR-009", "收到申请，其来自自然人申请{0}件", report => report.Applications!.NewlyReceived.NaturalPerson),
        new("NAR-010", "被申请行政复议{0}件", report => report.Proceedings!.Reconsideration.Total),
        new("NAR-010", "发生行政复议案件{0}起", report => report.Proceedings!.Reconsideration.Total - report.Proceedings.Reconsideration.Pending),
        new("NAR-011", "行政诉讼案件共{0}件", report => report.Proceedings!.Litigation.Direct.Total + report.Proceedings.Litigation.AfterReconsideration.Total),
        new("NAR-012", "行政复议案件被纠错{0}件", report => report.Proceedings!.Reconsideration.Corrected),
        new("NAR-013", "制发行政规范性文件{0}件", report => Cell(report, "/proactiveDisclosure/normativeDocuments/issued")),
        new("NAR-013", "规范性文件现行有效{0}件", report => Cell(report, "/proactiveDisclosure/normativeDocuments/inForce")),
        new("NAR-014", "制定规章{0}件", report => Cell(report, "/proactiveDisclosure/governmentRules/issued") ?? Cell(report, "/proactiveDisclosure/governmentRules/made")),
        new("NAR-015", "作出行政许可决定{0}件", report => Cell(report, "/proactiveDisclosure/licensing/decisions")),
    ];

    [Property(MaxTest = 200, Arbitrary = [typeof(Cases)])]
    public void Prose_made_from_the_table_is_not_questioned(Case sample)
    {
        string text = string.Concat(s_facts.Select((fact, i) => fact.Write(sample.Report, 0, sample.Notation + i)));

        Assert.Empty(ProseTesting.FindingsOf(WithText(sample.Report, text)));
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(Cases)])]
    public void One_wrong_number_is_questioned_and_no_other(Case sample)
    {
        int wrong = sample.Notation % s_facts.Length;
        Fact fact = s_facts[wrong];
        if (fact.Number(sample.Report) is not { } number)
            return;

        // Another sentence of the same rule may have the right number, which would do.
        string text = string.Concat(s_facts.Select((each, i) => i == wrong ? each.Write(sample.Report, Offset, sample.Notation) : each.RuleId == fact.RuleId ? string.Empty : each.Write(sample.Report, 0, sample.Notation + i)));

        Finding finding = Assert.Single(ProseTesting.FindingsOf(WithText(sample.Report, text)));
        Assert.Equal(fact.RuleId, finding.RuleId);
        Assert.Equal((number + Offset).ToString(CultureInfo.InvariantCulture), finding.Actual);
    }

    private static AnnualReport WithText(AnnualReport report, string text)
    {
        AnnualReportBuilder builder = report.ToBuilder();
        builder.Overview = new ProseSection(text);
        return builder.Build();
    }

    private static long? Sum(AnnualReport report, ApplicationRow first, ApplicationRow last) =>
        Enumerable.Range((int)first, last - first + 1).Aggregate((long?)0, (sum, row) => sum + report.Applications![(ApplicationRow)row, ApplicantCategory.Total]);

    private static long? Cell(AnnualReport report, string pointer) => (long?)report[CellAddress.Parse(pointer)];

    /// <summary>A consistent report with all its tables, and a number that chooses how numbers are written and which is wrong.</summary>
    public sealed record Case(AnnualReport Report, int Notation);

    public static class Cases
    {
        public static Arbitrary<Case> All() => Arb.From(
            from report in ConsistentReportGenerator.Complete.Where(HasCountsOfProse)
            from notation in Gen.Choose(0, 999)
            select new Case(report, notation));

        // Prose of eleven digits and more is the number of a telephone, or of nothing.
        private static bool HasCountsOfProse(AnnualReport report) =>
            report.Template.Cells.All(cell => report[cell.Address] is null or < 1_000_000_000);
    }

    private sealed record Fact(string RuleId, string Phrase, Func<AnnualReport, long?> Number, int Extra = 0)
    {
        internal string Write(AnnualReport report, long offset, int notation) =>
            Number(report) is { } number ? Phrase.Replace("{0}", Written(number + offset, notation), StringComparison.Ordinal) + "。" : string.Empty;

        private static string Written(long number, int notation) => (notation % 5) switch
        {
            1 when number < 10_000 => Chinese(number),
            2 when number % 100 == 0 && number > 0 => (number / 10_000m).ToString(CultureInfo.InvariantCulture) + "万",
            3 => number.ToString("N0", CultureInfo.InvariantCulture),
            4 => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit + 0xFEE0))),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

        private static string Chinese(long number)
        {
            if (number == 0)
                return "零";
            const string digits = "零一二三四五六七八九";
            const string units = "千百十";
            var text = new StringBuilder();
            string padded = number.ToString("0000", CultureInfo.InvariantCulture);
            bool zero = false;
            for (int i = 0; i < 4; i++)
            {
                int digit = padded[i] - '0';
                if (digit == 0)
                {
                    zero = text.Length > 0;
                    continue;
                }

                if (zero)
                    text.Append('零');
                zero = false;
                text.Append(digits[digit]);
                if (i < 3)
                    text.Append(units[i]);
            }

            return text.ToString();
        }
    }
}
