using System;
using System.IO;
using System.Text;
using Spectre.Console;

namespace GovDisclosure.Format.Tool.Tests;

public class ToolStreamsTests
{
    [Fact]
    public void A_terminal_gets_colours_and_a_file_name_cannot_add_any()
    {
        string output = Run("\u001b[31m[red]a.md[/]", new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard });

        Assert.StartsWith("\\u001B[31m[red]a.md[/]: \u001b[91merror FILE-001\u001b[0m: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_text_is_plain()
    {
        string output = Run("[red]a.md[/]", new AnsiCapabilities { Ansi = false });

        Assert.StartsWith("[red]a.md[/]: error FILE-001: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\uFEFF', output);
    }

    [Fact]
    public void Output_that_takes_nothing_is_told_and_ends_with_2()
    {
        using var error = new MemoryStream();
        int exitCode;
        using (var streams = new ToolStreams(Stream.Null, new FullStream(), error))
            exitCode = App.Run(["check", "none.md"], streams);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("govdisclosure: 无法写出结果（", Encoding.UTF8.GetString(error.ToArray()), StringComparison.Ordinal);
    }

    private static string Run(string file, AnsiCapabilities capabilities)
    {
        using var output = new MemoryStream();
        using (var streams = new ToolStreams(Stream.Null, output, new MemoryStream(), capabilities, capabilities))
            App.Run(["check", file], streams);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A full disk.</summary>
    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
