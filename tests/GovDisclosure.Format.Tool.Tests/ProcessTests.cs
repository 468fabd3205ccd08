using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>The command as a user starts it.</summary>
public class ProcessTests
{
    [Fact]
    public async Task Exit_codes_reach_the_caller()
    {
        Assert.Equal(0, (await Start([], "check", Repository.SampleReport)).ExitCode);
        Assert.Equal(1, (await Start(Encoding.UTF8.GetBytes(Reports.WrongTotal), "check", "-")).ExitCode);
        Assert.Equal(2, (await Start([], "check", "none.md")).ExitCode);
        Assert.Equal(2, (await Start([], "check", "--bogus")).ExitCode);
    }

    [Fact]
    public async Task Json_on_standard_output_is_utf8_without_a_byte_order_mark()
    {
        ToolRun run = await Start([], "convert", Repository.SampleReport);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((byte)'{', run.OutputBytes[0]);
        Assert.Contains("示例市政务服务中心", run.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(run.OutputBytes);
        Assert.Equal(2023, document.RootElement.GetProperty("year").GetInt32());
    }

    [Fact]
    public async Task Redirected_text_is_plain_utf8_on_long_lines()
    {
        ToolRun run = await Start(Encoding.UTF8.GetBytes(Reports.WrongTotal), "check", "-");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\r', run.Output);
        Assert.Equal(ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.WrongTotal), "check", "-").Output, run.Output);
    }

    [Fact]
    public async Task Nothing_on_standard_input_is_no_report()
    {
        ToolRun run = await Start([], "check", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Error);
    }

    private static async Task<ToolRun> Start(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(App).Assembly.Location);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        using var output = new MemoryStream();
        Task copy = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await Task.WhenAll(copy, error, process.WaitForExitAsync());
        return new ToolRun(process.ExitCode, output.ToArray(), await error);
    }
}
