using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>
/// The columns of section 四 by their heads: outcomes under 行政复议, 未经复议直接起诉 and 复议后起诉, in whatever order they stand; or the
/// outcomes alone, where the groups are rows. A column has the number of its group times the outcomes, and that of its outcome.
/// </summary>
internal static class CaseColumns
{
    private const int ShortestPiece = 2;

    private static readonly string[] s_outcomes = [.. Vocabulary.Cases.Columns.Select(column => column.Label)];
    private static readonly string[] s_groups = [.. Vocabulary.Cases.Rows.Select(row => row.Label)];

    // A group over groups (行政诉讼) and the rows below it.
    private static readonly Dictionary<string, string[]> s_over = Vocabulary.Cases.Rows.SelectMany(row => row.Groups.Select(group => (group, row.Label)))
        .GroupBy(pair => pair.group).ToDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair.Label).ToArray(), StringComparer.Ordinal);

    // The words of an outcome → its number; those of a group → that of its row, −1 for one over groups.
    private static readonly Dictionary<string, int> s_outcomeNumbers = Vocabulary.CaseHeads.ToDictionary(head => head.Key, head => Array.IndexOf(s_outcomes, head.Value.Label), StringComparer.Ordinal);
    private static readonly Dictionary<string, int> s_groupNumbers = Vocabulary.CaseGroups.ToDictionary(group => group.Key, group => Array.IndexOf(s_groups, group.Value), StringComparer.Ordinal);

    private static readonly HeadWords s_outcomeWords = new([.. Vocabulary.CaseHeads.Keys]);

    private static readonly HeadWords s_words = new([.. Vocabulary.CaseHeads.Keys, .. Vocabulary.CaseGroups.Keys]);

    /// <summary>The outcomes of a group.</summary>
    internal static int Outcomes => s_outcomes.Length;

    /// <summary>The cells of the whole table.</summary>
    internal static int Cells => s_groups.Length * s_outcomes.Length;

    /// <summary>Whether a line without numbers may be one of the heads.</summary>
    internal static bool MayBeHeads(Line line) =>
        Array.Exists(line.Filled, piece => !piece.IsLong && (s_words.Contains(piece.Words) || HeadPieces.Cases.MakeUp(piece.Words) || Scope.IsYear(piece)));

    /// <summary>The number of the row of the form that a text names, or −1.</summary>
    internal static int GroupOf(Piece piece) =>
        s_groupNumbers.TryGetValue(piece.Words, out int number) ? number : -1;

    /// <summary>
    /// The columns; null where the heads do not tell them. <paramref name="areWrong"/> tells that they say something else than the
    /// form: a head that it does not have among its own, or some of its own in another order that cannot be followed.
    /// </summary>
    internal static ColumnMap? Of(HeadLines lines, int? year, out bool areWrong)
    {
        areWrong = false;
        if ((Placed(lines, year) ?? Ordered(lines, year)) is { } map)
            return map;
        areWrong = AreWrong(lines);
        return null;
    }

    private static int OutcomeOf(string words) => s_outcomeNumbers.TryGetValue(words, out int number) ? number : -1;

    private static ColumnMap? Placed(HeadLines lines, int? year)
    {
        if (lines.Stacks(out SourceTable? table, out int width) is not { } stacks)
            return null;
        var columns = new List<MappedColumn>(stacks.Count);
        int first = width;
        bool anyGroup = false;
        bool all = true;
        foreach (HeadStack stack in stacks)
        {
            int group = -1;
            int outcome = -1;
            foreach (Piece piece in stack.Pieces)
            {
                group = GroupOf(piece) is >= 0 and int own ? own : group;
                int head = OutcomeOf(piece.Words);
                if (head >= 0 && outcome >= 0 && head != outcome)
                    return null;
                outcome = head >= 0 ? head : outcome;
            }

            if (outcome < 0 && stack.Lowest is { } last && GroupOf(last) >= 0 && lines.Lines[0].IsInSpans && stack.Place >= first)
                return null;
            if (outcome >= 0)
            {
                first = Math.Min(first, stack.Place);
                anyGroup |= group >= 0;
                all &= group >= 0;
                ColumnUse use = stack.Pieces.Exists(head => Scope.IsElse(head, year)) ? ColumnUse.Aside : ColumnUse.Cells;
                columns.Add(new MappedColumn(use, Math.Max(group, 0) * Outcomes + outcome, stack.Lowest, stack.Place, stack.Span) { Notes = Scope.NotesIn(stack.Pieces) });
            }
            else if (stack.Lowest is { } lowest && (stack.Place > first || stack.Pieces.Exists(piece => !IsGroup(piece))))
            {
                columns.Add(new MappedColumn(stack.Place > first || Scope.IsBeside(lowest) ? ColumnUse.Aside : ColumnUse.Labels, -1, lowest, stack.Place, stack.Span));
            }
        }

        int known = columns.Count(column => column.Use == ColumnUse.Cells);
        return known < HeadLines.Least || (anyGroup && !all) ? null : ColumnMap.Placed(columns, table!, width, first);
    }

    private static ColumnMap? Ordered(HeadLines lines, int? year)
    {
        if ((HeadTokens.Of([.. BrokenHeads.Join(lines.Lines)], s_words) ?? Stacked(lines)) is not { } tokens)
            return null;
        var outcomes = new List<HeadToken>(Cells);
        var groups = new List<HeadToken>(s_groups.Length + s_over.Count);
        foreach (HeadToken token in tokens)
            (OutcomeOf(token.Words) >= 0 ? outcomes : groups).Add(token);
        List<Note>? beside = lines.NotesBeside(outcomes);
        MappedColumn[] serial = lines.Pieces.FirstOrDefault(Scope.IsSerial) is { } numbers ? [new MappedColumn(ColumnUse.Aside, -1, numbers, -1)] : [];
        if (outcomes.Count == Outcomes && groups.Count == 0)
            return AreAll(outcomes, 0) ? ColumnMap.Ordered(serial.Concat(outcomes.Select(token => ColumnOf(token, 0))), lines) : null;
        if (outcomes.Count != Cells || VisualOrder(groups) is not { } order)
            return null;
        for (int first = 0; first < Cells; first += Outcomes)
        {
            if (!AreAll(outcomes, first))
                return null;
        }

        if (Owners(tokens, outcomes, order) is not { } owners || !order.TrueForAll(owners.Contains) || !AgreeWith(order, owners, tokens))
            return null;
        var columns = new List<MappedColumn>(serial.Length + Cells);
        columns.AddRange(serial);
        foreach (int group in order)
        {
            int first = owners.IndexOf(group) * Outcomes;
            for (int i = first; i < first + Outcomes; i++)
                columns.Add(ColumnOf(outcomes[i], group));
        }

        return ColumnMap.Ordered(columns, lines);

        MappedColumn ColumnOf(HeadToken token, int group)
        {
            ColumnUse use = Scope.IsElse(token.Head, year) ? ColumnUse.Aside : ColumnUse.Cells;
            return new MappedColumn(use, (group * Outcomes) + OutcomeOf(token.Words), token.Head, -1) { Notes = Scope.NotesIn(token.Head) is { } own ? [.. own, .. beside ?? []] : beside };
        }
    }

    private static List<HeadToken>? Stacked(HeadLines lines) =>
        StackedHeads.Of(lines.Lines, s_outcomeWords, IsGroup) is { } outcomes ? [.. lines.Pieces.Where(IsGroup).Select(group => new HeadToken(group.Words, group, -1)), .. outcomes] : null;

    /// <summary>The row of the form that a group names, or the first of those below it.</summary>
    private static int FirstOf(Piece group) =>
        GroupOf(group) is >= 0 and int own ? own : s_over[Vocabulary.CaseGroups[group.Words]].Min(label => Array.IndexOf(s_groups, label));

    private static bool IsGroup(Piece piece) => Vocabulary.CaseGroups.ContainsKey(piece.Words);

    /// <summary>Whether the columns are the outcomes alone, so that their groups must be rows.</summary>
    internal static bool AreOutcomes(ColumnMap map) => map.Count == Outcomes && Array.TrueForAll(map.Columns, column => column.Number < Outcomes);

    /// <summary>Whether columns stand as in the form.</summary>
    internal static bool AreInOrder(ColumnMap map) => map.Columns.Select((column, i) => column.Number == i).All(isIn => isIn);

    /// <summary>Whether each outcome stands once among those of a group, of which the first is told.</summary>
    private static bool AreAll(List<HeadToken> outcomes, int first)
    {
        int seen = 0;
        for (int i = first; i < first + Outcomes; i++)
            seen |= 1 << OutcomeOf(outcomes[i].Words);
        return seen == (1 << Outcomes) - 1;
    }

    /// <summary>The groups from left to right; null where one is missing or stands twice.</summary>
    private static List<int>? VisualOrder(List<HeadToken> groups)
    {
        // The head over two groups may be repeated before each of them.
        var labels = new List<string>(s_groups.Length);
        foreach (HeadToken token in groups)
        {
            if (Vocabulary.CaseGroups[token.Words] is var label && !labels.Contains(label))
                labels.Add(label);
        }

        var order = new List<int>(s_groups.Length);
        foreach (string label in labels)
        {
            if (s_over.TryGetValue(label, out string[]? below))
                order.AddRange(labels.FindAll(each => Array.IndexOf(below, each) >= 0).ConvertAll(each => Array.IndexOf(s_groups, each)));
            else if (!labels.Exists(over => s_over.TryGetValue(over, out string[]? under) && Array.IndexOf(under, label) >= 0))
                order.Add(Array.IndexOf(s_groups, label));
        }

        return order.Count == s_groups.Length && order.Distinct().Count() == order.Count ? order : null;
    }

    /// <summary>
    /// The group of each run of outcomes: on one line they follow the groups from left to right, and so do outcomes that stand behind
    /// their group; else those of a group that is on the upper line stand on the line above the others'.
    /// </summary>
    private static List<int>? Owners(List<HeadToken> tokens, List<HeadToken> outcomes, List<int> order)
    {
        var byLevel = new List<int>(order.Count);
        var waiting = new Queue<int>();
        int met = 0;
        foreach (HeadToken token in tokens)
        {
            if (GroupOf(token) is >= 0 and int group)
                waiting.Enqueue(group);
            else if (OutcomeOf(token.Words) >= 0 && met++ % Outcomes == 0)
            {
                if (waiting.Count == 0)
                    return null;
                byLevel.Add(waiting.Dequeue());
            }
        }

        if (AreOnOneLine(outcomes, 0, Cells))
            return order;
        bool isLevelled = true;
        for (int first = 0; first < Cells; first += Outcomes)
            isLevelled &= AreOnOneLine(outcomes, first, Outcomes);
        return isLevelled || byLevel.SequenceEqual(order) ? byLevel : null;
    }

    private static bool AreOnOneLine(List<HeadToken> outcomes, int first, int count)
    {
        for (int i = first + 1; i < first + count; i++)
        {
            if (outcomes[i].Line != outcomes[first].Line)
                return false;
        }

        return true;
    }

    /// <summary>Whether the outcomes of a group and other groups on one line stand as the groups do.</summary>
    private static bool AgreeWith(List<int> order, List<int> owners, List<HeadToken> tokens)
    {
        int met = 0;
        for (int at = 0; at < tokens.Count; at++)
        {
            if (OutcomeOf(tokens[at].Words) < 0 || met++ % Outcomes != 0)
                continue;
            int owner = owners[met / Outcomes];
            for (int k = 0; k < tokens.Count; k++)
            {
                int group = tokens[k].Line == tokens[at].Line ? GroupOf(tokens[k]) : -1;
                if (group >= 0 && group != owner && at < k != order.IndexOf(owner) < order.IndexOf(group))
                    return false;
            }
        }

        return true;
    }

    private static int GroupOf(HeadToken token) => s_groupNumbers.TryGetValue(token.Words, out int number) ? number : -1;

    private static bool AreWrong(HeadLines lines)
    {
        foreach (Line line in lines.Lines)
        {
            int heads = line.Filled.Count(piece => OutcomeOf(piece.Words) >= 0);
            if (heads >= HeadLines.Least && Array.Exists(line.Filled, piece => piece.IsWords && !s_words.Contains(piece.Words) && !HeadPieces.Cases.MakeUp(piece.Words)))
                return true;
        }

        // One head after the other, whole or put together from its pieces: the outcomes in their order, group by group.
        List<Line> joined = [.. BrokenHeads.Join(lines.Lines)];
        IEnumerable<string> words = HeadTokens.Of(joined, s_words)?.Select(token => token.Words) ?? joined.SelectMany(line => line.Filled).Select(piece => piece.Words);
        List<int> outcomes = [.. words.Select(OutcomeOf).Where(outcome => outcome >= 0)];
        for (int i = 0; i < outcomes.Count && outcomes.Count >= HeadLines.Least; i++)
        {
            if (outcomes[i] != i % Outcomes)
                return true;
        }

        if (joined.Exists(AreOutOfOrder))
            return true;
        if (VisualOrder([.. lines.Pieces.Where(IsGroup).Select(piece => new HeadToken(piece.Words, piece, 0))]) is { } order && !order.SequenceEqual(order.OrderBy(group => group)))
            return true;

        // 复议后起诉 twice and 未经复议直接起诉 never: sums do not tell which is which.
        string[] suits = [.. lines.Pieces.Where(IsGroup).Select(piece => Vocabulary.CaseGroups[piece.Words]).Where(label => s_over.Values.Any(below => below.Contains(label)))];
        if (suits.Length > 1 && suits.Distinct().Count() == 1)
            return true;
        List<int> groups = [.. lines.Pieces.Where(IsGroup).Select(FirstOf)];
        return !groups.SequenceEqual(groups.OrderBy(group => group));
    }

    /// <summary>Whether outcomes side by side, told by pieces of their heads, stand in another order than those of the form.</summary>
    private static bool AreOutOfOrder(Line line)
    {
        int previous = -1;
        foreach (Piece piece in line.Filled)
        {
            int outcome = PlaceOf(piece.Words);
            if (outcome >= 0 && outcome < previous && !(previous == Outcomes - 1 && outcome == 0))
                return true;
            previous = outcome;
        }

        return false;
    }

    /// <summary>The place of the only outcome whose head holds these words, those of its group before it cut off; or −1.</summary>
    private static int PlaceOf(string words)
    {
        string group = Vocabulary.CaseGroups.Keys.Where(group => words.StartsWith(group, StringComparison.Ordinal)).OrderByDescending(group => group.Length).FirstOrDefault() ?? string.Empty;
        string outcome = words.Substring(group.Length);
        if (outcome.Length < ShortestPiece)
            return -1;
        int[] places = [.. Vocabulary.CaseHeads.Where(head => head.Key.IndexOf(outcome, StringComparison.Ordinal) >= 0).Select(head => Array.IndexOf(s_outcomes, head.Value.Label)).Distinct()];
        return places.Length == 1 ? places[0] : -1;
    }
}
