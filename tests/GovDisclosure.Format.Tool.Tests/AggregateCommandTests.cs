using System;
using System.Linq;
using System.Text.Json;

namespace GovDisclosure.Format.Tool.Tests;

public sealed class AggregateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sums_come_with_the_number_of_blanks()
    {
        _folder.Write("a.md", Reports.Good);
        _folder.Write("b.md", Reports.Of2022);
        _folder.Write("c.md", Reports.Good.Replace("规章\t0\t0\t0", "规章\t0\t\t4", StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("aggregate", _folder.Path, "--allow", "repeated", "--allow", "years");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(run.OutputBytes);
        JsonElement sum = document.RootElement;
        Assert.Equal(3, sum.GetProperty("reports").GetInt32());
        Assert.Equal("{\"sum\":4,\"blank\":0}", sum.GetProperty("applications").GetProperty("newlyReceived").GetProperty("total").GetRawText());
        Assert.Equal("{\"sum\":0,\"blank\":1}", sum.GetProperty("proactiveDisclosure").GetProperty("governmentRules").GetProperty("repealed").GetRawText());
    }

    [Fact]
    public void Text_shows_the_sums_that_are_not_0_and_every_blank()
    {
        string file = _folder.Write("c.md", Reports.Good.Replace("规章\t0\t0\t0", "规章\t0\t\t4", StringComparison.Ordinal));

        string[] lines = ToolRun.Of("aggregate", file, Repository.SampleReport, "--format", "text", "--allow", "repeated").OutputLines;

        Assert.Equal("2 份报告，2021年格式", lines[0]);
        Assert.Equal(["  第二十条第（一）项 规章·本年废止件数", "0", "1"], lines[3].Split("  ", StringSplitOptions.RemoveEmptyEntries).Select((word, at) => at == 0 ? "  " + word : word.Trim()));
        Assert.Equal("其余 192 格合计为 0 且无空白，未列出", lines[^1]);
    }

    [Fact]
    public void A_file_without_a_report_is_told_and_the_others_are_added_up()
    {
        string bad = _folder.Write("bad.txt", Reports.NotOne);

        ToolRun run = ToolRun.Of("aggregate", bad, Repository.SampleReport);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(bad + ": 没有识别出年度报告", run.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(1, document.RootElement.GetProperty("reports").GetInt32());
    }

    [Fact]
    public void The_form_that_most_are_on_is_added_up_and_the_others_are_told()
    {
        string[] older = [.. Enumerable.Range(0, 2).Select(number => _folder.Write(number + ".json", ReportJson.Serialize(AnnualReport.CreateBlank(ReportEdition.Edition2019, 2020))))];

        ToolRun run = ToolRun.Of("aggregate", Repository.SampleReport, older[0], older[1], "--allow", "years", "--allow", "repeated");

        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal("2019", document.RootElement.GetProperty("edition").GetString());
        Assert.Equal("第二部分按 2019 年格式汇总；另有 1 份报告用的是另一版格式，其第二部分计为空白\n", run.Error);
    }

    [Fact]
    public void A_body_that_is_there_twice_is_named_and_added_once()
    {
        string first = _folder.Write("a.md", Reports.Good);
        string second = _folder.Write("b.md", Reports.Good);

        ToolRun run = ToolRun.Of("aggregate", first, second);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{second}: error FILE-021: 与 {first} 是同一机关同一年度的报告，没有计入合计；确要重复计入的，用 --allow repeated\n", run.Error);
        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(1, document.RootElement.GetProperty("reports").GetInt32());
        Assert.Equal(second, document.RootElement.GetProperty("remarks")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_report_of_another_year_is_named_and_not_added()
    {
        string older = _folder.Write("a.md", Reports.Of2022);
        string[] newer = [Part("甲"), Part("乙")];

        ToolRun run = ToolRun.Of("aggregate", older, newer[0], newer[1], "--language", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{older}: error FILE-022: it is of 2022, another year than most, and was not added up (--allow years asks for it)\n", run.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(2, document.RootElement.GetProperty("reports").GetInt32());
    }

    [Fact]
    public void A_constituent_that_is_there_twice_is_named_where_an_aggregate_is_checked()
    {
        string whole = _folder.Write("whole.json", Twice());
        string part = Part("甲");

        ToolRun run = ToolRun.Of("aggregate", part, part, "--against", whole);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("FILE-021", run.Error, StringComparison.Ordinal);
        Assert.Contains(" AGG-003: 重复：甲", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FILE-021", ToolRun.Of("aggregate", part, part, "--against", whole, "--allow", "repeated").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_aggregate_that_fits_has_no_finding()
    {
        string whole = _folder.Write("whole.json", Twice());

        ToolRun run = ToolRun.Of("aggregate", Part("甲"), Part("乙"), "--against", whole, "--expected", List("# 应汇总单位", "", "甲", " 乙 "));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(" AGG-001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" AGG-003", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(whole + ": 已识别", run.OutputLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_aggregate_that_does_not_fit_has_findings_of_its_family_only()
    {
        string whole = _folder.Write("whole.json", Twice(report => report.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] = 5));

        ToolRun run = ToolRun.Of("aggregate", Part("甲"), Part("乙"), "--against", whole, "--expected", List("甲", "乙"), "--format", "json");

        using var document = JsonDocument.Parse(run.OutputBytes);
        JsonElement file = document.RootElement.GetProperty("files")[0];
        string[] rules = [.. file.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)];
        Assert.Contains("AGG-001", rules);
        Assert.Contains("AGG-007", rules);
        Assert.All(rules, rule => Assert.StartsWith("AGG-", rule, StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
        Assert.NotEqual(0, file.GetProperty("proposals").GetArrayLength());
    }

    [Fact]
    public void A_body_of_the_list_that_is_missing_is_named()
    {
        ToolRun run = ToolRun.Of("aggregate", Part("甲"), Part("乙", "id-2"), "--against", _folder.Write("whole.json", Twice()), "--expected", List("甲", "id-2", "丙"));

        string line = Assert.Single(run.OutputLines, line => line.Contains(" AGG-003: ", StringComparison.Ordinal));
        Assert.Contains("丙", line, StringComparison.Ordinal);
        Assert.DoesNotContain("乙", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_aggregate_is_not_blamed_for_a_constituent_that_cannot_be_read()
    {
        ToolRun run = ToolRun.Of("aggregate", Part("甲"), _folder.Write("bad.txt", Reports.NotOne), "--against", _folder.Write("whole.json", Twice()));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.EndsWith("1 个文件读不出报告，没有核对汇总\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_told()
    {
        string whole = _folder.Write("whole.json", Twice());

        ToolRun missing = ToolRun.Of("aggregate", Part("甲"), "--against", whole, "--expected", _folder.PathOf("none.txt"));
        ToolRun foreign = ToolRun.Of("aggregate", Part("甲"), "--against", whole, "--expected", _folder.Write("gbk.txt", [0xBC, 0xD7, 0x0A]));

        Assert.Equal([2, 2], [missing.ExitCode, foreign.ExitCode]);
        Assert.Contains("FILE-001", missing.Error, StringComparison.Ordinal);
        Assert.Contains("FILE-008: 名单不是 UTF-8 编码的文本", foreign.Error, StringComparison.Ordinal);
        Assert.Empty(missing.Output + foreign.Output);
    }

    [Fact]
    public void Sarif_is_written_of_the_check()
    {
        ToolRun run = ToolRun.Of("aggregate", Part("甲"), "--against", _folder.Write("whole.json", Twice()), "--format", "sarif");

        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
    }

    private string Part(string name, string? identifier = null)
    {
        AnnualReportBuilder builder = ReportReader.Default.Read(Reports.Good).Report!.ToBuilder();
        builder.Issuer = new Issuer(name, identifier);
        return _folder.Write(name + ".json", ReportJson.Serialize(builder.Build()));
    }

    private string List(params string[] lines) => _folder.Write("list.txt", string.Join("\r\n", lines));

    /// <summary>The aggregate of two reports like the sample.</summary>
    private static string Twice(Action<AnnualReportBuilder>? change = null)
    {
        AnnualReport sample = ReportReader.Default.Read(Reports.Good).Report!;
        AnnualReportBuilder builder = sample.ToBuilder();
        builder.Issuer = new Issuer("示例市");
        foreach (TemplateCell cell in sample.Template.Cells)
            builder[cell.Address] = 2 * sample[cell.Address];
        change?.Invoke(builder);
        return ReportJson.Serialize(builder.Build());
    }
}
