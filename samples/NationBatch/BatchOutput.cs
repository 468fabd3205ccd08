using System;
using System.Diagnostics;
using System.Globalization;
using GovDisclosure.Format;
using Spectre.Console;

namespace NationBatch;

/// <summary>Prints what a batch came to and what it cost.</summary>
internal static class BatchOutput
{
    private static readonly CellAddress[] s_totals =
    [
        CellAddress.Parse("/applications/newlyReceived/total"),
        CellAddress.Parse("/applications/outcomes/granted/total"),
        CellAddress.Parse("/applications/outcomes/partiallyGranted/total"),
        CellAddress.Parse("/applications/outcomes/total/total"),
        CellAddress.Parse("/proceedings/reconsideration/total"),
        CellAddress.Parse("/proceedings/litigation/direct/total"),
        CellAddress.Parse("/proactiveDisclosure/normativeDocuments/inForce"),
        CellAddress.Parse("/proactiveDisclosure/licensing/decisions"),
        CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan"),
    ];

    internal static void Write(Batch batch, TimeSpan elapsed)
    {
        ReportSum sum = batch.Sum;
        var totals = new Table { Title = new TableTitle("汇总 / sums") }.AddColumns("单元格 / cell", "合计 / sum", "空白 / blank");
        totals.Columns[1].RightAligned();
        totals.Columns[2].RightAligned();
        foreach (CellAddress address in s_totals)
        {
            SummedCell cell = sum[address];
            totals.AddRow(Markup.Escape(address.GetLabelPath(sum.Edition)!), Number(cell.Sum), Number(cell.Blank));
        }

        AnsiConsole.Write(totals);
        foreach (ReportJsonLine line in batch.Errors)
            Console.Out.WriteLine(line.Error!.Message);

        double processor = Environment.CpuUsage.TotalTime.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Line("报告 / reports", $"{sum.ReportCount:N0}, of them {batch.OnOlderForm:N0} on the form of 2019");
        Line("读不出的行 / lines without a report", $"{batch.UnreadableLines:N0}");
        Line("勾稽不符的报告 / reports with a sum that is off", $"{batch.ReportsWithViolations:N0} ({batch.Violations:N0} sums; {batch.NotAssessable:N0} not assessable)");
        Line("用时 / elapsed", $"{elapsed.TotalSeconds:N1} s, {sum.ReportCount / elapsed.TotalSeconds:N0} reports a second");
        Line("处理器 / processor time", $"{processor:N1} s, {sum.ReportCount / processor:N0} reports a second");
        Line("内存峰值 / peak memory", $"{process.PeakWorkingSet64 / 1e6:N0} MB, {GC.CollectionCount(0):N0} collections");
    }

    private static void Line(string name, FormattableString value) => Console.Out.WriteLine(name + ": " + FormattableString.Invariant(value));

    private static string Number(decimal? value) => value?.ToString("N0", CultureInfo.InvariantCulture) ?? "–";
}
