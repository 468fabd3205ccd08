using System.Linq;
using System.Text.Json;

namespace GovDisclosure.Format.Mutation;

public class EarlierTrialsTests
{
    [Fact]
    public void Takes_over_what_was_noticed_where_the_code_is_the_same()
    {
        var earlier = new EarlierTrials(new[]
        {
            new Trial(new Change(10, "A.cs", 5, "Equality", "a > b"), Outcome.Noticed, "first"),
            new Trial(new Change(12, "A.cs", 9, "Equality", "a > b"), Outcome.Survived),
            new Trial(new Change(11, "A.cs", 7, "Boolean", "true"), Outcome.TimedOut),
            new Trial(new Change(13, "A.cs", 9, "Boolean", "false"), Outcome.NotReached),
            new Trial(new Change(14, "B.cs", 1, "Boolean", "true"), Outcome.Noticed, "second"),
        }.Select(trial => JsonSerializer.Serialize(trial)));
        Change[] changes =
        [
            new(20, "A.cs", 6, "Equality", "a > b"),
            new(21, "A.cs", 8, "Boolean", "true"),
            new(22, "A.cs", 10, "Equality", "a > b"),
            new(23, "A.cs", 10, "Boolean", "false"),
            new(24, "B.cs", 1, "Boolean", "true"),
            new(25, "B.cs", 2, "Boolean", "true"),
            new(26, "B.cs", 3, "Equality", "new"),
        ];

        Assert.Equal([new(changes[0], Outcome.Noticed, "first"), new(changes[1], Outcome.TimedOut)], earlier.Of(changes).OrderBy(trial => trial.Change.Number));
    }
}
