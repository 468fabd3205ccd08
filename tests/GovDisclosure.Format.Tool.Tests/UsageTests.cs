using System;

namespace GovDisclosure.Format.Tool.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("请写明命令：check、convert")]
    [InlineData("不认识“chek”", "chek", "a.md")]
    [InlineData("缺少 FILE", "check")]
    [InlineData("缺少 FILE", "check", "--previous", "a.md")]
    [InlineData("没有选项 --bogus", "check", "a.md", "--bogus")]
    [InlineData("没有选项 -x", "convert", "-x")]
    [InlineData("选项 --format 写作 --format text|json", "check", "a.md", "--format", "xml")]
    [InlineData("选项 --format 写作 --format text|json", "check", "a.md", "--format")]
    [InlineData("选项 --previous 写作 --previous FILE", "check", "a.md", "--previous", "b.md", "--previous", "c.md")]
    [InlineData("选项 --language 写作 --language zh|en", "check", "a.md", "--language", "fr")]
    [InlineData("选项 --to 写作 --to json", "convert", "a.md", "--to", "docx")]
    [InlineData("不认识“b.md”", "convert", "a.md", "b.md")]
    [InlineData("say which command: check, convert", "--language", "en")]
    [InlineData("there is no option --bogus", "check", "a.md", "--bogus", "--language", "en")]
    [InlineData("FILE is missing", "check", "--language=en")]
    [InlineData("write option --format as --format text|json", "check", "a.md", "--format", "xml", "--language", "en")]
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

        Assert.Contains("govdisclosure check FILE… [--previous FILE] [--format text|json] [--language zh|en]", check, StringComparison.Ordinal);
        Assert.Contains("退出码：0", check, StringComparison.Ordinal);
        Assert.Contains("govdisclosure convert FILE [--to json] [--output FILE] [--language zh|en]", ToolRun.Of("convert", "--help").Output, StringComparison.Ordinal);
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
