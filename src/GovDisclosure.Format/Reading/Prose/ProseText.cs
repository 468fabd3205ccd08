using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>The folded text of several lines, with the way back to their places.</summary>
internal sealed class ProseText
{
    private readonly List<Line> _lines = [];
    private string? _masked;

    internal ProseText(IEnumerable<Line> lines, int limit)
    {
        int length = 0;
        foreach (Line line in lines)
        {
            if (length > limit)
                break;
            if (PageFurniture.IsPageNumber(line))
                continue;
            _lines.Add(line);
            length += line.Folded.Length;
        }

        Folded = string.Concat(_lines.Select(line => line.Folded));
    }

    internal string Folded { get; }

    /// <summary>
    /// The same text, character by character, with every number of a person masked. It is masked before it is folded, since
    /// numbers run together where blanks are dropped, and before it is cut, since half a number would not be known as one.
    /// </summary>
    internal string Masked => _masked ??= LabelText.Fold(PersonalData.Mask(string.Join("\n", _lines.Select(line => line.Text))));

    /// <summary>Whether digits of two cells of a row run together between two characters of the folded text: they are no number.</summary>
    internal bool JoinsCells(int start, int end)
    {
        int at = 0;
        foreach (Line line in _lines)
        {
            int border = at;
            foreach (Piece piece in line.IsRow ? line.Filled : [])
            {
                if (border > start && border < end && border > at && char.IsDigit(Folded[border - 1]) && char.IsDigit(Folded[border]))
                    return true;
                border += piece.Folded.Length;
            }

            at += line.Folded.Length;
        }

        return false;
    }

    /// <summary>Where a character of the folded text stands.</summary>
    internal SourcePosition PositionOf(int index)
    {
        foreach (Line line in _lines)
        {
            if (index >= line.Folded.Length)
            {
                index -= line.Folded.Length;
                continue;
            }

            return line.PositionOf(LabelText.OriginOf(line.Text, index));
        }

        return default;
    }
}
