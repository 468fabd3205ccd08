using System.Collections.Generic;
using System.Text;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>The folded text of several lines, with the way back to their places.</summary>
internal sealed class ProseText
{
    private readonly List<SourcePosition> _positions = [];
    private readonly List<string> _printed = [];
    private string? _masked;

    internal ProseText(IEnumerable<Line> lines, int limit)
    {
        var folded = new StringBuilder();
        foreach (Line line in lines)
        {
            if (folded.Length > limit)
                break;
            if (PageFurniture.IsPageNumber(line))
                continue;
            _printed.Add(line.Text);
            var origins = new List<int>();
            folded.Append(LabelText.Fold(line.Text, origins));
            foreach (int origin in origins)
                _positions.Add(line.Position.Plus(origin));
        }

        Folded = folded.ToString();
    }

    internal string Folded { get; }

    /// <summary>
    /// The same text, character by character, with every number of a person masked. It is masked before it is folded, since
    /// numbers run together where blanks are dropped, and before it is cut, since half a number would not be known as one.
    /// </summary>
    internal string Masked => _masked ??= LabelText.Fold(PersonalData.Mask(string.Join("\n", _printed)));

    internal SourcePosition PositionOf(int index) => index < _positions.Count ? _positions[index] : default;
}
