using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Formats;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Judging;

internal enum Verdict
{
    Right,
    Refused,
    Wrong,
    Invented,
    Silent,
    Unaccounted,
}

/// <summary>A cell, or digits, of which the promise does not hold.</summary>
internal sealed record Fault(Verdict Verdict, string Place, string Expected, string Got)
{
    public override string ToString() => $"{Verdict}: {Place} expected {Expected}, got {Got}";
}

/// <summary>What came out of one document.</summary>
internal sealed class Judgement
{
    private const string Undivided = "/otherHandling/undivided/";

    internal List<Fault> Faults { get; } = [];

    /// <summary>Cells that can surely be told; the share is of these.</summary>
    internal int Told { get; private set; }

    internal int Right { get; private set; }

    internal int Refused { get; private set; }

    internal int Count(Verdict verdict) => Faults.Count(fault => fault.Verdict == verdict);

    internal static Judgement Of(PageReport page, PageStyle style, ReadResult read)
    {
        var judgement = new Judgement();
        Dictionary<string, Truth> truths = Truths.Of(page, style);
        foreach (string pointer in Form.AllCells)
            judgement.Judge(pointer, truths.GetValueOrDefault(pointer, Truth.Absent), read);
        // Where no report was recognised the file as a whole is refused, by name.
        if (read.Report is { } report)
        {
            var account = new Account(report, read.Diagnostics);
            foreach (PageCell cell in PageWriter.NumbersOf(PageWriter.ItemsOf(page, style)))
                foreach (string digits in account.Missing(cell))
                    judgement.Faults.Add(new Fault(Verdict.Unaccounted, "digits", $"{digits} of “{cell.Text}” somewhere", "nowhere"));
        }

        return judgement;
    }

    private void Judge(string pointer, Truth truth, ReadResult read)
    {
        decimal? got = Read(read, pointer);
        bool isTold = truth is { IsThere: true, Told: Tests.Pages.Told.Surely, Value: not null };
        if (isTold)
            Told++;
        if (got != null)
        {
            if (truth.Told == Tests.Pages.Told.Otherwise)
                return;
            if (truth is { Told: Tests.Pages.Told.IfAsked, IsThere: true } && AsksToLook(read, pointer))
                return;
            if (truth.Value == null || truth.Told == Tests.Pages.Told.Never)
                Add(Verdict.Invented);
            else if (truth.Value != got)
                Add(Verdict.Wrong);
            else if (pointer.EndsWith("/procurement/amount", StringComparison.Ordinal) && UnitOf(read) != truth.Unit)
                Faults.Add(new Fault(Verdict.Wrong, "/proactiveDisclosure/procurement/unit", truth.Unit?.ToString() ?? "none", UnitOf(read)?.ToString() ?? "none"));
            else if (isTold)
                Right++;
            return;
        }

        if (truth.Value == null)
            return;
        if (!IsRefused(read, pointer))
            Add(Verdict.Silent);
        else if (isTold)
            Refused++;

        void Add(Verdict verdict) =>
            Faults.Add(new Fault(verdict, pointer, truth.ToString(), got is { } number ? number.ToString(CultureInfo.InvariantCulture) : "nothing"));
    }

    private static bool AsksToLook(ReadResult read, string pointer) =>
        read.Diagnostics.Any(diagnostic => diagnostic.Code == "READ-026" && diagnostic.At is { } table && pointer.StartsWith(table, StringComparison.Ordinal));

    private static ProcurementUnit? UnitOf(ReadResult read) => (read.Report?.ProactiveDisclosure as ProactiveDisclosure2019)?.Procurement?.Unit;

    private static decimal? Read(ReadResult read, string pointer) =>
        read.Report is { } report && CellAddress.TryParse(pointer, out CellAddress address) ? report[address] : null;

    private static bool IsRefused(ReadResult read, string pointer)
    {
        if (read.Report is not { } report)
            return read.HasErrors;
        if (report.Refused.Any(refusal => refusal.Covers(pointer)))
            return true;

        // Where （六）其他处理 was not found nobody can tell which form it has: its three rows are refused then.
        if (pointer.Contains(Undivided, StringComparison.Ordinal) && IsRefused(read, pointer.Replace(Undivided, "/otherHandling/residual/", StringComparison.Ordinal)))
            return true;
        // The table was not found, and that is said.
        object? table = pointer[1] switch { 'p' when pointer.StartsWith("/proactive", StringComparison.Ordinal) => report.ProactiveDisclosure, 'p' => report.Proceedings, _ => report.Applications };
        string section = "/" + pointer.Split('/')[1];
        return table == null && read.Diagnostics.Any(diagnostic => diagnostic.At == section && diagnostic.Severity >= Severity.Warning);
    }
}
