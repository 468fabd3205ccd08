using System;
using System.Diagnostics;
using System.Linq;

namespace GovDisclosure.Format.Fuzz;

/// <summary>What an input did: nothing, an answer that is as it should be, or a fault.</summary>
/// <param name="Answer">What the reader said, or empty.</param>
/// <param name="IsReport">Whether a report came of it.</param>
/// <param name="Fault">What went wrong, or null.</param>
/// <param name="Signature">The same without what differs from input to input.</param>
internal sealed record Probe(string Answer, bool IsReport, string? Fault, string? Signature)
{
    private const double SecondsOfReading = 2;
    private const long BytesOfReading = 256L * 1024 * 1024;

    /// <summary>Gives a target an input.</summary>
    internal static Probe Of(FuzzTarget target, byte[] input)
    {
        try
        {
            TimeSpan start = ProcessorTime();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            object read = target.Read(input);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            double seconds = (ProcessorTime() - start).TotalSeconds;
            BrokenPromiseException.Unless(seconds < SecondsOfReading, "Reading took long.");
            BrokenPromiseException.Unless(allocated < BytesOfReading, "Reading took much memory.");
            target.Check(input, read);
            return new Probe(target.Answer(read), target.IsReport(read), null, null);
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Probe(string.Empty, false, exception.ToString(), Sign(exception));
        }
    }

    /// <summary>Processor time, since others may keep the machine busy.</summary>
    internal static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static string Sign(Exception exception) => exception is BrokenPromiseException
        ? exception.Message.Split(':')[0]
        : exception.GetType().Name + "|" + string.Join('|', new StackTrace(exception).GetFrames().Take(4).Select(frame => $"{frame.GetMethod()?.DeclaringType?.Name}.{frame.GetMethod()?.Name}"));
}
