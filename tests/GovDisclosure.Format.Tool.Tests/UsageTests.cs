using System;

namespace GovDisclosure.Format.Tool.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("请写明命令：check、convert、compare、aggregate、rules")]
    [InlineData("不认识“chek”", "chek", "a.md")]
    [InlineData("缺少 FILE", "check")]
    [InlineData("缺少 FILE", "check", "--previous", "a.md")]
    [InlineData("没有选项 --bogus", "check", "a.md", "--bogus")]
    [InlineData("没有选项 -x", "convert", "-x")]
    [InlineData("选项 --format 写作 --format text|json|sarif", "check", "a.md", "--format", "xml")]
    [InlineData("选项 --format 写作 --format text|json|sarif", "check", "a.md", "--format")]
    [InlineData("选项 --published 的日期“2024-02-30”不对；写作 年-月-日", "check", "a.md", "--published", "2024-02-30")]
    [InlineData("选项 --deadline 的日期“31.1.2024”不对", "check", "a.md", "--deadline", "31.1.2024")]
    [InlineData("选项 --issuer-kind 写作 --issuer-kind department|government|township|subdistrict|other，且只写一次", "check", "a.md", "--issuer-kind", "ministry")]
    [InlineData("选项 --rulemaking 写作 --rulemaking yes|no", "check", "a.md", "--rulemaking", "maybe")]
    [InlineData("选项 --profile 写作 --profile default|full", "check", "a.md", "--profile", "strict")]
    [InlineData("没有规则 T3-999；全部规则见 govdisclosure rules", "check", "a.md", "--disable", "T3-001,T3-999")]
    [InlineData("没有规则 NONE", "check", "a.md", "--disable", "T3-001", "--disable", "none")]
    [InlineData("选项 --disable 写作 --disable RULE[,RULE…]", "check", "a.md", "--disable")]
    [InlineData("缺少 NEWER", "compare", "a.md")]
    [InlineData("不认识“c.md”", "compare", "a.md", "b.md", "c.md")]
    [InlineData("选项 --format 写作 --format text|json", "compare", "a.md", "b.md", "--format", "sarif")]
    [InlineData("缺少 FILE", "aggregate", "--against", "a.md")]
    [InlineData("选项 --expected 要与 --against 同用", "aggregate", "a.md", "--expected", "list.txt")]
    [InlineData("--format sarif 要与 --against 同用", "aggregate", "a.md", "--format", "sarif")]
    [InlineData("不认识“a.md”", "rules", "a.md")]
    [InlineData("选项 --format 写作 --format text|json|markdown", "rules", "--format", "sarif")]
    [InlineData("'x' is no date for option --published; write year-month-day", "check", "a.md", "--published", "x", "--language", "en")]
    [InlineData("there is no rule X-1", "check", "a.md", "--disable", "X-1", "--language", "en")]
    [InlineData("option --expected goes with --against", "aggregate", "a.md", "--expected", "list.txt", "--language", "en")]
    [InlineData("选项 --previous 写作 --previous FILE", "check", "a.md", "--previous", "b.md", "--previous", "c.md")]
    [InlineData("选项 --previous 只用于检查一份报告", "check", "a.md", "b.md", "--previous", "c.md")]
    [InlineData("option --previous goes with one report only", "check", "a.md", "b.md", "--previous", "c.md", "--language", "en")]
    [InlineData("选项 --language 写作 --language zh|en", "check", "a.md", "--language", "fr")]
    [InlineData("选项 --to 写作 --to json|html|docx|markdown", "convert", "a.md", "--to", "pdf")]
    [InlineData("不认识“b.md”", "convert", "a.md", "b.md")]
    [InlineData("“/title”不是单元格、行或表的 JSON 指针；指针写作 /applications/newlyReceived/total（格）", "convert", "a.md", "--explain", "/title")]
    [InlineData("“”不是单元格、行或表的 JSON 指针", "convert", "a.md", "--explain", "")]
    [InlineData("“/applications/”不是单元格", "convert", "a.md", "--explain", "/applications/")]
    [InlineData("“三、本年度办理结果”不是单元格", "convert", "a.md", "--explain", "三、本年度办理结果")]
    [InlineData("'/applications/total' is no JSON pointer of a cell, a row or a table; write /applications/newlyReceived/total (a cell)", "convert", "a.md", "--explain", "/applications/total", "--language", "en")]
    [InlineData("选项 --explain 写作 --explain POINTER", "convert", "a.md", "--explain")]
    [InlineData("选项 --explain 不与 --to、--all、--output 同用", "convert", "a.md", "--explain", "/applications", "--to", "html")]
    [InlineData("选项 --explain 不与 --to、--all、--output 同用", "convert", "a.md", "--explain", "/applications", "--all")]
    [InlineData("option --explain goes without --to, --all and --output", "convert", "a.md", "--explain", "/applications", "--output", "b.txt", "--language", "en")]
    [InlineData("say which command: check, convert, compare, aggregate, rules", "--language", "en")]
    [InlineData("there is no option --bogus", "check", "a.md", "--bogus", "--language", "en")]
    [InlineData("FILE is missing", "check", "--language=en")]
    [InlineData("write option --format as --format text|json|sarif", "check", "a.md", "--format", "xml", "--language", "en")]
    public void Wrong_usage_ends_with_2_and_says_what_is_wrong(string message, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("govdisclosure: " + message, run.Error, StringComparison.Ordinal);
        Assert.Contains(" --help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("用法：", "--help")]
    [InlineData("用法：", "check", "-h")]
    [InlineData("用法：", "convert", "--help", "--bogus")]
    [InlineData("Usage:", "--help", "--language", "en")]
    [InlineData("Usage:", "check", "--language", "en", "--help")]
    public void Help_is_given_in_the_language_asked_for(string title, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains(title, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_option_and_the_exit_codes()
    {
        string check = ToolRun.Of("check", "--help").Output;

        Assert.Contains("govdisclosure check FILE… [--previous FILE] [--published DATE] ", check, StringComparison.Ordinal);
        Assert.Contains(" [--profile default|full] [--disable RULE[,RULE…]] [--format text|json|sarif] [--language zh|en]", check, StringComparison.Ordinal);
        Assert.Contains("退出码：0", check, StringComparison.Ordinal);
        Assert.Contains("只用于检查一份报告", check, StringComparison.Ordinal);
        Assert.Contains("AGG-005 和 AGG-012", ToolRun.Of("aggregate", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("AGG-005 and AGG-012 cannot be judged", ToolRun.Of("aggregate", "--help", "--language", "en").Output, StringComparison.Ordinal);
        Assert.Contains("govdisclosure convert FILE [--to json|html|docx|markdown] [--all] [--explain POINTER] [--output FILE] [--language zh|en]", ToolRun.Of("convert", "--help").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("@answers.txt")]
    [InlineData("[diagram]")]
    public void Behind_two_hyphens_everything_is_the_name_of_a_file(string name)
    {
        ToolRun run = ToolRun.Of("check", "--", name);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(name + ": error FILE-001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_name_is_no_file()
    {
        ToolRun run = ToolRun.Of("check", string.Empty);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("FILE-001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_told()
    {
        ToolRun run = ToolRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }
}
