using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>What was read from a published report, counted against the numbers read from it by hand.</summary>
internal sealed class CorpusTally(string name)
{
    internal List<string> Remarks { get; } = [];

    internal int Right { get; private set; }

    internal int Refused { get; private set; }

    internal int OpenRefused { get; private set; }

    internal int Invented { get; private set; }

    internal int Wrong { get; private set; }

    internal double Share => (double)Right / (Right + Refused + Wrong);

    internal void Count(string pointer, string truth, string? given, bool isOpen)
    {
        if (truth.Length == 0)
        {
            Right += given == null ? 1 : 0;
            Invented += given == null ? 0 : 1;
            if (given != null)
                Remarks.Add($"invented {pointer}: {given}");
        }
        else if (given == null)
        {
            Refused += isOpen ? 0 : 1;
            OpenRefused += isOpen ? 1 : 0;
            if (!isOpen)
                Remarks.Add($"refused {pointer}: {truth}");
        }
        else if (Same(truth, given))
        {
            Right++;
        }
        else
        {
            Wrong++;
            Remarks.Add($"wrong {pointer}: {given} instead of {truth}");
        }
    }

    internal void Add(CorpusTally other)
    {
        Right += other.Right;
        Refused += other.Refused;
        OpenRefused += other.OpenRefused;
        Invented += other.Invented;
        Wrong += other.Wrong;
        Remarks.AddRange(other.Remarks);
    }

    public override string ToString() =>
        new StringBuilder().Append(CultureInfo.InvariantCulture, $"{name,-52}{Right,7}{Refused,9}{OpenRefused,6}{Invented,10}{Wrong,7}").ToString();

    private static bool Same(string truth, string given) =>
        truth == given
        || (decimal.TryParse(truth, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal left)
            && decimal.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal right) && left == right);

    /// <summary>Counts what was read; <paramref name="open"/> are the pointers of cells that nobody can read for certain.</summary>
    internal static CorpusTally Compare(string name, ReadResult result, string truthFile, string[] open)
    {
        var tally = new CorpusTally(name);
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllText(truthFile));
        var leaves = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        Flatten(truth.RootElement, string.Empty, leaves);

        foreach ((string pointer, JsonElement value) in leaves)
        {
            if (pointer.StartsWith("/issuer", StringComparison.Ordinal))
                continue;
            tally.Count(pointer, value.ToString(), Given(result.Report, pointer), open.Any(prefix => Covers(prefix, pointer)));
        }

        if (result.Report is { } report)
        {
            foreach (TemplateCell cell in report.Template.Cells)
            {
                if (!leaves.ContainsKey(cell.Address.ToString()) && report[cell.Address] is { } invented)
                    tally.Count(cell.Address.ToString(), string.Empty, Text(invented), false);
            }
        }

        return tally;
    }

    private static string? Given(AnnualReport? report, string pointer) => pointer switch
    {
        "/edition" => report == null ? null : ((int)report.Edition).ToString(CultureInfo.InvariantCulture),
        "/year" => report?.Year?.ToString(CultureInfo.InvariantCulture),
        "/proactiveDisclosure/procurement/unit" => (report?.ProactiveDisclosure as ProactiveDisclosure2019)?.Procurement?.Unit switch
        {
            ProcurementUnit.Yuan => "yuan",
            ProcurementUnit.TenThousandYuan => "tenThousandYuan",
            _ => null,
        },
        _ => report?[CellAddress.Parse(pointer)] is { } value ? Text(value) : null,
    };

    private static string Text(decimal value) => value.ToString("G29", CultureInfo.InvariantCulture);

    private static bool Covers(string prefix, string pointer) =>
        pointer.StartsWith(prefix, StringComparison.Ordinal) && (pointer.Length == prefix.Length || pointer[prefix.Length] == '/');

    private static void Flatten(JsonElement element, string pointer, Dictionary<string, JsonElement> leaves)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            leaves.Add(pointer, element);
            return;
        }

        foreach (JsonProperty member in element.EnumerateObject())
            Flatten(member.Value, pointer + "/" + member.Name, leaves);
    }
}
