using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Mutation;

/// <summary>
/// A process that tries changes. It reads a line and answers with one: <c>start N</c>, with change N or with none, -1, in force from
/// the beginning, with how many tests there are; <c>cover N</c> with what test N reaches; <c>try N T T T</c> with what came of change N
/// on these tests.
/// </summary>
internal static class Worker
{
    internal const string Argument = "--worker";

    private const int FirstTests = 8;

    internal static int Serve(TestFilter filter)
    {
        // What tests write to the console must not come between the answers.
        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        TestHost? host = null;
        while (Console.In.ReadLine() is { } line)
        {
            string[] words = line.Split(' ');
            int number = int.Parse(words[1], CultureInfo.InvariantCulture);
            answers.WriteLine(words[0] switch
            {
                // What is computed once is computed as changed only where the change is there before all else.
                "start" => JsonSerializer.Serialize(Ready(host = new TestHost(filter, number))),
                "cover" => JsonSerializer.Serialize(host!.Measure(number)),
                "try" => JsonSerializer.Serialize(Try(host!, number, [.. words[2..].Select(word => host!.Tests[int.Parse(word, CultureInfo.InvariantCulture)])])),
                _ => throw new InvalidOperationException(line),
            });
        }

        return 0;
    }

    private static Start Ready(TestHost host) => new(host.Tests.Count, host.AtStart);

    // xunit orders the tests it is given as it likes: the first ones come in a run of their own.
    private static Answer Try(TestHost host, int change, ITestCase[] tests)
    {
        for (int start = 0, count = FirstTests; start < tests.Length; start += count, count *= 2)
        {
            host.Activate(change);
            TestHost.Failure? failure = host.FirstFailure(tests.Skip(start).Take(count));
            host.Activate();
            if (failure is not null)
                return new Answer(failure.Name, Array.IndexOf(tests, failure.Case), IsSpoilt: failure.Case is { } test && host.FirstFailure([test]) is not null);
        }

        return new Answer(null, -1, IsSpoilt: false);
    }

    /// <summary>What a worker says when it is ready.</summary>
    /// <param name="Tests">How many tests there are.</param>
    /// <param name="Changes">The changes that are reached by what types compute once.</param>
    internal sealed record Start(int Tests, int[] Changes);

    /// <summary>What a worker says of a change.</summary>
    /// <param name="Test">The test that failed, or null.</param>
    /// <param name="Index">Its place among the tests that were to be run, or -1.</param>
    /// <param name="IsSpoilt">Whether that test fails without the change too: this change or an earlier one left something behind.</param>
    internal sealed record Answer(string? Test, int Index, bool IsSpoilt);
}
