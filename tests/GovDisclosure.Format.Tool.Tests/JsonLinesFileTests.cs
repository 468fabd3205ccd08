using System;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>Files of newline-delimited JSON: a report a line, named by the file and the line.</summary>
public sealed class JsonLinesFileTests : IDisposable
{
    private static readonly string s_good = Line(Reports.Good);
    private static readonly string s_wrong = Line(Reports.WrongTotal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("year.ndjson", "\n", "")]
    [InlineData("year.txt", "\r\n", "\ufeff")]
    [InlineData("year.json", "\n\n", "\n")]
    public void Each_line_is_checked_under_its_own_name(string name, string end, string start)
    {
        string file = _folder.Write(name, start + s_good + end + "{\"edition\":\"2021\",\"titel\":1}" + end + s_wrong + end);

        ToolRun run = ToolRun.Of("check", file);

        Assert.Equal(2, run.ExitCode);
        int step = end == "\n\n" ? 2 : 1;
        int first = start == "\n" ? 2 : 1;
        Assert.Contains(run.OutputLines, line => line.StartsWith(FormattableString.Invariant($"{file}:{first}: 已识别"), StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.StartsWith(FormattableString.Invariant($"{file}:{first + step}({first + step},19): error JSON-008"), StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.StartsWith(FormattableString.Invariant($"{file}:{first + (2 * step)}: error T3-"), StringComparison.Ordinal));
        Assert.Equal(1, ToolRun.Of("check", _folder.Write("wrong", s_wrong + "\n" + s_good)).ExitCode);
        Assert.Equal(0, ToolRun.Of("check", _folder.Write("good", s_good + "\n" + s_good)).ExitCode);
    }

    [Fact]
    public void Json_of_results_has_a_file_for_each_line()
    {
        string file = _folder.Write("a.ndjson", s_good + "\n" + s_wrong + "\n");
        using var document = JsonDocument.Parse(ToolRun.Of("check", file, "--format", "json").OutputBytes);

        Assert.Equal([file + ":1", file + ":2"], document.RootElement.GetProperty("files").EnumerateArray().Select(each => each.GetProperty("file").GetString()));
    }

    [Fact]
    public void Standard_input_is_added_up_line_by_line()
    {
        string input = string.Concat(Enumerable.Repeat(s_good + "\n", 200)) + "{\"edition\"\n" + s_wrong;

        ToolRun run = ToolRun.WithInput(Encoding.UTF8.GetBytes(input), "aggregate", "-", "--allow", "repeated");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("-:201(201,11): error JSON-001", run.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(201, document.RootElement.GetProperty("reports").GetInt32());
    }

    [Fact]
    public void A_first_line_that_is_torn_off_does_not_hide_the_others()
    {
        string file = _folder.Write("a.ndjson", s_good[..(s_good.Length / 2)] + "\n" + s_good + "\n");

        ToolRun run = ToolRun.Of("check", file);

        Assert.Contains(file + ":1(1,", run.Output, StringComparison.Ordinal);
        Assert.Contains(file + ":2: 已识别", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}\n")]
    [InlineData("\n {0}\r\n\r\n ")]
    public void One_report_on_one_line_is_named_by_its_file(string layout)
    {
        string file = _folder.Write("a.json", layout.Replace("{0}", s_good, StringComparison.Ordinal));
        Assert.Contains(file + ": 已识别", ToolRun.Of("check", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_report_over_many_lines_is_one_report_however_it_is_broken()
    {
        string indented = ReportJson.Serialize(ReportJson.Deserialize(s_good), indented: true);
        string flush = string.Join('\n', indented.Split('\n').Select(line => line.Trim()));
        string atBrackets = s_good.Replace("[", "[\n", StringComparison.Ordinal).Replace(":{", ":\n{", StringComparison.Ordinal);
        foreach (string json in new[] { indented, flush, atBrackets })
        {
            string file = _folder.Write("a.json", json);
            Assert.Contains(file + ": 已识别", ToolRun.Of("check", file).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_one_report_is_needed_a_file_of_many_is_refused()
    {
        string many = _folder.Write("a.ndjson", s_good + "\n" + s_wrong + "\n");
        string one = _folder.Write("b.json", s_good);

        Assert.Contains("JSON-006", ToolRun.Of("convert", many).Error, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("convert", many).ExitCode);
        Assert.Contains("JSON-006", ToolRun.Of("check", many, "--previous", one).Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("check", one, "--previous", many).ExitCode);
    }

    [Fact]
    public void An_aggregate_is_checked_against_the_lines_of_its_constituents()
    {
        string parts = _folder.Write("parts.ndjson", s_good + "\n" + s_good + "\n");
        string whole = _folder.Write("whole.json", s_good);

        ToolRun run = ToolRun.Of("aggregate", parts, "--against", whole, "--allow", "repeated");

        // The sample has one application, and it stands in the file twice.
        Assert.Contains("AGG-002: 一、本年新收政府信息公开申请数量·总计：不应少于已有各单位之和 2，实为 1", run.Output, StringComparison.Ordinal);
    }

    private static string Line(string text) => ReportJson.Serialize(ReportReader.Default.Read(text).Report!);
}
