using System;
using System.Collections.Generic;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.PlainText;

/// <summary>
/// The HTML in a text. It is taken out of <see cref="Rest"/>, in which everything else keeps its place; its tables come where they
/// stood: read by the front end for them, or refused by name.
/// </summary>
internal sealed class EmbeddedHtml
{
    private const int LongestHeading = 40;

    private readonly string _text;
    private readonly IHtmlFragmentFrontEnd? _frontEnd;
    private readonly List<HtmlPiece> _pieces;
    private readonly TextPlaces _places;
    private int _current;
    private int _emitted;
    private int _tables;
    private int _looked;
    private string? _heading;

    private EmbeddedHtml(string text, List<HtmlPiece> pieces, IHtmlFragmentFrontEnd? frontEnd)
    {
        _text = text;
        _frontEnd = frontEnd;
        _pieces = pieces;
        _places = new TextPlaces(text);
        Rest = BlankedText.Of(text, pieces);
    }

    /// <summary>The text without its HTML.</summary>
    internal string Rest { get; }

    /// <summary>The HTML in a text, or null where there is none, as in most.</summary>
    internal static EmbeddedHtml? In(string text, IHtmlFragmentFrontEnd? frontEnd)
    {
        if (text.IndexOf('<') < 0)
            return null;
        List<HtmlPiece> pieces = HtmlPieces.Find(text);
        return pieces.Count == 0 ? null : new EmbeddedHtml(text, pieces, frontEnd);
    }

    /// <summary>Whether nothing is left of a line, since its text was HTML.</summary>
    internal bool Covers(TextLine line)
    {
        while (_current < _pieces.Count && _pieces[_current].End <= line.Start)
            _current++;
        return _current < _pieces.Count && _pieces[_current].Start < Math.Max(line.End, line.Start) && NumberText.Trim(line.Span).Length == 0;
    }

    /// <summary>Whether something stands before an index that is to be taken or told of.</summary>
    internal bool HasPieceBefore(int index)
    {
        while (_emitted < _pieces.Count && _pieces[_emitted].Kind == HtmlPieceKind.Unseen)
            _emitted++;
        return _emitted < _pieces.Count && _pieces[_emitted].Start < index;
    }

    /// <summary>Takes what stands before an index.</summary>
    internal void Take(int index, List<SourceBlock> blocks, List<ReadDiagnostic> diagnostics)
    {
        while (HasPieceBefore(index))
        {
            HtmlPiece piece = _pieces[_emitted++];
            SourcePosition start = _places.At(piece.Start);
            if (piece.Kind == HtmlPieceKind.UnclearComment)
                diagnostics.Add(SourceDiagnostics.CommentUnclear(start, LastLine(piece)));
            else if (++_tables > ReadLimits.HtmlTables)
                TellLimit(start, diagnostics);
            else if (piece.Kind == HtmlPieceKind.Table && _frontEnd != null)
                Read(piece, start, blocks, diagnostics);
            else if (piece.Kind == HtmlPieceKind.Table)
                diagnostics.Add(SourceDiagnostics.HtmlTableNotRead(start, LastLine(piece), Heading(blocks)));
            else
                diagnostics.Add(SourceDiagnostics.HtmlTableBroken(start, LastLine(piece), Heading(blocks)));
        }
    }

    // What ends with a line ends in it, not in the next.
    private int LastLine(HtmlPiece piece) => _places.At(piece.End - 1).Line;

    private void TellLimit(SourcePosition start, List<ReadDiagnostic> diagnostics)
    {
        if (_tables == ReadLimits.HtmlTables + 1)
            diagnostics.Add(SourceDiagnostics.LimitExceeded(start, nameof(ReadLimits.HtmlTables), _tables, ReadLimits.HtmlTables));
    }

    private void Read(HtmlPiece piece, SourcePosition start, List<SourceBlock> blocks, List<ReadDiagnostic> diagnostics)
    {
        SourceDocument table = _frontEnd!.ReadFragment(BlankedText.Fragment(_text, piece));
        foreach (SourceBlock block in table.Blocks)
            blocks.Add(MovedBlocks.Move(block, start));
        foreach (ReadDiagnostic diagnostic in table.Diagnostics)
            diagnostics.Add(MovedBlocks.Move(diagnostic, start));
    }

    /// <summary>The nearest heading above: one that is marked, or a short line that begins with a Chinese number.</summary>
    private string? Heading(List<SourceBlock> blocks)
    {
        for (int i = blocks.Count - 1; i >= _looked; i--)
        {
            if (blocks[i] is SourceParagraph paragraph && (paragraph.IsHeading || IsNumbered(paragraph.Text)))
            {
                _heading = NumberText.Trim(paragraph.Text);
                break;
            }
        }

        _looked = blocks.Count;
        return _heading;
    }

    private static bool IsNumbered(string text)
    {
        ReadOnlySpan<char> trimmed = NumberText.Trim(text.AsSpan());
        int digits = 0;
        while (digits < trimmed.Length && (ChineseNumerals.Digit(trimmed[digits]) > 0 || trimmed[digits] == '十'))
            digits++;
        return digits > 0 && trimmed.Length is > 2 and <= LongestHeading && digits < trimmed.Length && trimmed[digits] is '、' or '.' or '．';
    }
}
