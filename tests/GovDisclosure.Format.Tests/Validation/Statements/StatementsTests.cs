using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Tests.Validation.Statements;

/// <summary>
/// What is read from many sentences of a report of 2023, against the list beside this file: the numbers and what they are taken for,
/// the phrases, and the office that is named. After a deliberate change the list is written anew with the environment variable
/// UPDATE_STATEMENTS=1, and every line that changed is read again.
/// </summary>
public class StatementsTests
{
    private const int Year = 2023;

    [Fact]
    public void Are_those_of_the_list() => new ReviewedList("Validation/Statements/Statements.txt", "UPDATE_STATEMENTS").Check(Read);

    private static string Read(string text)
    {
        var sentences = new List<Sentence>();
        SentenceScanner.Scan("/overview/text", text, sentences);
        return sentences.Count == 0 ? "-" : string.Join(" | ", sentences.Select(Read));
    }

    private static string Read(Sentence sentence)
    {
        MentionReader.Read(sentence, Year, sentence.Mentions);
        return string.Join(", ", sentence.Mentions.Select(Read).Concat(PhrasesOf(sentence)));
    }

    private static string Read(Mention mention) =>
        $"{mention.Term} {mention.Value}"
        + (mention.IsJoint ? $" with {BitOperations.PopCount((uint)mention.Joint) - 1}" : "")
        + (mention.Kind == DocumentKind.None ? "" : $" {mention.Kind}");

    private static IEnumerable<string> PhrasesOf(Sentence sentence)
    {
        if (Phrases.NoneReceived(sentence, Year) is >= 0 and int noneReceived)
            yield return $"none received @{noneReceived}";
        foreach (string proceeding in (string[])["复议", "诉讼"])
        {
            if (Phrases.NoneOf(proceeding, sentence, Year) is >= 0 and int none)
                yield return $"no {proceeding} @{none}";
            if (Phrases.AllUpheld(proceeding, sentence, Year, out bool leavesOutPending) is >= 0 and int upheld)
                yield return $"all {proceeding} upheld{(leavesOutPending ? " that are decided" : "")} @{upheld}";
        }

        if (Phrases.NoneLost(sentence, Year) is >= 0 and int noneLost)
            yield return $"none lost @{noneLost}";
        if (Phrases.AllFinished(sentence, Year) is >= 0 and int finished)
            yield return $"all finished @{finished}";
        if (OwnOffice.Named(sentence) is { } office)
            yield return $"office {office}";
    }
}
