using System;
using System.Collections.Generic;
using System.Threading;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Mutation;

/// <summary>Listens to xunit: gathers the tests found, and tells the first that fails.</summary>
internal sealed class Messages : LongLivedMarshalByRefObject, IMessageSink, IDisposable
{
    private readonly ManualResetEventSlim _ended = new();

    internal List<ITestCase> Discovered { get; } = [];

    /// <summary>The name of the first test that failed, or null.</summary>
    internal string? Failed { get; private set; }

    /// <summary>The test that failed, where it is one alone.</summary>
    internal ITestCase? FailedCase { get; private set; }

    internal bool StopsAtFailure { get; init; }

    public bool OnMessage(IMessageSinkMessage message)
    {
        switch (message)
        {
            case ITestCaseDiscoveryMessage found:
                Discovered.Add(found.TestCase);
                break;
            case ITestFailed failed:
                Failed ??= failed.Test.DisplayName;
                FailedCase ??= failed.TestCase;
                break;
            case IErrorMessage or ITestAssemblyCleanupFailure or ITestClassCleanupFailure or ITestCollectionCleanupFailure:
                Failed ??= "(fixture)";
                break;
            case IDiscoveryCompleteMessage or ITestAssemblyFinished:
                _ended.Set();
                break;
        }

        return !(StopsAtFailure && Failed is not null);
    }

    public void Dispose() => _ended.Dispose();

    internal void WaitForEnd() => _ended.Wait();
}
