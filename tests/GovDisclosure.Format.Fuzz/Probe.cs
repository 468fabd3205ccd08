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

    /// <summary>Gives a target an input, and looks into every promise.</summary>
    internal static Probe Of(FuzzTarget target, byte[] input) => Of(target, input, answer => true);

    /// <summary>Gives a target an input.</summary>
    /// <param name="target">The target.</param>
    /// <param name="input">The input.</param>
    /// <param name="isWorthwhile">Whether an input that is answered so is looked into thoroughly; asked once, when it was read.</param>
    internal static Probe Of(FuzzTarget target, byte[] input, Func<string, bool> isWorthwhile)
    {
        try
        {
            // Processor time, since others may keep the machine busy.
            TimeSpan start = Environment.CpuUsage.TotalTime;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            object read = target.Read(input);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            string answer = target.Answer(read);
            bool thoroughly = isWorthwhile(answer);
            BrokenPromiseException.Unless(seconds < SecondsOfReading, "Reading took long.");
            BrokenPromiseException.Unless(allocated < BytesOfReading, "Reading took much memory.");
            target.Glance(input, read);
            if (Promises.MindLosses)
                target.MindLosses(input, read);
            if (thoroughly)
                target.Check(input, read);
            return new Probe(answer, target.IsReport(read), null, null);
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Probe(string.Empty, false, exception.ToString(), Sign(exception));
        }
    }

    private static string Sign(Exception exception) => exception is BrokenPromiseException
        ? exception.Message.Split(':')[0]
        : exception.GetType().Name + "|" + string.Join('|', new StackTrace(exception).GetFrames().Take(4).Select(frame => $"{frame.GetMethod()?.DeclaringType?.Name}.{frame.GetMethod()?.Name}"));
}
