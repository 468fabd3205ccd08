using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>Reports after other people's programs: every cell is right, or refused by name.</summary>
public class ConvertedTests(ITestOutputHelper output)
{
    private const double LeastRight = 73;

    private static readonly string[] s_tables = ["proactiveDisclosure", "applications", "proceedings"];

    // The spreadsheet program rounded the amount of fees in these itself.
    private static readonly string[] s_rounded =
    [
        "m1/cms~lo-xlsx~sheetjs-txt.txt", "m1/phtml~lo-xlsx~sheetjs-txt.txt", "m1/phtml~lo-xlsx~sheetjs-html.html",
        "m1/phtml~sheetjs-html2xlsx~sheetjs-html.html", "m1/phtml~sheetjs-html2xlsx~sheetjs-tsv.txt",
    ];

    private enum Verdict
    {
        Right,
        Refused,
        Silent,
        Invented,
        Wrong,
    }

    [SkippableFact]
    public void Whatever_a_report_went_through_a_cell_is_right_or_refused()
    {
        string root = Needed.Folder("converted");
        var reader = new ReportReader(HtmlFrontEnd.Instance, WordFrontEnd.Instance);
        var ways = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        var all = new int[Enum.GetValues<Verdict>().Length];
        var faults = new List<string>();
        foreach (string truth in Directory.GetFiles(Path.Combine(root, "truth"), "*.json").Order(StringComparer.Ordinal))
        {
            JsonNode expected = JsonNode.Parse(File.ReadAllText(truth))!;
            string folder = Path.GetFileNameWithoutExtension(truth);
            foreach (string file in Directory.GetFiles(Path.Combine(root, folder)).Order(StringComparer.Ordinal))
            {
                string name = folder + "/" + Path.GetFileName(file);
                if (!ways.TryGetValue(WayOf(file), out int[]? counts))
                    ways[WayOf(file)] = counts = new int[all.Length];
                foreach ((string cell, Verdict verdict) in Judge(file, expected, reader))
                {
                    counts[(int)verdict]++;
                    all[(int)verdict]++;
                    bool isRounded = verdict == Verdict.Wrong && s_rounded.Contains(name) && cell.EndsWith("/amountTenThousandYuan", StringComparison.Ordinal);
                    if (verdict is Verdict.Silent or Verdict.Invented or Verdict.Wrong && !isRounded)
                        faults.Add($"{verdict} {name} {cell}");
                }
            }
        }

        output.WriteLine(Row("way", Enum.GetNames<Verdict>()));
        foreach (KeyValuePair<string, int[]> way in ways)
            output.WriteLine(Row(way.Key, way.Value.Select(count => count.ToString(CultureInfo.InvariantCulture))));
        output.WriteLine(Row("all", all.Select(count => count.ToString(CultureInfo.InvariantCulture))));
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(40)));
        Assert.InRange(100.0 * all[(int)Verdict.Right] / all.Sum(), LeastRight, 100);
    }

    /// <summary>The last program that a file went through, and its format.</summary>
    private static string WayOf(string file) => Path.GetFileName(file) is var name && name.LastIndexOf('~') is >= 0 and int last ? name[(last + 1)..] : name;

    private static string Row(string way, IEnumerable<string> columns) => columns.Aggregate(new StringBuilder(way.PadRight(40)), (row, column) => row.Append(column.PadLeft(10))).ToString();

    private static IEnumerable<(string Cell, Verdict Verdict)> Judge(string file, JsonNode expected, ReportReader reader)
    {
        AnnualReport? report = null;
        IReadOnlyList<ReadDiagnostic> diagnostics = [];
        bool isJson = Path.GetExtension(file) == ".json";
        if (isJson)
        {
            ReportJson.TryDeserialize(File.ReadAllText(file), out report, out _);
        }
        else
        {
            ReadResult read = reader.ReadFile(file);
            (report, diagnostics) = (read.Report, read.Diagnostics);
        }

        JsonNode? got = report == null ? null : JsonNode.Parse(ReportJson.Serialize(report));
        foreach ((string cell, decimal? truth) in s_tables.SelectMany(table => Cells(expected[table], "/" + table)))
            yield return (cell, VerdictOf(cell, truth));

        Verdict VerdictOf(string cell, decimal? truth)
        {
            // A file in which no report is found is refused whole: by an error of JSON, or a diagnostic.
            if (report == null)
                return isJson || diagnostics.Count > 0 ? Verdict.Refused : Verdict.Silent;
            decimal? value = (decimal?)cell.Split('/').Skip(1).Aggregate(got, (node, member) => node?[member]);
            if (value != null)
                return truth == null ? Verdict.Invented : truth == value ? Verdict.Right : Verdict.Wrong;
            if (report.Refused.Any(refusal => refusal.Covers(cell)))
                return Verdict.Refused;
            bool isGone = got![cell.Split('/')[1]] == null;
            if (truth == null)
                return isGone ? Verdict.Refused : Verdict.Right;
            return isGone && diagnostics.Any(diagnostic => diagnostic.At == "/" + cell.Split('/')[1]) ? Verdict.Refused : Verdict.Silent;
        }
    }

    private static IEnumerable<(string Cell, decimal? Value)> Cells(JsonNode? node, string at)
    {
        if (node is JsonObject members)
            return members.SelectMany(member => Cells(member.Value, at + "/" + member.Key));
        return node is JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String ? [] : [(at, (decimal?)node)];
    }
}
