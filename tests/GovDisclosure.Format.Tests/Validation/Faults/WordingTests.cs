using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Validation.Faults;

/// <summary>What is said of each kind of fault, and that it is the first thing said.</summary>
public class WordingTests
{
    private const string Granted = "三、本年度办理结果（一）予以公开";
    private const string NotHeld = "三、本年度办理结果（四）1.本机关不掌握相关政府信息";

    [Fact]
    public void A_row_and_a_column_off_by_as_much() => Check(
        report => report.Applications[ApplicationRow.Granted, ApplicantCategory.NaturalPerson] = 3,
        $"{Granted}一行与“自然人”一列均差 9：{Granted}·自然人或应为 12，现为 3",
        $"the row {Granted} (Granted) and the column 自然人 (Natural persons) are both off by 9: {Granted}·自然人 (Granted · Natural persons) may be 12, is 3");

    [Fact]
    public void A_total_that_was_not_added_up() => Check(
        report => report.Applications[ApplicationRow.Granted, ApplicantCategory.Total] = 19,
        $"{Granted}·总计：总计未加对，各项之和为 20，现为 19",
        $"{Granted}·总计 (Granted · Total): the total was not added up, 19 for 20");

    [Fact]
    public void A_total_of_0_over_filled_parts() => Check(
        report => report.Applications[ApplicationRow.Granted, ApplicantCategory.Total] = 0,
        $"{Granted}·总计：各项已填而总计为 0，各项之和为 20",
        $"{Granted}·总计 (Granted · Total): the total is 0 over filled parts that make 20");

    [Fact]
    public void Two_digits_transposed() => Check(
        report => report.Applications[ApplicationRow.Granted, ApplicantCategory.NaturalPerson] = 21,
        $"{Granted}·自然人：相邻两位数字颠倒，或应为 12，现为 21",
        $"{Granted}·自然人 (Granted · Natural persons): two digits transposed, 21 for 12");

    [Fact]
    public void A_zero_too_many() => Check(
        report => report.Applications[ApplicationRow.Granted, ApplicantCategory.NaturalPerson] = 120,
        $"{Granted}·自然人：末尾多写一个 0，或应为 12，现为 120",
        $"{Granted}·自然人 (Granted · Natural persons): ten times too large, 120 for 12");

    [Fact]
    public void A_zero_too_few() => Check(
        report => report.Applications[ApplicationRow.NotHeld, ApplicantCategory.NaturalPerson] = 3,
        $"{NotHeld}·自然人：末尾漏写一个 0，或应为 30，现为 3",
        $"{NotHeld}·自然人 (Not held · Natural persons): ten times too small, 3 for 30");

    [Fact]
    public void Two_neighbours_swapped() => Check(
        report =>
        {
            report.Applications[ApplicationRow.Granted, ApplicantCategory.NaturalPerson] = 5;
            report.Applications[ApplicationRow.Granted, ApplicantCategory.CommercialEnterprise] = 12;
        },
        $"{Granted}·自然人与{Granted}·商业企业：两数互换了位置，或应为 12 和 5，现为 5 和 12",
        $"{Granted}·自然人 (Granted · Natural persons) and {Granted}·商业企业 (Granted · Commercial enterprises): the two numbers changed places, 5 and 12 for 12 and 5");

    [Fact]
    public void The_cells_of_two_rows_swapped() => Check(
        report =>
        {
            report.Applications[ApplicationRow.Granted, ApplicantCategory.NaturalPerson] = 30;
            report.Applications[ApplicationRow.NotHeld, ApplicantCategory.NaturalPerson] = 12;
        },
        $"{Granted}·自然人与{NotHeld}·自然人：两数互换了位置，或应为 12 和 30，现为 30 和 12",
        $"{Granted}·自然人 (Granted · Natural persons) and {NotHeld}·自然人 (Not held · Natural persons): the two numbers changed places, 30 and 12 for 12 and 30");

    [Fact]
    public void Two_rows_swapped() => Check(
        report =>
        {
            for (ApplicantCategory column = 0; column <= ApplicantCategory.Total; column++)
            {
                (report.Applications[ApplicationRow.OutcomesTotal, column], report.Applications[ApplicationRow.CarriedForward, column]) =
                    (report.Applications[ApplicationRow.CarriedForward, column], report.Applications[ApplicationRow.OutcomesTotal, column]);
            }
        },
        "三、本年度办理结果（七）总计与四、结转下年度继续办理：两行的数字互换了位置",
        "三、本年度办理结果（七）总计 (Total of outcomes) and 四、结转下年度继续办理 (Taken into the next year): the numbers of the two rows changed places");

    [Fact]
    public void A_row_shifted_to_the_right() => Check(
        report => SetRow(report, ApplicationRow.NotHeld, 0, 30, 0, 0, 0, 2, 0),
        $"{NotHeld}：从“自然人”到“总计”，各数右移了一格",
        $"{NotHeld} (Not held): the numbers from 自然人 (Natural persons) to 总计 (Total) stand one cell too far to the right");

    [Fact]
    public void A_row_shifted_to_the_left() => Check(
        report => SetRow(report, ApplicationRow.NotHeld, 0, 0, 0, 2, 0, 32, 0),
        $"{NotHeld}：从“自然人”到“总计”，各数左移了一格",
        $"{NotHeld} (Not held): the numbers from 自然人 (Natural persons) to 总计 (Total) stand one cell too far to the left");

    [Fact]
    public void Part_of_a_row_shifted() => Check(
        report => SetRow(report, ApplicationRow.Granted, 12, 0, 5, 7, 0, 3, 27),
        $"{Granted}：从“商业企业”到“社会公益组织”，各数右移了一格",
        $"{Granted} (Granted): the numbers from 商业企业 (Commercial enterprises) to 社会公益组织 (Public-welfare organisations) stand one cell too far to the right",
        report => report.Applications[ApplicationRow.Granted, ApplicantCategory.ResearchInstitution] = 7);

    [Fact]
    public void A_column_of_totals_left_at_0() => Check(
        report => SetTotals(report, _ => 0),
        "“总计”一列：各项已填而总计为 0，共 6 行",
        "the column 总计 (Total): the totals are 0 over filled parts in 6 rows");

    [Fact]
    public void A_column_of_totals_not_added_up() => Check(
        report => SetTotals(report, row => report.Applications[row, ApplicantCategory.NaturalPerson]),
        "“总计”一列：总计未加对，共 4 行",
        "the column 总计 (Total): the totals were not added up in 4 rows");

    [Fact]
    public void A_row_of_totals_left_at_0() => Check(
        report => SetRow(report, ApplicationRow.OutcomesTotal, 0, 0, 0, 0, 0, 0, 0),
        "三、本年度办理结果（七）总计一行：各项已填而总计为 0，共 5 列",
        "the row 三、本年度办理结果（七）总计 (Total of outcomes): the totals are 0 over filled parts in 5 columns");

    [Fact]
    public void A_row_of_totals_not_added_up() => Check(
        report => SetRow(report, ApplicationRow.OutcomesTotal, 30, 1, 0, 0, 2, 1, 34),
        "三、本年度办理结果（七）总计一行：总计未加对，共 4 列",
        "the row 三、本年度办理结果（七）总计 (Total of outcomes): the totals were not added up in 4 columns");

    [Fact]
    public void Two_cells_of_one_row_that_make_up_what_it_is_off_by() => Check(
        report =>
        {
            report.Applications[ApplicationRow.Granted, ApplicantCategory.NaturalPerson] = 9;
            report.Applications[ApplicationRow.Granted, ApplicantCategory.CommercialEnterprise] = 9;
        },
        $"{Granted}·自然人或应为 12，现为 9；{Granted}·商业企业或应为 5，现为 9",
        $"{Granted}·自然人 (Granted · Natural persons) may be 12, is 9; {Granted}·商业企业 (Granted · Commercial enterprises) may be 5, is 9");

    [Fact]
    public void A_row_of_cases_says_only_that_one_of_its_cells_is_wrong()
    {
        AnnualReportBuilder builder = Sound().ToBuilder();
        builder.Proceedings[ProceedingKind.DirectLitigation, ProceedingOutcome.Upheld] = 4;
        IReadOnlyList<FaultProposal> proposals = FaultLocator.Locate(builder.Build());

        Assert.Equal(
            [
                "行政诉讼（未经复议直接起诉）·总计：总计未加对，各项之和为 7，现为 6",
                "行政诉讼（未经复议直接起诉）一行差 1：行政诉讼（未经复议直接起诉）·尚未审结或应为 0，现为 1",
                "行政诉讼（未经复议直接起诉）一行差 1：行政诉讼（未经复议直接起诉）·结果维持或应为 3，现为 4",
                "行政诉讼（未经复议直接起诉）一行差 1：行政诉讼（未经复议直接起诉）·结果纠正或应为 1，现为 2",
            ],
            proposals.Select(proposal => proposal.GetReason()));
        Assert.Equal(
            "the row 行政诉讼（未经复议直接起诉） (Suit brought straight to court) is off by 1: 行政诉讼（未经复议直接起诉）·结果维持 (Suit brought straight to court · Upheld) may be 3, is 4",
            proposals[2].GetReason(ReportLanguage.English));
    }

    [Fact]
    public void A_column_says_only_that_one_of_its_cells_is_wrong_where_the_row_has_a_blank() => Check(
        report =>
        {
            report.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Other] = 7;
            report.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] = null;
        },
        "“其他”一列差 4：一、本年新收政府信息公开申请数量·其他或应为 3，现为 7",
        "the column 其他 (Others) is off by 4: 一、本年新收政府信息公开申请数量·其他 (Newly received · Others) may be 3, is 7",
        report => report.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] = null);

    private static void Check(Action<AnnualReportBuilder> fault, string chinese, string english, Action<AnnualReportBuilder>? before = null)
    {
        AnnualReport sound = Sound(before);
        AnnualReportBuilder builder = sound.ToBuilder();
        fault(builder);
        AnnualReport broken = builder.Build();
        FaultProposal first = FaultLocator.Locate(broken)[0];

        Assert.Equal(chinese, first.GetReason());
        Assert.Equal(english, first.GetReason(ReportLanguage.English));
        Assert.Equal(sound, broken.With(first));
    }

    private static void SetRow(AnnualReportBuilder report, ApplicationRow row, params long[] numbers)
    {
        for (ApplicantCategory column = 0; column <= ApplicantCategory.Total; column++)
            report.Applications[row, column] = numbers[(int)column];
    }

    private static void SetTotals(AnnualReportBuilder report, Func<ApplicationRow, long?> total)
    {
        foreach (CellAddress cell in Misprints.Matrix(report.Build()).Where(cell => cell.Slot % 8 == (int)ApplicantCategory.Total))
            report[cell] = total((ApplicationRow)report.Template.GetCell(cell).Row.Number);
    }

    /// <summary>A report in which everything adds up; the change is made before its totals are.</summary>
    private static AnnualReport Sound(Action<AnnualReportBuilder>? change = null)
    {
        AnnualReportBuilder report = AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023).ToBuilder();
        foreach (CellAddress cell in Misprints.Matrix(report.Build()).Concat(Misprints.Cases(report.Build())))
            report[cell] = 0;
        SetRow(report, ApplicationRow.Granted, 12, 5, 0, 0, 0, 3, 0);
        SetRow(report, ApplicationRow.NotHeld, 30, 0, 0, 0, 2, 0, 0);
        SetRow(report, ApplicationRow.CarriedForward, 4, 0, 0, 0, 0, 0, 0);
        SetRow(report, ApplicationRow.BroughtForward, 2, 0, 0, 0, 0, 0, 0);
        report.Proceedings[ProceedingKind.DirectLitigation, ProceedingOutcome.Upheld] = 3;
        report.Proceedings[ProceedingKind.DirectLitigation, ProceedingOutcome.Corrected] = 2;
        report.Proceedings[ProceedingKind.DirectLitigation, ProceedingOutcome.Pending] = 1;
        report.Proceedings[ProceedingKind.DirectLitigation, ProceedingOutcome.Total] = 6;
        change?.Invoke(report);
        bool isBlank = report.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] == null;

        for (ApplicantCategory column = 0; column < ApplicantCategory.Total; column++)
        {
            long done = 0;
            for (ApplicationRow row = ApplicationRow.Granted; row <= ApplicationRow.ResidualHandling; row++)
                done += report.Applications[row, column]!.Value;
            report.Applications[ApplicationRow.OutcomesTotal, column] = done;
            report.Applications[ApplicationRow.NewlyReceived, column] =
                done + report.Applications[ApplicationRow.CarriedForward, column] - report.Applications[ApplicationRow.BroughtForward, column];
        }

        SetTotals(report, row => Enumerable.Range(0, 6).Sum(column => report.Applications[row, (ApplicantCategory)column]));
        if (isBlank)
            report.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] = null;
        return report.Build();
    }
}
