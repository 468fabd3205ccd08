using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// Walks the lines of the matrix and puts together what belongs together: labels broken over cells and lines, and the
/// numbers that stand on their lines.
/// </summary>
internal sealed class MatrixEvents(Draft draft)
{
    private const string Section = "/applications";
    private const int FarthestPiece = 8;
    private const int FarthestItem = 40;
    private const int LeastHeads = 3;
    private const int LongestNote = 300;

    private readonly List<Item> _items = [];
    private int _line;
    private bool _rowSeen;

    /// <summary>The heads, where a row of them is not that of the form.</summary>
    internal PrintedText? WrongHeads { get; private set; }

    internal void Take(Line line)
    {
        _line++;
        CheckHeads(line);
        if (line.IsRow)
            TakeRow(line);
        else
            TakeText(line);
    }

    /// <summary>Labels and rows of numbers in reading order, numbers attached to the label on whose line they stand.</summary>
    internal List<MatrixEvent> Assemble()
    {
        List<Span> labels = FindLabels();
        Item[] numbers = _items.Where(item => item.Cells.Count > 0).ToArray();
        var taken = new HashSet<Item>();
        var events = new List<(int Index, MatrixEvent Event)>();

        // The last label before the numbers on their line first; numbers between the pieces of a broken label after that.
        ILookup<int, Span> byLine = labels.SelectMany(label => label.Lines, (label, line) => (label, line)).ToLookup(pair => pair.line, pair => pair.label);
        foreach (Item item in numbers)
        {
            Span? label = byLine[item.Line].LastOrDefault(span => span.First < item.Index);
            if (label is { Numbers: null } && taken.Add(item))
                label.Numbers = item;
        }

        foreach (Span label in labels.Where(label => label.Numbers == null))
        {
            label.Numbers = _items.Skip(label.First).Take(label.Last - label.First).FirstOrDefault(item => item.Cells.Count > 0 && !taken.Contains(item));
            if (label.Numbers != null)
                taken.Add(label.Numbers);
        }

        foreach (Span label in labels)
        {
            events.Add((label.First, new MatrixEvent
            {
                Row = label.Row,
                Pieces = label.Pieces,
                IsSimilar = label.IsSimilar,
                Cells = label.Numbers?.Cells ?? [],
                IsCells = label.Numbers?.IsCells ?? false,
            }));
        }

        var labelled = new HashSet<Item>(labels.SelectMany(label => label.Items));
        ILookup<int, Item> words = _items.Where(item => item.Words != null && !labelled.Contains(item)).ToLookup(item => item.Line);
        foreach (Item item in numbers)
        {
            if (taken.Contains(item) || item.Cells.All(cell => cell.IsBlank))
                continue;
            if (ForeignLabel(words[item.Line]) is { } foreign)
                KeepAside(foreign, item);
            else
                events.Add((item.Index, new MatrixEvent { Cells = item.Cells, IsCells = item.IsCells, IsLoose = item.IsLoose }));
        }

        foreach (Item item in _items.Where(item => IsUnknown(item) && !labelled.Contains(item)))
            events.Add((item.Index, new MatrixEvent { Pieces = [item.Words!] }));
        return MergeLoose(events.OrderBy(item => item.Index).ToList());
    }

    /// <summary>
    /// A row of whole heads must be that of the form: all seven, or the five kinds of organisation, in order, with
    /// nothing between. Beside pieces of heads that are broken over lines, whole ones need only keep the order.
    /// </summary>
    private void CheckHeads(Line line)
    {
        if (_rowSeen || WrongHeads != null || line.Filled.Count < LeastHeads || line.Filled.Any(piece => piece.IsValue))
            return;
        List<string> heads = [];
        List<Piece> foreign = [];
        bool broken = false;
        foreach (Piece piece in line.Filled)
        {
            string words = Vocabulary.StripPunctuation(piece.Plain);
            if (Vocabulary.MatrixHeads.TryGetValue(words, out TemplateColumn? column))
                heads.Add(column.Name);
            else if (HeadPieces.Matrix.MakeUp(words))
                broken |= !Vocabulary.MatrixOverheads.Contains(words);
            else if (!MatrixReader.IsCornerNote(piece))
                foreign.Add(piece);
        }

        string[] columns = Vocabulary.Matrix.Columns.Select(column => column.Name).ToArray();
        bool whole = heads.SequenceEqual(columns) || heads.SequenceEqual(columns.Skip(1).Take(columns.Length - 2));
        bool inOrder = heads.SequenceEqual(columns.Where(heads.Contains));
        if (heads.Count < LeastHeads || (foreign.Count == 0 && (broken ? inOrder : whole)))
            return;
        WrongHeads = new PrintedText(line.Text, line.Position, Section, null);
        draft.ColumnHeads.AddRange(foreign.Select(piece => new PrintedText(piece.Text, piece.Position, Section, null)));
    }

    private void TakeRow(Line line)
    {
        // Two rows of the form may stand side by side on one line.
        int start = 0;
        bool labelled = false;
        bool numbers = false;
        for (int i = 0; i < line.Pieces.Count; i++)
        {
            Piece piece = line.Pieces[i];
            LabelMatch match = piece.IsWords ? MatrixLabels.Match(piece.Plain, out _) : LabelMatch.None;
            if (numbers && match is LabelMatch.Row or LabelMatch.Similar or LabelMatch.Group)
            {
                TakeCells(line.Pieces.Skip(start).Take(i - start).ToArray());
                _line++;
                start = i;
                labelled = numbers = false;
            }

            labelled |= match is LabelMatch.Row or LabelMatch.Similar;
            numbers |= labelled && piece.IsValue;
        }

        TakeCells(line.Pieces.Skip(start).ToArray());
    }

    private void TakeCells(Piece[] pieces)
    {
        int lastWords = EndOfLabels(pieces);
        foreach (Piece piece in pieces.Take(lastWords + 1))
        {
            if (piece.IsValue && piece.Number.IsNumber)
                TellStray(piece);
            else
                AddPiece(piece);
        }

        Piece[] cells = pieces.Skip(lastWords + 1).ToArray();
        int filled = cells.Count(cell => !cell.IsBlank);
        if (lastWords < 0 && filled == 1)
            AddNumbers(cells.Where(cell => !cell.IsBlank).ToArray(), isCells: false, isLoose: true);
        else if (filled > 0 || (lastWords >= 0 && cells.Length >= Vocabulary.Matrix.Columns.Count))
            AddNumbers(cells, isCells: true, isLoose: false);
    }

    /// <summary>The last cell of the labels: the last that is one, so that a word in a number cell stays there; else the last words.</summary>
    private static int EndOfLabels(Piece[] cells)
    {
        int lastWords = -1;
        int lastLabel = -1;
        for (int i = 0; i < cells.Length; i++)
        {
            if (!cells[i].IsWords)
                continue;
            lastWords = i;
            if (MatrixLabels.Match(cells[i].Plain, out _) is LabelMatch.Row or LabelMatch.Similar)
                lastLabel = i;
        }

        return lastLabel >= 0 ? lastLabel : lastWords;
    }

    private void TakeText(Line line)
    {
        var values = new List<Piece>();
        foreach (Piece piece in line.Filled)
        {
            if (piece.IsValue)
            {
                values.Add(piece);
                continue;
            }

            if (values.Count > 0)
                AddNumbers(values.ToArray(), isCells: false, isLoose: false);
            values.Clear();
            AddPiece(piece);
        }

        if (values.Count > 0)
            AddNumbers(values.ToArray(), isCells: false, isLoose: line.Filled.Count == 1 && !values[0].IsFused);
    }

    /// <summary>A number before the label of its row is in no column.</summary>
    private void TellStray(Piece piece)
    {
        draft.Diagnostics.Add(Diagnose.StrayNumber(piece.Position, Section, piece.Text));
        draft.Annotate(Section, piece.Text, piece.Position);
    }

    private void AddNumbers(IReadOnlyList<Piece> cells, bool isCells, bool isLoose) =>
        _items.Add(new Item(_items.Count, _line, null, cells, isCells, isLoose));

    private void AddPiece(Piece piece)
    {
        if (piece.IsBlank || piece.IsValue)
            return;
        if (MatrixReader.IsCornerNote(piece))
        {
            draft.CornerNote ??= new PrintedText(piece.Text, piece.Position, Section, null);
            return;
        }

        if (draft.CornerNote is { Text.Length: < LongestNote } note && IsOpen(note.Text) && piece.Folded.IndexOf(')') >= 0 && !_rowSeen)
        {
            int end = piece.Text.LastIndexOfAny([')', '）']) + 1;
            draft.CornerNote = new PrintedText(note.Text + (end > 0 ? piece.Text.Substring(0, end) : piece.Text), note.Position, Section, null);
            return;
        }

        string words = Vocabulary.StripPunctuation(piece.Plain);
        if (Vocabulary.MatrixHeads.TryGetValue(words, out TemplateColumn? column))
        {
            // A head again after a page break tells nothing new; 其他 may also be a piece of （六）其他处理.
            if (!_rowSeen)
                draft.ColumnHeads.Add(new PrintedText(piece.Text, piece.Position, Section, column.Label));
        }
        else if (Vocabulary.MatrixOverheads.Contains(words))
        {
            return;
        }

        foreach (Piece part in MatrixLabels.Divide(piece))
        {
            _rowSeen |= MatrixLabels.Match(part.Plain, out _) == LabelMatch.Row;
            _items.Add(new Item(_items.Count, _line, part, [], false, false));
        }
    }

    private static bool IsOpen(string text)
    {
        string folded = LabelText.Fold(text);
        return folded.Count(c => c == '(') > folded.Count(c => c == ')');
    }

    private List<Span> FindLabels()
    {
        var labels = new List<Span>();
        var used = new HashSet<int>();
        for (int i = 0; i < _items.Count; i++)
        {
            if (_items[i].Words is not { } piece || used.Contains(i))
                continue;
            Span? label = FindLabel(i, piece, used);
            if (label != null)
                labels.Add(label);
        }

        // In the middle of another label it stands in the margin: a group and no row.
        labels.RemoveAll(label => label.Row == ApplicationRow.UndividedOtherHandling && labels.Exists(other => other.First < label.First && other.Last > label.Last));
        AnnotateUnknown(used);
        return labels;
    }

    private Span? FindLabel(int index, Piece piece, HashSet<int> used)
    {
        LabelMatch match = MatrixLabels.Match(piece.Plain, out ApplicationRow row);
        if (match == LabelMatch.Group)
        {
            used.Add(index);
            return null;
        }

        if (match is LabelMatch.Row or LabelMatch.Similar)
        {
            used.Add(index);
            var span = new Span(row, match == LabelMatch.Similar, [_items[index]]);
            CloseBracket(span, used);
            return span;
        }

        return match == LabelMatch.Beginning ? Extend(index, piece, used) : null;
    }

    /// <summary>Puts a label together that goes on in later pieces, past groups and pieces of them set in the margin.</summary>
    private Span? Extend(int index, Piece piece, HashSet<int> used)
    {
        var items = new List<Item> { _items[index] };
        string text = piece.Text;
        int pieces = 0;
        for (int j = index + 1; j < _items.Count && j <= index + FarthestItem && pieces < FarthestPiece; j++)
        {
            if (_items[j].Words is not { } next || used.Contains(j))
                continue;
            pieces++;
            LabelMatch match = MatrixLabels.Match(LabelText.Plain(text + next.Text), out ApplicationRow row);
            if (match is LabelMatch.Row or LabelMatch.Group or LabelMatch.Beginning)
            {
                items.Add(_items[j]);
                text += next.Text;
                if (match == LabelMatch.Beginning)
                    continue;
                used.UnionWith(items.Select(item => item.Index));
                if (match == LabelMatch.Group)
                    return null;
                var span = new Span(row, false, items);
                CloseBracket(span, used);
                return span;
            }

            if (!MatrixLabels.IsPieceOfGroup(next.Plain))
                break;
        }

        if (MatrixLabels.MatchCutOff(LabelText.Plain(text), out ApplicationRow cutOff) == LabelMatch.None)
            return null;
        used.UnionWith(items.Select(item => item.Index));
        return new Span(cutOff, true, items);
    }

    /// <summary>A note whose bracket is still open goes on in the next pieces.</summary>
    private void CloseBracket(Span span, HashSet<int> used)
    {
        string text = LabelText.Fold(string.Concat(span.Items.Select(item => item.Words!.Text)));
        for (int j = span.Last + 1; j < _items.Count && j <= span.Last + 4 && IsOpen(text); j++)
        {
            if (_items[j].Words is not { } next)
                continue;
            if (MatrixLabels.Match(next.Plain, out _) is LabelMatch.Row or LabelMatch.Similar or LabelMatch.Group || next.Folded.IndexOf(')') < 0)
                return;
            used.Add(j);
            span.Items.Add(_items[j]);
            text += next.Folded;
        }
    }

    /// <summary>What is neither label nor head nor a piece of one belongs to the page; it is kept as a note.</summary>
    private void AnnotateUnknown(HashSet<int> used)
    {
        var numbered = new HashSet<int>(_items.Where(item => item.Cells.Count > 0).Select(item => item.Line));
        foreach (Item item in _items)
        {
            if (IsUnknown(item) && !used.Contains(item.Index) && !numbered.Contains(item.Line))
                draft.Annotate(Section, item.Words!.Text, item.Words.Position);
        }
    }

    private static bool IsUnknown(Item item) =>
        item.Words is { } piece && !MatrixLabels.IsPieceOfGroup(piece.Plain) && !HeadPieces.Matrix.MakeUp(piece.Plain);

    /// <summary>The words beside numbers that are no label of the form: a subtotal or a row of the issuer's own.</summary>
    private static Piece? ForeignLabel(IEnumerable<Item> words)
    {
        foreach (Piece piece in words.Select(item => item.Words!))
        {
            bool group = MatrixLabels.Match(piece.Plain, out _) == LabelMatch.Group && Label.Parse(piece.Plain).Kind == EnumeratorKind.Bracketed;
            if (group || !MatrixLabels.IsPieceOfGroup(piece.Plain))
                return piece;
        }

        return null;
    }

    private void KeepAside(Piece label, Item numbers)
    {
        draft.RowLabels.Add(new PrintedText(label.Text, label.Position, Section, null));
        draft.KeepAside(Section, label.Text, numbers.Cells.Select(cell => cell.Text), label.Position);
        draft.Diagnostics.Add(Diagnose.AdditionalRow(label.Position, Section, PersonalData.Mask(label.Text)));
    }

    /// <summary>Numbers one a line make one run until something else is met.</summary>
    private static List<MatrixEvent> MergeLoose(List<(int Index, MatrixEvent Event)> events)
    {
        var merged = new List<MatrixEvent>();
        int lastIndex = -2;
        List<Piece>? run = null;
        foreach ((int index, MatrixEvent item) in events)
        {
            bool follows = merged.Count > 0 && item.IsLoose && merged[merged.Count - 1].IsLoose && index == lastIndex + 1;
            if (follows)
                run!.AddRange(item.Cells);
            else
                merged.Add(item);
            if (item.IsLoose && !follows)
                item.Cells = run = [.. item.Cells];
            lastIndex = index;
        }

        return merged;
    }

    /// <summary>Words, or numbers, on a line.</summary>
    private sealed class Item(int index, int line, Piece? words, IReadOnlyList<Piece> cells, bool isCells, bool isLoose)
    {
        internal int Index => index;

        internal int Line => line;

        internal Piece? Words => words;

        internal IReadOnlyList<Piece> Cells => cells;

        internal bool IsCells => isCells;

        internal bool IsLoose => isLoose;
    }

    /// <summary>A label put together from pieces.</summary>
    private sealed class Span(ApplicationRow row, bool isSimilar, List<Item> items)
    {
        internal ApplicationRow Row => row;

        internal bool IsSimilar => isSimilar;

        internal List<Item> Items => items;

        internal Item? Numbers { get; set; }

        internal int First => items[0].Index;

        internal int Last => items[items.Count - 1].Index;

        internal IReadOnlyList<Piece> Pieces => items.Select(item => item.Words!).ToArray();

        internal HashSet<int> Lines => [.. items.Select(item => item.Line)];
    }
}
