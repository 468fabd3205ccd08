using System;
using System.Text.Json;
using GovDisclosure.Format.Benchmarks.Plain;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>Sees that everybody does the same work before it is measured.</summary>
internal static class Same
{
    /// <summary>Every member and every cell: both are written, and have to come to the same bytes.</summary>
    internal static void Report(PlainReport plain, AnnualReport report)
    {
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(plain, PlainJson.GeneratedRelaxed);
        Bytes(written, ReportJson.SerializeToUtf8Bytes(report));
        AnnualReport again = ReportJson.Deserialize(written);
        foreach (TemplateCell cell in report.Template.Cells)
        {
            if (again[cell.Address] != report[cell.Address])
                throw new InvalidOperationException($"{cell.Address} differs.");
        }
    }

    internal static void Bytes(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (!left.SequenceEqual(right))
            throw new InvalidOperationException($"The JSON differs at byte {left.CommonPrefixLength(right)}.");
    }
}
