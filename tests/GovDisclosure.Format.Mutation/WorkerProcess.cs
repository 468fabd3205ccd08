using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace GovDisclosure.Format.Mutation;

/// <summary>A <see cref="Worker"/> as seen from outside.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan s_startTime = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    /// <summary>Starts a worker, with a change in force from the start or with none.</summary>
    internal WorkerProcess(string filter, int change = TestHost.NoChange)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])[Worker.Argument, filter])
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        Start = Ask<Worker.Start>($"start {change}", s_startTime) ?? new Worker.Start(0, []);
    }

    /// <summary>What it found; no tests where the library cannot even be loaded.</summary>
    internal Worker.Start Start { get; }

    internal bool HasTimedOut { get; private set; }

    internal Coverage Cover(int test) => Ask<Coverage>($"cover {test}", TimeSpan.FromMinutes(10)) ?? throw new InvalidOperationException($"The process ended at test {test}.");

    /// <summary>Tries a change; null where the process ended or took too long. It is of no use after that.</summary>
    internal Worker.Answer? Try(int change, IEnumerable<int> tests, TimeSpan limit) => Ask<Worker.Answer>($"try {change} {string.Join(' ', tests)}", limit);

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private T? Ask<T>(string question, TimeSpan limit)
    {
        try
        {
            _process.StandardInput.WriteLine(question);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            return default;
        }

        Task<string?> answer = _process.StandardOutput.ReadLineAsync();
        if (!answer.Wait(limit))
        {
            HasTimedOut = true;
            return default;
        }

        return answer.Result is { } line ? JsonSerializer.Deserialize<T>(line) : default;
    }
}
