namespace GovDisclosure.Format.Mutation;

public class SummaryTests
{
    [Fact]
    public void Counts_what_timed_out_as_noticed_and_lists_what_was_not()
    {
        var scope = Scope.Of("a", """{ "mutate": ["*.cs"], "tests": ["FullyQualifiedName~A"], "threshold": 60 }""");
        Trial Of(int number, Outcome outcome) => new(new Change(number, "A.cs", 10 - number, "Equality", "a\n  < b"), outcome);
        Trial[] trials = [Of(1, Outcome.Noticed), Of(2, Outcome.TimedOut), Of(3, Outcome.Survived), Of(4, Outcome.NotReached)];

        Assert.Equal(50, Summary.Score(trials));
        Assert.Equal(
            """
            a: 4 changes, 1 noticed, 1 timed out, 1 survived, 1 not reached: 50 % (at least 60 %)

            ## A.cs

            - 6: Equality, not reached: `a < b`
            - 7: Equality: `a < b`


            """,
            Summary.Of(scope, trials));
        Assert.Equal(0, Summary.Score([]));
    }
}
