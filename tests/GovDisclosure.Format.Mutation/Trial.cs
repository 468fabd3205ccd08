namespace GovDisclosure.Format.Mutation;

/// <summary>What came of a change.</summary>
internal enum Outcome
{
    /// <summary>A test failed, or the process ended.</summary>
    Noticed,

    /// <summary>The tests did not end in many times their time.</summary>
    TimedOut,

    /// <summary>No test failed.</summary>
    Survived,

    /// <summary>No test of the selection reaches the place.</summary>
    NotReached,
}

/// <summary>A change, what came of it, and the test that noticed it.</summary>
internal sealed record Trial(Change Change, Outcome Outcome, string? Test = null);
