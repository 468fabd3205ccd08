using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>
/// The columns of a small table of section 二 by their heads. The number of a column in the map tells what its head may mean; one
/// that is contested and has none stands under a head that says nothing, or too little.
/// </summary>
internal static class DisclosureColumns
{
    private const int Unknown = -1;

    // A head that may be several columns of one edition, until the heads beside it tell which.
    private const int Cut = -2;

    private static readonly List<HeadMeaning>[] s_meanings = [.. Vocabulary.DisclosureHeads.Values.Where(meanings => !IsCut(meanings))];

    private static readonly Dictionary<string, int> s_numbers =
        Vocabulary.DisclosureHeads.ToDictionary(head => head.Key, head => Array.IndexOf(s_meanings, head.Value) is >= 0 and int number ? number : Cut, StringComparer.Ordinal);

    private static readonly HeadWords s_words = new([.. s_numbers.Keys, Vocabulary.InformationContent]);

    /// <summary>What a column of the map may be: a column of each edition that has it under this head; nothing for one that is none.</summary>
    internal static IReadOnlyList<HeadMeaning> MeaningsOf(MappedColumn column) => column.Number < 0 ? [] : s_meanings[column.Number];

    /// <summary>Whether the order of the form tells which column it is, as its head is cut.</summary>
    internal static bool IsCut(MappedColumn column) => column.Number >= 0 && NumberOf(column.Head!) == Cut;

    /// <summary>
    /// The columns; null where nothing tells them. <paramref name="areCut"/> tells that some were told apart by the order of the form,
    /// as their heads are cut in the way that it knows.
    /// </summary>
    internal static ColumnMap? Of(HeadLines lines, int? year, out bool areCut)
    {
        areCut = false;
        List<MappedColumn> placed = Placed(lines, year, out SourceTable? table, out int width);

        // Heads may be broken over cells, or their columns lost: all words together may tell them nonetheless.
        bool isOpen = placed.Count == 0 || placed.Exists(column => column.Use != ColumnUse.Cells && !column.Head!.IsValue);
        if (isOpen)
        {
            HeadLines whole = OnOneLine(lines);
            if ((Tokens(lines, whole.Lines[0]) ?? (placed.Count == 0 ? WithForeign(lines, whole.Lines[0]) : null)) is { Count: > 0 } tokens)
                return ColumnMap.Ordered(Settle(Ordered(whole, tokens), year, out areCut), lines);
        }

        return placed.Count == 0 ? null : ColumnMap.Placed(Settle(placed, year, out areCut), table!, width, placed[0].Place);
    }

    private static List<MappedColumn> Placed(HeadLines lines, int? year, out SourceTable? table, out int width)
    {
        var columns = new List<MappedColumn>();
        if (lines.Stacks(out table, out width) is not { } stacks)
            return columns;
        int corner = stacks.FindLastIndex(stack => stack.Pieces.Exists(IsCorner));
        if (corner < 0 && lines.Pieces.Any(DisclosureHeads.BeginsHeads))
            return columns;

        // A year below the corner stands over a column that was lost.
        if (corner >= 0 && stacks[corner].Pieces.Exists(piece => Scope.IsYear(piece)))
            return columns;
        List<Note>? beside = corner < 0 ? null : Scope.NotesIn(stacks[corner].Pieces);
        int last = -1;
        foreach (HeadStack stack in stacks.Skip(corner + 1).Where(stack => stack.Pieces.Count > 0))
        {
            // Without the corner, labels stand below what is left of the first head.
            MappedColumn column = ColumnOf(stack, year, beside);
            if (corner >= 0 || columns.Count > 0 || column.Use == ColumnUse.Cells)
                columns.Add(column);

            // This year's once more, where nothing shows how far the head before it reaches.
            bool isOwnYear = stack.Pieces.Exists(piece => Scope.IsThisYear(piece, year));
            if (column.Use == ColumnUse.Cells)
                last = isOwnYear ? columns.Count - 1 : -1;
            else if (last >= 0 && isOwnYear)
                columns[last] = columns[last] with { Use = ColumnUse.Contested };
        }

        return columns;
    }

    /// <summary>The column under heads one over the other: a head of the form, whole or broken, and above or below it perhaps a year.</summary>
    private static MappedColumn ColumnOf(HeadStack stack, int? year, List<Note>? beside)
    {
        List<Piece> heads = stack.Pieces.Count == 1 ? stack.Pieces : [.. stack.Pieces.Where((piece, i) => i == 0 || piece.Words != stack.Pieces[i - 1].Words)];
        List<Piece> years = heads.Count == 1 || NumberOf(Joined(heads, string.Empty)) != Unknown ? [] : heads.FindAll(head => head.IsWords && NumberOf(head) == Unknown && Scope.IsYear(head));
        Piece head = Joined(years.Count == 0 ? heads : heads.FindAll(head => !years.Contains(head)), string.Empty);
        int number = NumberOf(head);

        // With a head that is cut, or that itself speaks of last year, a year says nothing that can be told.
        bool isTold = years.Count == 0 ? number != Unknown : number >= 0 && !Scope.IsLastYears(s_meanings[number][0].Column);
        bool isOwn = years.TrueForAll(named => Scope.IsThisYear(named, year));
        bool isElse = years.Exists(named => Scope.IsOtherYear(named, year)) || (number == Unknown && Scope.IsOtherYear(head, year));
        ColumnUse use = isTold && isOwn ? ColumnUse.Cells : isElse ? ColumnUse.Aside : ColumnUse.Contested;
        Piece printed = years.Count == 0 ? head : Joined(heads, "·");
        return new MappedColumn(use, use == ColumnUse.Cells ? number : Unknown, printed, stack.Place, stack.Span) { Notes = WithBeside(Scope.NotesIn(head), beside) };
    }

    private static Piece Joined(List<Piece> pieces, string between) =>
        pieces.Count == 1 ? pieces[0] : new Piece(string.Join(between, pieces.Select(piece => piece.Text)), pieces.Count == 0 ? default : pieces[0].Position);

    /// <summary>All heads one after the other; a bracket that one leaves open is closed in the next.</summary>
    private static HeadLines OnOneLine(HeadLines lines)
    {
        var pieces = new List<Piece>();
        foreach (Piece piece in lines.Pieces)
        {
            if (pieces.Count > 0 && DisclosureHeads.IsOpen(pieces[pieces.Count - 1]) && piece.Folded.IndexOf(')') > piece.Folded.IndexOf('('))
                pieces[pieces.Count - 1] = Joined([pieces[pieces.Count - 1], piece], string.Empty);
            else
                pieces.Add(piece);
        }

        var whole = new HeadLines();
        whole.Add(new Line(lines.Lines[0].Position, [.. pieces]));
        return whole;
    }

    /// <summary>The heads that all words are made of, broken side by side or one after the other.</summary>
    private static List<HeadToken>? Tokens(HeadLines lines, Line whole)
    {
        List<Piece>? joined = BrokenHeads.Join(lines.Lines.Select(line => (IReadOnlyList<Piece>)Array.FindAll(line.Filled, piece => !IsCorner(piece))), IsWhole);
        return joined != null && joined.TrueForAll(head => s_words.Contains(head.Words) && !DisclosureHeads.IsOpen(head)) ? joined.ConvertAll(head => new HeadToken(head.Words, head, 0)) : HeadTokens.Of([whole], s_words);
    }

    /// <summary>
    /// Heads with others between them on one line; or each on its own, where another may be a caption, a year or a piece of a head, if
    /// there are as many as their table has.
    /// </summary>
    private static List<HeadToken>? WithForeign(HeadLines lines, Line whole)
    {
        Piece[] heads = [.. lines.Pieces.Where(head => !IsCorner(head))];
        bool isOneEach = lines.Lines.All(line => line.Filled.Length == 1) && (AreAsMany(heads) || AreAsMany(Array.FindAll(heads, head => !Scope.IsBeside(head))));
        return lines.Lines.Count == 1 || isOneEach ? HeadTokens.WithForeign(whole, s_words) : null;
    }

    /// <summary>Whether a small table of the form has so many columns, those of the heads that are known among them.</summary>
    private static bool AreAsMany(Piece[] heads)
    {
        int[] known = [.. heads.Select(NumberOf).Where(number => number >= 0)];
        return Vocabulary.Forms.SelectMany(form => form.Tables).Any(table => table.Section.Number == 2 && table.Columns.Count == heads.Length
            && Array.TrueForAll(known, number => s_meanings[number].Exists(meaning => table.Columns.Contains(meaning.Column))));
    }

    private static List<MappedColumn> Ordered(HeadLines lines, List<HeadToken> tokens)
    {
        tokens.RemoveAll(token => token.Words == Vocabulary.InformationContent);
        List<Note>? beside = lines.NotesBeside(tokens);
        return tokens.ConvertAll(token =>
        {
            int number = s_numbers.TryGetValue(token.Words, out int known) ? known : Unknown;
            return new MappedColumn(number == Unknown ? ColumnUse.Contested : ColumnUse.Cells, number, token.Head, -1) { Notes = WithBeside(Scope.NotesIn(token.Head), beside) };
        });
    }

    private static List<Note>? WithBeside(List<Note>? own, List<Note>? beside) => own == null || beside == null ? own ?? beside : [.. own, .. beside];

    /// <summary>What the heads say beside each other: which column a cut head is, which is last year's, and which stand twice.</summary>
    private static List<MappedColumn> Settle(List<MappedColumn> columns, int? year, out bool areCut)
    {
        areCut = false;
        if (columns.Exists(column => column.Number == Cut))
        {
            int[]? form = NumbersOfForm(columns);
            areCut = form != null;
            for (int i = 0; i < columns.Count; i++)
            {
                if (columns[i].Number == Cut)
                    columns[i] = form == null ? columns[i] with { Use = ColumnUse.Contested, Number = Unknown } : columns[i] with { Number = form[i] };
            }
        }

        // 上年 at a head that stands again without it: that of last year. Where both stand alike, nothing says which is this year's.
        ILookup<string, MappedColumn>? own = HasTwice(columns) ? columns.Where(column => column.Number >= 0 && !IsOfElse(column, year)).ToLookup(NameOf) : null;
        for (int i = 0; own != null && i < columns.Count; i++)
        {
            if (columns[i].Number < 0)
                continue;
            int alike = own[NameOf(columns[i])].Count();
            if (alike > 0 && IsOfElse(columns[i], year))
                columns[i] = columns[i] with { Use = ColumnUse.Aside, Number = Unknown };
            else if (alike != 1)
                columns[i] = columns[i] with { Use = ColumnUse.Contested };
        }

        return columns;
    }

    /// <summary>
    /// The columns of the one table whose heads stand here in its order and number, each that the form knows as cut being so; null
    /// where anything else stands among them.
    /// </summary>
    private static int[]? NumbersOfForm(List<MappedColumn> columns)
    {
        foreach (ReportTemplate form in Vocabulary.Forms)
        {
            foreach (TemplateTable table in form.Tables)
            {
                if (table.Section.Number == 2 && table.Columns.Count == columns.Count && IsCutOf(columns, table, form.Edition))
                    return [.. table.Columns.Select(column => s_numbers[Vocabulary.Words(column.Label)])];
            }
        }

        return null;
    }

    private static bool IsCutOf(List<MappedColumn> columns, TemplateTable table, ReportEdition edition)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            TemplateColumn official = table.Columns[i];
            List<HeadMeaning> meanings = Vocabulary.DisclosureHeads[columns[i].Number == Cut ? columns[i].Head!.Words : Vocabulary.Words(official.Label)];
            bool isMeant = columns[i].Number == Cut
                ? meanings.Contains(new HeadMeaning(edition, official)) && meanings.TrueForAll(meaning => meaning.Edition != edition || IsCutAt(columns, table, meaning.Column))
                : columns[i].Number >= 0 && s_meanings[columns[i].Number].Contains(new HeadMeaning(edition, official));
            if (!isMeant)
                return false;
        }

        return true;
    }

    private static bool IsCutAt(List<MappedColumn> columns, TemplateTable table, TemplateColumn official) =>
        Enumerable.Range(0, columns.Count).Any(i => columns[i].Number == Cut && table.Columns[i] == official);

    private static bool HasTwice(List<MappedColumn> columns)
    {
        for (int i = 1; i < columns.Count; i++)
        {
            for (int k = 0; k < i && columns[i].Number >= 0; k++)
            {
                if (columns[k].Number >= 0 && NameOf(columns[k]) == NameOf(columns[i]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The name of a column in the form, by which the same column of two editions is one.</summary>
    private static string NameOf(MappedColumn column) => s_meanings[column.Number][0].Column.Name;

    private static bool IsOfElse(MappedColumn column, int? year) =>
        column.Notes is { } notes && notes.Exists(note => note.SaysElse(year, Scope.IsLastYears(s_meanings[column.Number][0].Column)));

    private static int NumberOf(Piece head) => s_numbers.TryGetValue(head.Words, out int number) ? number : Unknown;

    private static bool IsWhole(Piece piece) => NumberOf(piece) >= 0 && !DisclosureHeads.IsOpen(piece);

    private static bool IsCorner(Piece piece) => piece.Plain == Vocabulary.InformationContent;

    /// <summary>Whether an edition has several columns that it may be; those of an edition follow each other.</summary>
    private static bool IsCut(List<HeadMeaning> meanings)
    {
        for (int i = 1; i < meanings.Count; i++)
        {
            if (meanings[i].Edition == meanings[i - 1].Edition)
                return true;
        }

        return false;
    }
}
