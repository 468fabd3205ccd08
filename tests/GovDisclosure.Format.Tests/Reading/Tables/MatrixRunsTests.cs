using System;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Tables;

/// <summary>Labels and numbers on different lines: which arrangements are taken, which refused.</summary>
public class MatrixRunsTests
{
    private const string New = "一、本年新收政府信息公开申请数量\n";
    private const string Forward = "二、上年结转政府信息公开申请数量\n";
    private const string Granted = "（一）予以公开\n";
    private const string Other = "3.其他 0 0 0 0 0 0 0\n";
    private const string Total = "（七）总计 3 0 0 0 0 0 3\n";

    [Fact]
    public void One_label_and_the_numbers_below_it_belong_together_without_a_remark()
    {
        ReadResult result = Documents.ReadMatrix(New + Numbers(1) + Forward + Numbers(2));

        Assert.Equal(Row(1), result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(Row(2), result.Numbers(ApplicationRow.BroughtForward));
        Assert.Empty(result.Codes("/applications"));
    }

    [Fact]
    public void As_many_rows_of_numbers_as_labels_are_taken_in_order_where_all_sums_hold_and_told()
    {
        ReadResult result = Documents.ReadMatrix(New + Forward + Granted + Numbers(1) + Numbers(2) + Numbers(3) + Rest(after: ApplicationRow.Granted));

        Assert.Equal(Row(1), result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(Row(2), result.Numbers(ApplicationRow.BroughtForward));
        Assert.Equal(Row(3), result.Numbers(ApplicationRow.Granted));
        Assert.Equal("READ-035,READ-035,READ-035", result.Codes("/applications"));
    }

    [Theory]
    [InlineData(2, 1, 4)]
    [InlineData(1, 2, 4)]
    public void Rows_taken_in_order_are_refused_where_a_sum_does_not_hold(int first, int second, int third)
    {
        ReadResult result = Documents.ReadMatrix(New + Forward + Granted + Numbers(first) + Numbers(second) + Numbers(third) + Rest(after: ApplicationRow.Granted));

        Assert.All([ApplicationRow.NewlyReceived, ApplicationRow.BroughtForward, ApplicationRow.Granted], row => Assert.Equal(",,,,,,", result.Numbers(row)));
        Assert.True(result.Refuses("/applications/outcomes/granted", "READ-036"));
        Assert.Equal(Row(3), result.Numbers(ApplicationRow.OutcomesTotal));
    }

    [Fact]
    public void Rows_taken_in_order_are_refused_where_a_sum_cannot_be_judged()
    {
        ReadResult result = Documents.ReadMatrix(New + Forward + Granted + Numbers(1) + Numbers(2) + Numbers(3));

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.Granted));
        Assert.True(result.Refuses("/applications/outcomes/granted", "READ-036"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Another_number_of_rows_than_labels_is_refused(int rows)
    {
        ReadResult result = Documents.ReadMatrix(New + Forward + Granted + string.Concat(Enumerable.Range(1, rows).Select(Numbers)));

        Assert.All([ApplicationRow.NewlyReceived, ApplicationRow.BroughtForward, ApplicationRow.Granted], row => Assert.Equal(",,,,,,", result.Numbers(row)));
        Assert.True(result.Refuses("/applications/newlyReceived", "READ-036"));
        Assert.True(result.Refuses("/applications/outcomes/granted", "READ-036"));
        Assert.Equal(rows, result.Diagnostics.Count(diagnostic => diagnostic.Code == "READ-034"));
        Assert.Equal(rows, result.Report!.AdditionalRows.Count);
    }

    [Fact]
    public void A_label_too_many_makes_those_up_to_the_next_whole_row_doubtful()
    {
        // Two labels, one row of numbers: whose is it? And if it is of the first, the next may be of the second.
        ReadResult result = Documents.ReadMatrix(New + Forward + Numbers(1) + Granted + Numbers(3));

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.BroughtForward));
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.Granted));
        Assert.True(result.Refuses("/applications/outcomes/granted", "READ-036"));
    }

    [Fact]
    public void Labels_out_of_order_apart_from_their_numbers_are_refused()
    {
        ReadResult result = Documents.ReadMatrix(Forward + New + Numbers(1) + Numbers(2));

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/broughtForward", "READ-036"));
    }

    [Fact]
    public void A_short_row_of_numbers_refuses_the_run()
    {
        ReadResult result = Documents.ReadMatrix(New + Forward + Numbers(1) + "2 0 0 0 0 2\n");

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/newlyReceived", "READ-036"));
    }

    [Fact]
    public void Numbers_one_a_line_behind_several_labels_are_refused()
    {
        string loose = string.Concat(Enumerable.Repeat("0\n", 14));

        ReadResult result = Documents.ReadMatrix(New + Forward + loose);

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.True(result.Refuses("/applications/newlyReceived", "READ-036"));
    }

    [Fact]
    public void Numbers_before_their_labels_are_not_taken()
    {
        ReadResult result = Documents.ReadMatrix(Numbers(1) + Numbers(2) + New + Forward);

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.BroughtForward));
        Assert.Equal(2, result.Diagnostics.Count(diagnostic => diagnostic.Code == "READ-034"));
    }

    [Fact]
    public void Rows_without_labels_are_taken_where_the_form_has_as_many_there()
    {
        // Between 二 and （二） stands （一） alone.
        ReadResult result = Documents.ReadMatrix("一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2\n" + Numbers(3) + Rest(after: ApplicationRow.Granted));

        Assert.Equal(Row(3), result.Numbers(ApplicationRow.Granted));
        Assert.Equal("READ-035", result.Codes("/applications/outcomes/granted"));
    }

    [Fact]
    public void Rows_without_labels_are_refused_where_the_form_has_more_there()
    {
        ReadResult result = Documents.ReadMatrix("一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n" + Numbers(2) + "（二）部分公开 0 0 0 0 0 0 0\n" + Other);

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.Granted));
        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.BroughtForward));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-034");
    }

    [Fact]
    public void Rows_without_labels_are_refused_where_nothing_tells_the_form_of_other_handling()
    {
        ReadResult result = Documents.ReadMatrix("二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n" + Numbers(2) + "（二）部分公开 0 0 0 0 0 0 0\n" + Total);

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.Granted));
    }

    [Fact]
    public void Rows_without_labels_at_the_end_are_refused()
    {
        ReadResult result = Documents.ReadMatrix(Other + Total + Numbers(1));

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.CarriedForward));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "READ-034");
    }

    [Fact]
    public void A_lost_label_among_a_run_is_found_by_its_neighbours()
    {
        ReadResult result = Documents.ReadMatrix(
            "一、本年新收政府信息公开申请数量 2 0 0 0 0 0 2\n二、上年结转政府信息公开申请数量 4 0 0 0 0 0 4\n（一）予以公开 0 0 0 0 0 0 0\n（二）部分公开 0 0 0 0 0 0 0\n"
            + "1.属于国家秘密\n3.危及“三安全一稳定”\n" + Numbers(1) + Numbers(2) + Numbers(3) + Rest(after: ApplicationRow.EndangersSecurityOrStability, total: 6));

        Assert.Equal(Row(1), result.Numbers(ApplicationRow.StateSecret));
        Assert.Equal(Row(2), result.Numbers(ApplicationRow.ProhibitedByLaw));
        Assert.Equal(Row(3), result.Numbers(ApplicationRow.EndangersSecurityOrStability));
    }

    [Fact]
    public void Labels_alone_are_blank_rows_and_never_zero()
    {
        ReadResult result = Documents.ReadMatrix(New + Forward + Granted);

        Assert.Equal(",,,,,,", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.DoesNotContain(result.Report!.Refused, refusal => refusal.Covers("/applications/newlyReceived"));
    }

    [Fact]
    public void All_labels_and_then_all_rows_are_taken_in_the_order_of_the_form()
    {
        int[] numbers = [.. Enumerable.Range(0, 25).Select(i => i switch { 0 => 200, 1 => 100, 23 => 231, 24 => 69, _ => i - 1 })];

        ReadResult result = Documents.ReadMatrix(string.Concat(s_rows.Select(row => Documents.Label(row) + "\n")) + string.Concat(numbers.Select(Numbers)));

        for (int i = 0; i < s_rows.Length; i++)
            Assert.Equal(Row(numbers[i]), result.Numbers(s_rows[i]));
    }

    private static readonly ApplicationRow[] s_rows = [.. ReportTemplate.Edition2021.Applications.Rows.Select(row => (ApplicationRow)row.Number)];

    /// <summary>The rows behind one, with their labels: no more is done, and the outcomes add up to so many.</summary>
    private static string Rest(ApplicationRow after, int total = 3) => string.Concat(s_rows.SkipWhile(row => row != after).Skip(1)
        .Select(row => Documents.Label(row) + " " + Numbers(row == ApplicationRow.OutcomesTotal ? total : 0)));

    private static string Numbers(int number) => FormattableString.Invariant($"{number} 0 0 0 0 0 {number}\n");

    private static string Row(int number) => FormattableString.Invariant($"{number},0,0,0,0,0,{number}");
}
