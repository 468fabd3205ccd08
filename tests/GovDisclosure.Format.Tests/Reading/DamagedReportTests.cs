using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>The sample report with one thing spoilt: the spoilt row is refused with its place, and every other number stays.</summary>
public sealed class DamagedReportTests
{
    private const string NotHeld = "1.本机关不掌握相关政府信息";
    private const string Row = "/applications/outcomes/unavailable/notHeld";

    private static readonly string[] s_lines = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md"));
    private static readonly int s_row = Array.FindIndex(s_lines, line => line.Contains(NotHeld, StringComparison.Ordinal));

    [Fact]
    public void A_missing_row_is_refused()
    {
        ReadResult result = Read(lines => lines.RemoveAt(s_row));
        AssertOnlyThisRowIsRefused(result, "READ-030");
    }

    [Fact]
    public void A_stray_number_among_the_cells_refuses_the_row()
    {
        ReadResult result = Read(lines => lines[s_row] = lines[s_row].Replace("信息\t1", "信息\t7\t1", StringComparison.Ordinal));
        AssertOnlyThisRowIsRefused(result, "READ-031");
        Assert.Equal(s_row + 1, result.Diagnostics.Single().Position.Line);
    }

    [Fact]
    public void A_stray_number_before_the_label_is_told()
    {
        ReadResult result = Read(lines => lines[s_row] = "7" + lines[s_row]);
        Assert.Equal("READ-043", result.Diagnostics.Single().Code);
        Assert.Equal(Sample().Cells(), result.Report!.Cells());
    }

    [Fact]
    public void A_stray_number_between_rows_is_told()
    {
        ReadResult result = Read(lines => lines.Insert(s_row, "7"));
        Assert.Equal("READ-034", result.Diagnostics.Single().Code);
        Assert.Equal(s_row + 1, result.Diagnostics.Single().Position.Line);
        Assert.Equal(Sample().Cells(), result.Report!.Cells());
    }

    [Fact]
    public void Swapped_rows_are_read_by_their_labels()
    {
        ReadResult result = Read(lines => (lines[s_row + 1], lines[s_row + 2]) = (lines[s_row + 2], lines[s_row + 1]));
        Assert.Equal("READ-039", result.Diagnostics.Single().Code);
        Assert.Equal(Sample().Cells(), result.Report!.Cells());
    }

    [Theory]
    [InlineData("1000001")]
    [InlineData("10\t0\t0\t0\t0\t1")]
    [InlineData("1\t000001")]
    public void Fused_cells_refuse_the_row(string cells)
    {
        ReadResult result = Read(lines => lines[s_row] = lines[s_row].Replace("1\t0\t0\t0\t0\t0\t1", cells, StringComparison.Ordinal));
        AssertOnlyThisRowIsRefused(result, "READ-031", "READ-041");
        Assert.Equal(s_row + 1, result.Diagnostics.Single().Position.Line);
    }

    private static AnnualReport Sample() => Read(_ => { }).Report!;

    private static ReadResult Read(Action<List<string>> spoil)
    {
        List<string> lines = [.. s_lines];
        spoil(lines);
        return ReportReader.Default.Read(string.Join('\n', lines));
    }

    private static void AssertOnlyThisRowIsRefused(ReadResult result, params string[] codes)
    {
        AnnualReport sample = Sample();
        AnnualReport report = result.Report!;
        Assert.Contains(result.Diagnostics.Single().Code, codes);
        foreach (TemplateCell cell in report.Template.Cells)
        {
            bool refused = cell.Row.Pointer == Row;
            Assert.Equal(refused ? null : sample[cell.Address], report[cell.Address]);
            Assert.Equal(refused, report.IsRefused(cell.Address));
        }
    }
}

file static class ReportCellsExtensions
{
    internal static decimal?[] Cells(this AnnualReport report) => report.Template.Cells.Select(cell => report[cell.Address]).ToArray();
}
