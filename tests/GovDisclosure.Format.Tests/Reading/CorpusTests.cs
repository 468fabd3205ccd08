using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>
/// Published reports against the numbers read from them by hand. They lie beside the repository and not in it; where
/// they are absent, the test says so.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void No_cell_of_a_published_report_is_wrong_or_invented_and_97_of_100_are_read()
    {
        if (Repository.Reports is not { } folder)
        {
            output.WriteLine("../shared/reports is absent: nothing was compared.");
            return;
        }

        ILookup<string, string> open = File.ReadLines(Path.Combine(folder, "open-cells.tsv")).Skip(1)
            .Select(line => line.Split('\t')).ToLookup(parts => parts[0], parts => parts[1]);
        var all = new Tally("all");
        output.WriteLine($"{"report",-52}{"right",7}{"refused",9}{"open",6}{"invented",10}{"wrong",7}");
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "raw")).Order(StringComparer.Ordinal))
        {
            if (file.EndsWith(".html", StringComparison.Ordinal))
                continue;
            string name = Path.GetFileNameWithoutExtension(file);
            Tally tally = Compare(name, file, Path.Combine(folder, "truth", name + ".json"), open[name].ToArray());
            output.WriteLine(tally.ToString());
            foreach (string remark in tally.Remarks)
                output.WriteLine("    " + remark);
            all.Add(tally);
        }

        output.WriteLine(all.ToString());
        output.WriteLine(FormattableString.Invariant($"share read: {all.Share:P2}"));
        Assert.Equal(0, all.Wrong);
        Assert.Equal(0, all.Invented);
        Assert.True(all.Share >= 0.97, FormattableString.Invariant($"only {all.Share:P2} read"));
    }

    [Fact]
    public void The_first_report_is_read_whole_and_checks_without_an_error()
    {
        if (Repository.Reports is not { } folder)
        {
            output.WriteLine("../shared/reports is absent: nothing was read.");
            return;
        }

        ReadResult result = ReportReader.Default.ReadFile(Directory.GetFiles(Path.Combine(folder, "raw"), "000-*").Single());
        AnnualReport report = result.Report!;
        Assert.Equal(ReportEdition.Edition2021, report.Edition);
        Assert.Equal(2023, report.Year);
        Assert.Equal("吴忠市政务服务中心", report.Issuer.Name);
        Assert.Equal(new ReportingPeriod(new ReportDate(2023, 1, 1), new ReportDate(2023, 12, 31)), report.Period);
        Assert.Equal(200, report.Template.Cells.Count(cell => report[cell.Address] != null));
        Assert.Equal(new ProcessingFeeStatement(null, null, 0), report.OtherMatters?.ProcessingFee);
        Assert.Empty(report.Refused);
        Assert.False(result.HasErrors);
        Assert.False(ReportValidator.Default.Validate(result).HasErrors);
    }

    private static Tally Compare(string name, string file, string truthFile, string[] open)
    {
        ReadResult result = ReportReader.Default.ReadFile(file);
        var tally = new Tally(name);
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

    private sealed class Tally(string name)
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

        internal void Add(Tally other)
        {
            Right += other.Right;
            Refused += other.Refused;
            OpenRefused += other.OpenRefused;
            Invented += other.Invented;
            Wrong += other.Wrong;
        }

        public override string ToString() =>
            new StringBuilder().Append(CultureInfo.InvariantCulture, $"{name,-52}{Right,7}{Refused,9}{OpenRefused,6}{Invented,10}{Wrong,7}").ToString();

        private static bool Same(string truth, string given) =>
            truth == given
            || (decimal.TryParse(truth, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal left)
                && decimal.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal right) && left == right);
    }
}
