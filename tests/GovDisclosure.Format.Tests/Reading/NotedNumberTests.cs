using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>What the notes at a cell, its label, its head and above it make of a number.</summary>
public class NotedNumberTests
{
    private const string Count = "/proactiveDisclosure/licensing/decisions";
    private const string Fee = "/proactiveDisclosure/administrativeFees/amountTenThousandYuan";
    private const string Change = "/proactiveDisclosure/licensing/change";
    private const string LastYear = "/proactiveDisclosure/licensing/itemsLastYear";
    private const string Amount = "/proactiveDisclosure/procurement/amount";

    private const string Fees = "信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t";
    private const string OpenFees = "信息内容\t本年收费金额\n行政事业性收费";
    private const string Decisions = "信息内容\t本年处理决定数量\n行政许可";
    private const string Changes = "信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t120\t";
    private const string Procurement = "信息内容\t采购项目数量\t采购总金额";

    [Theory]
    [InlineData(Fee, Fees + "65000（元）\n", "6.5")]
    [InlineData(Fee, Fees + "65000元\n", "6.5")]
    [InlineData(Fee, Fees + "65000（单位：元）\n", "6.5")]
    [InlineData(Fee, Fees + "0.065（百万元）\n", "6.5")]
    [InlineData(Fee, OpenFees + "（元）\t65000\n", "6.5")]
    [InlineData(Fee, "第二十条第（八）项（单位：元）\n" + OpenFees + "\t65000\n", "6.5")]
    [InlineData(Fee, "单位：元\n" + OpenFees + "\t65000\n", "6.5")]
    [InlineData(Fee, "信息内容\t本年收费金额（元）\n行政事业性收费\t65000\n", "6.5")]
    [InlineData(Count, Decisions + "\t36（万件）\n", "360000")]
    [InlineData(Count, Decisions + "\t3.6万件\n", "36000")]
    public void Another_unit_is_converted_where_that_is_exact(string pointer, string table, string value)
    {
        ReadResult result = Documents.ReadDisclosure(table);

        Assert.Equal(value, Value(result, pointer));
        ReadDiagnostic diagnostic = Assert.Single(result.Diagnostics, found => found.At == pointer);
        Assert.Equal("READ-059", diagnostic.Code);
        Assert.Contains(new Annotation(pointer, diagnostic.Printed!), result.Report!.Annotations);
    }

    [Theory]
    [InlineData(Fee, Fees + "6.5（万元）\n", "6.5")]
    [InlineData(Fee, "第二十条第（八）项 单位：万元\n" + OpenFees + "\t6.5\n", "6.5")]
    [InlineData(Count, Decisions + "（件）\t37\n", "37")]
    [InlineData(Count, "单位：件、万元\n" + Decisions + "\t37\n", "37")]
    [InlineData(Count, "信息内容\t本年处理决定数量（单位：万件）\n行政许可\t37件\n", "37")]
    [InlineData(Count, Decisions + "\t37（含网上5件）\n", "37")]
    [InlineData(LastYear, "信息内容\t上一年项目数量（上年）\t本年增/减\t处理决定数量\n行政许可\t120\t8\t370\n", "120")]
    public void What_the_form_has_stays_as_it_is(string pointer, string table, string value)
    {
        ReadResult result = Documents.ReadDisclosure(table);

        Assert.Equal(value, Value(result, pointer));
        Assert.DoesNotContain(result.Diagnostics, found => found.At == pointer);
    }

    [Theory]
    [InlineData(Fee, "信息内容\t本年收费金额（百万）\n行政事业性收费\t6.5\n", "READ-051")]
    [InlineData(Fee, "信息内容\t本年收费金额（￥）\n行政事业性收费\t6.5\n", "READ-051")]
    [InlineData(Fee, Fees + "6.5（亿）\n", "READ-051")]
    [InlineData(Fee, Fees + "6.5（件）\n", "READ-051")]
    [InlineData(Fee, "第二十条第（八）项（单位：元）\n" + Fees + "65000\n", "READ-051")]
    [InlineData(Count, Decisions + "（万件）\t37\n", "READ-051")]
    [InlineData(Count, "信息内容\t本年处理决定数量（单位：万件）\n行政许可\t37\n", "READ-051")]
    [InlineData(Count, Decisions + "\t37（%）\n", "READ-051")]
    [InlineData(Count, Decisions + "\t3.61234万件\n", "READ-051")]
    [InlineData(Count, Decisions + "（万元）\t37\n", "READ-051")]
    [InlineData(Change, Changes + "8%\t370\n", "READ-051")]
    [InlineData(Change, "信息内容\t上一年项目数量\t本年增/减（%）\t处理决定数量\n行政许可\t120\t8\t370\n", "READ-051")]
    [InlineData(Amount, Procurement + "（百万）\n政府集中采购\t7\t25.1\n", "READ-051")]
    [InlineData(Count, Decisions + "\t37（上年数）\n", "READ-058")]
    [InlineData(Count, Decisions + "\t37（1999年）\n", "READ-058")]
    [InlineData(Count, Decisions + "\t37（预计）\n", "READ-058")]
    [InlineData(Count, Decisions + "\t37（累计）\n", "READ-058")]
    [InlineData(Count, Decisions + "\t37（其中）\n", "READ-058")]
    [InlineData(Count, Decisions + "\t37（截至6月底）\n", "READ-058")]
    [InlineData(Count, Decisions + "\t37（减少）\n", "READ-058")]
    [InlineData(Count, Decisions + "（上年数）\t37\n", "READ-058")]
    [InlineData(Count, "信息内容\t本年处理决定数量（上年）\n行政许可\t37\n", "READ-058")]
    [InlineData(Count, Decisions + "\t减8\n", "READ-050")]
    [InlineData(Change, Changes + "-8（增加）\t370\n", "READ-058")]
    [InlineData(Change, Changes + "+8（减少）\t370\n", "READ-058")]
    public void What_is_not_certain_is_refused_with_its_text(string pointer, string table, string code)
    {
        ReadResult result = Documents.ReadDisclosure(table);

        Assert.Null(Value(result, pointer));
        Assert.True(result.Refuses(pointer, code), string.Join(" ", result.Diagnostics));
    }

    [Theory]
    [InlineData("8（减少）", "-8")]
    [InlineData("8（-）", "-8")]
    [InlineData("-8（减少）", "-8")]
    [InlineData("减8", "-8")]
    [InlineData("减少8件", "-8")]
    [InlineData("↓8", "-8")]
    [InlineData("增7", "7")]
    [InlineData("7（增加）", "7")]
    [InlineData("+7", "7")]
    public void Less_and_more_are_the_sign_of_a_change(string text, string value) =>
        Assert.Equal(value, Value(Documents.ReadDisclosure(Changes + text + "\t370\n"), Change));

    [Theory]
    [InlineData("（万元）\n政府集中采购\t7\t251000（元）\n", "251000", ProcurementUnit.Yuan)]
    [InlineData("（元）\n政府集中采购\t7\t25.1（万元）\n", "25.1", ProcurementUnit.TenThousandYuan)]
    [InlineData("\n政府集中采购（万元）\t7\t25.1\n", "25.1", ProcurementUnit.TenThousandYuan)]
    [InlineData("（元）\n政府集中采购（万元）\t7\t25.1\n", "25.1", ProcurementUnit.TenThousandYuan)]
    [InlineData("（单位：元）\n政府集中采购\t7\t251000\n", "251000", ProcurementUnit.Yuan)]
    [InlineData("\n政府集中采购\t7\t251000\n", "251000", null)]
    public void An_amount_keeps_its_number_and_the_nearest_unit(string rest, string value, ProcurementUnit? unit)
    {
        ReadResult result = Documents.ReadDisclosure(Procurement + rest);

        Assert.Equal(value, Value(result, Amount));
        Assert.Equal(7, result.Report![CellAddress.Parse("/proactiveDisclosure/procurement/projects")]);
        Assert.Equal(unit, ((ProactiveDisclosure2019)result.Report.ProactiveDisclosure!).Procurement!.Value.Unit);
    }

    [Fact]
    public void A_row_of_last_year_goes_aside_and_the_row_of_this_year_stays()
    {
        ReadResult result = Documents.ReadDisclosure(Decisions + "\t37\n行政许可（上年数）\t29\n");

        Assert.Equal("37", Value(result, Count));
        AdditionalRow row = Assert.Single(result.Report!.AdditionalRows);
        Assert.Equal(("行政许可（上年数）", "29"), (row.Label, row.Cells.Single()));
    }

    [Fact]
    public void A_column_of_last_year_goes_aside_and_the_column_of_this_year_stays()
    {
        ReadResult result = Documents.ReadDisclosure("信息内容\t本年处理决定数量（上年）\t本年处理决定数量\n行政许可\t29\t37\n");

        Assert.Equal("37", Value(result, Count));
        AdditionalRow row = Assert.Single(result.Report!.AdditionalRows);
        Assert.Equal(("本年处理决定数量（上年）", "29"), (row.Label, row.Cells.Single()));
    }

    private static string? Value(ReadResult result, string pointer) =>
        result.Report![CellAddress.Parse(pointer)]?.ToString("G29", CultureInfo.InvariantCulture);
}
