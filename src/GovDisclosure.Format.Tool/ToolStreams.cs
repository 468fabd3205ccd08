using System;
using System.IO;
using System.Text;
using Spectre.Console;

namespace GovDisclosure.Format.Tool;

/// <summary>Where the command reads and writes: UTF-8 without a byte order mark, lines ending in LF, on every system.</summary>
internal sealed class ToolStreams : IDisposable
{
    private readonly StreamWriter _output;
    private readonly StreamWriter _error;

    internal ToolStreams(Stream input, Stream output, Stream error)
        : this(input, output, error, Plain(), Plain())
    {
    }

    internal ToolStreams(Stream input, Stream output, Stream error, AnsiCapabilities outputCapabilities, AnsiCapabilities errorCapabilities)
    {
        Input = input;
        RawOutput = output;
        _output = Writer(output);
        _error = Writer(error);
        Output = new AnsiWriter(_output, outputCapabilities);
        Error = new AnsiWriter(_error, errorCapabilities);
    }

    internal Stream Input { get; }

    /// <summary>Standard output as bytes, for what is not text of the command: JSON.</summary>
    internal Stream RawOutput { get; }

    internal AnsiWriter Output { get; }

    internal AnsiWriter Error { get; }

    internal TextWriter OutputText => _output;

    internal TextWriter ErrorText => _error;

    internal static ToolStreams OfProcess()
    {
        if (OperatingSystem.IsWindows())
            SetCodePage();
        return new ToolStreams(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            Console.IsOutputRedirected ? Plain() : AnsiCapabilities.Create(Console.Out),
            Console.IsErrorRedirected ? Plain() : AnsiCapabilities.Create(Console.Error));
    }

    /// <summary>Ends what was written to <see cref="RawOutput"/> as a line.</summary>
    internal void EndRawOutput()
    {
        RawOutput.WriteByte((byte)'\n');
        RawOutput.Flush();
    }

    internal void Flush()
    {
        _output.Flush();
        _error.Flush();
    }

    /// <summary>Writes out what is left. What no longer can be written has been answered for by <see cref="App"/>.</summary>
    public void Dispose()
    {
        TryFlush(_error);
        TryFlush(_output);
    }

    private static void TryFlush(StreamWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
            // There is nobody left to tell.
        }
    }

    private static AnsiCapabilities Plain() => new() { Ansi = false };

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 4096, leaveOpen: true) { NewLine = "\n" };

    private static void SetCodePage()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // No console is attached: the bytes are UTF-8 all the same.
        }
    }
}
