using System;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tool.Tests;

public class BadBytesTests
{
    public static TheoryData<string, byte[]> NoReports => new()
    {
        { "nothing", [] },
        { "a byte order mark", [0xEF, 0xBB, 0xBF] },
        { "blank lines", "\r\n\r\n  \t\n"u8.ToArray() },
        { "zeros", new byte[4096] },
        { "every byte", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 7 % 256))] },
        { "half a character", [.. "会议通知"u8, 0xE6, 0x9C] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("你好")] },
        { "half a JSON", "{\"edition\":"u8.ToArray() },
        { "JSON of something else", "{\"a\":[1,2,{}]}"u8.ToArray() },
        { "deep JSON", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))) },
        { "deep pipes", Encoding.ASCII.GetBytes(new string('|', 100_000)) },
        { "deep quotes", Encoding.ASCII.GetBytes(new string('>', 100_000)) },
    };

    [Theory]
    [MemberData(nameof(NoReports))]
    public void Content_without_a_report_ends_with_2_and_a_reason(string what, byte[] content)
    {
        Assert.NotEmpty(what);
        foreach (string command in new[] { "check", "convert" })
        {
            ToolRun run = ToolRun.WithInput(content, command, "-");

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(": error ", run.Everything, StringComparison.Ordinal);
            Assert.Contains("-: 没有识别出年度报告", run.Everything, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Fifty_megabytes_on_one_line_are_answered()
    {
        byte[] content = new byte[50 * 1024 * 1024];
        Array.Fill(content, (byte)'1');

        Assert.Equal(2, ToolRun.WithInput(content, "check", "-").ExitCode);
    }

    [Fact]
    public void Input_without_end_is_given_up()
    {
        using var output = new System.IO.MemoryStream();
        using (var streams = new ToolStreams(new EndlessStream(), output, new System.IO.MemoryStream()))
            Assert.Equal(2, App.Run(["check", "-"], streams));

        Assert.Contains("FILE-004", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }
}
