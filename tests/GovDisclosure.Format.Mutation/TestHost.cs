using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using GovDisclosure.Format.Tests;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace GovDisclosure.Format.Mutation;

/// <summary>The tests, and the changed library they test, in this process.</summary>
internal sealed class TestHost
{
    /// <summary>The library as written.</summary>
    internal const int NoChange = -1;

    private readonly ITestFrameworkExecutor _executor;
    private readonly FieldInfo _activeChange;
    private readonly FieldInfo _captureCoverage;
    private readonly MethodInfo _resetCoverage;
    private readonly MethodInfo _getCoverage;

    internal TestHost(TestFilter filter, int change = NoChange)
    {
        Type control = ChangedLibrary.Control ?? throw new InvalidOperationException("The library is as written: nothing to try.");
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        _activeChange = control.GetField("ActiveMutant", Static)!;
        _captureCoverage = control.GetField("CaptureCoverage", Static)!;
        _resetCoverage = control.GetMethod("ResetCoverage", Static)!;
        _getCoverage = control.GetMethod("GetCoverageData", Static)!;
        Activate(change);

        // What types compute once is computed here, so that it is known which changes that reaches; none is in force then.
        if (change == NoChange)
        {
            _captureCoverage.SetValue(null, true);
            foreach (Type type in control.Assembly.GetTypes().Where(type => !type.ContainsGenericParameters))
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            AtStart = Reached();
        }

        Assembly tests = typeof(AnnualReportTests).Assembly;
        var framework = new XunitTestFramework(new Messages());
        using var found = new Messages();
        using (ITestFrameworkDiscoverer discoverer = framework.GetDiscoverer(Reflector.Wrap(tests)))
            discoverer.Find(false, found, new Options());
        found.WaitForEnd();
        Tests = [.. found.Discovered.Where(test => filter.Selects(test.TestMethod.TestClass.Class.Name + "." + test.TestMethod.Method.Name)).OrderBy(test => test.UniqueID, StringComparer.Ordinal)];
        _executor = framework.GetExecutor(tests.GetName());
    }

    /// <summary>The tests selected, in the same order in each process.</summary>
    internal IReadOnlyList<ITestCase> Tests { get; }

    /// <summary>The changes that are reached by what types compute once.</summary>
    internal int[] AtStart { get; } = [];

    /// <summary>Makes the library behave as changed, or as written.</summary>
    internal void Activate(int change = NoChange) => _activeChange.SetValue(null, change);

    /// <summary>Runs tests until one fails: null where all pass.</summary>
    internal Failure? FirstFailure(IEnumerable<ITestCase> tests)
    {
        using var results = new Messages { StopsAtFailure = true };
        _executor.RunTests(tests, results, new Options());
        results.WaitForEnd();
        return results.Failed is { } name ? new Failure(name, results.FailedCase) : null;
    }

    /// <summary>Runs a test and tells how long that takes and which changes it reaches.</summary>
    internal Coverage Measure(int test)
    {
        // What a second run does not reach again is computed once.
        int[] first = ReachedBy(test);
        int[] second = ReachedBy(test);
        var time = Stopwatch.StartNew();
        Failure? failure = FirstFailure([Tests[test]]);
        return new Coverage(test, Tests[test].DisplayName, failure is null, time.Elapsed.TotalMilliseconds, second, [.. first.Except(second)]);
    }

    private int[] ReachedBy(int test)
    {
        _resetCoverage.Invoke(null, null);
        _captureCoverage.SetValue(null, true);
        FirstFailure([Tests[test]]);
        return Reached();
    }

    private int[] Reached()
    {
        _captureCoverage.SetValue(null, false);
        return [.. ((IList<int>[])_getCoverage.Invoke(null, null)!).SelectMany(changes => changes).Distinct()];
    }

    /// <summary>A test that failed, by its name, and where it was not only its surroundings, itself.</summary>
    internal sealed record Failure(string Name, ITestCase? Case);
}
