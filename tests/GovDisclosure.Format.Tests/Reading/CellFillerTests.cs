using System;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>What becomes of the text of a cell: each kind of cell, each diagnostic.</summary>
public class CellFillerTests
{
    private const string Count = "/proactiveDisclosure/licensing/decisions";
    private const string Fee = "/proactiveDisclosure/administrativeFees/amountTenThousandYuan";
    private const string Change = "/proactiveDisclosure/licensing/change";
    private const string Amount = "/proactiveDisclosure/procurement/amount";

    [Theory]
    [InlineData(Count, "0", "0", null)]
    [InlineData(Count, "12", "12", null)]
    [InlineData(Count, "12件", "12", null)]
    [InlineData(Count, "3.0", "3", null)]
    [InlineData(Count, "1000000000000", "1000000000000", null)]
    [InlineData(Count, "1,234", "1234", "READ-055")]
    [InlineData(Count, "１２", "12", "READ-055")]
    [InlineData(Count, "十二", "12", "READ-055")]
    [InlineData(Count, "", null, null)]
    [InlineData(Count, "-", null, "READ-054")]
    [InlineData(Count, "/", null, "READ-054")]
    [InlineData(Count, "无", null, "READ-054")]
    [InlineData(Count, "12abc", null, "READ-050")]
    [InlineData(Count, "+12", null, "READ-050")]
    [InlineData(Count, "007", null, "READ-050")]
    [InlineData(Count, "\uFFFC", null, "READ-056")]
    [InlineData(Count, "12\uFFFC", null, "READ-056")]
    [InlineData(Count, "\uFFFC12", null, "READ-056")]
    [InlineData(Count, "1\uFFFC2", null, "READ-056")]
    [InlineData(Count, "12（\uFFFC）", null, "READ-056")]
    [InlineData(Fee, "12.5\uFFFC万元", null, "READ-056")]
    [InlineData(Count, "12元", null, "READ-051")]
    [InlineData(Count, "1.2万", null, "READ-051")]
    [InlineData(Count, "12%", null, "READ-051")]
    [InlineData(Count, "1000000000001", null, "READ-052")]
    [InlineData(Count, "12.5", null, "READ-053")]
    [InlineData(Fee, "72701.2578", "72701.2578", null)]
    [InlineData(Fee, "0.092万元", "0.092", null)]
    [InlineData(Fee, "190.457379", "190.457379", null)]
    [InlineData(Fee, "920元", "0.092", "READ-059")]
    [InlineData(Fee, "3件", null, "READ-051")]
    [InlineData(Fee, "+3", null, "READ-050")]
    [InlineData(Change, "-18", "-18", null)]
    [InlineData(Change, "+1036", "1036", null)]
    [InlineData(Change, "－18", "-18", "READ-055")]
    [InlineData(Amount, "251000元", "251000", null)]
    [InlineData(Amount, "25.1万元", "25.1", null)]
    [InlineData(Amount, "25.1亿元", null, "READ-051")]
    public void The_text_of_a_cell_is_a_number_or_blank_with_a_reason(string pointer, string text, string? value, string? code)
    {
        ReadResult result = Read(pointer, text);

        Assert.Equal(value, result.Report![CellAddress.Parse(pointer)]?.ToString("G29", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(code, result.Diagnostics.SingleOrDefault(diagnostic => diagnostic.At == pointer)?.Code);
    }

    [Theory]
    [InlineData("12abc", "READ-050")]
    [InlineData("12\uFFFC", "READ-056")]
    [InlineData("12元", "READ-051")]
    [InlineData("1000000000001", "READ-052")]
    [InlineData("12.5", "READ-053")]
    public void A_refused_cell_keeps_its_text_and_its_place(string text, string code)
    {
        ReadResult result = Read(Count, text);

        Assert.Contains(new Refusal(Count, text, code), result.Report!.Refused);
        ReadDiagnostic diagnostic = Assert.Single(result.Diagnostics, found => found.At == Count);
        Assert.Equal((Severity.Error, text), (diagnostic.Severity, diagnostic.Printed));
        Assert.True(result.SourceMap.TryGetPosition(Count, out SourcePosition position));
        Assert.Equal(position, diagnostic.Position);
        Assert.Contains("行政许可·本年处理决定数量", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    public void A_mark_or_a_blank_is_not_refused(string text) =>
        Assert.DoesNotContain(Read(Count, text).Report!.Refused, refusal => refusal.Covers(Count));

    [Fact]
    public void A_mark_is_kept_as_an_annotation() => Assert.Contains(new Annotation(Count, "—"), Read(Count, "—").Report!.Annotations);

    [Fact]
    public void A_remark_is_kept_beside_its_number()
    {
        ReadResult result = Read(Count, "22（其中修订 16 件）");

        Assert.Equal(22, result.Report![CellAddress.Parse(Count)]);
        Assert.Contains(new Annotation(Count, "其中修订 16 件"), result.Report.Annotations);
    }

    [Fact]
    public void Raw_texts_of_all_cells_are_handed_on_blank_ones_included()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t\t 3件 \n");

        Assert.Equal(["1", "", "3件"], result.Printed.Cells.Select(cell => cell.Text));
        Assert.Equal(["issued", "repealed", "inForce"], result.Printed.Cells.Select(cell => cell.At!.Split('/')[^1]));
    }

    [Fact]
    public void The_unit_in_the_cell_goes_before_that_of_the_head()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t采购项目数量\t采购总金额(万元)\n政府集中采购\t1\t251000元\n");

        Assert.Equal(251000, result.Report![CellAddress.Parse(Amount)]);
        Assert.Equal(ProcurementUnit.Yuan, ((ProactiveDisclosure2019)result.Report.ProactiveDisclosure!).Procurement!.Value.Unit);
    }

    [Fact]
    public void A_column_without_a_head_is_refused()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年制发件数\t现行有效件数\n规章\t1\t3\n");

        Assert.Equal("1,,3", result.Disclosed("governmentRules"));
        Assert.True(result.Refuses("/proactiveDisclosure/governmentRules/repealed", "READ-024"));
    }

    [Fact]
    public void A_row_of_section_two_that_is_missing_is_refused_and_its_table_stays()
    {
        ReadResult result = Documents.ReadDisclosure(Documents.Heads2021 + "规章\t1\t2\t3\n");

        Assert.True(result.Refuses("/proactiveDisclosure/normativeDocuments/issued", "READ-030"));
        Assert.Null(((ProactiveDisclosure2021)result.Report!.ProactiveDisclosure!).Licensing);
    }

    [Fact]
    public void Rows_above_the_heads_that_no_sum_confirms_are_refused_and_those_below_stay()
    {
        ReadResult result = Documents.ReadMatrix(
            Documents.Label(ApplicationRow.BroughtForward) + "\t9\t0\t0\t0\t0\t0\t8\n" + Documents.MatrixHeads + Documents.Label(ApplicationRow.NewlyReceived) + "\t1\t0\t0\t0\t0\t0\t1\n",
            heads: string.Empty);

        Assert.True(result.Refuses("/applications/broughtForward/total", "READ-027"));
        Assert.Equal("1,0,0,0,0,0,1", result.Numbers(ApplicationRow.NewlyReceived));
        Assert.False(result.Report!.IsRefused(CellAddress.Parse("/applications/newlyReceived/total")));
    }

    private static ReadResult Read(string pointer, string text) => Documents.ReadDisclosure(pointer switch
    {
        Count => "信息内容\t本年处理决定数量\n行政许可\t" + text + "\n",
        Fee => "信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t" + text + "\n",
        Change => "信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t5\t" + text + "\t6\n",
        _ => "信息内容\t采购项目数量\t采购总金额\n政府集中采购\t5\t" + text + "\n",
    });
}
