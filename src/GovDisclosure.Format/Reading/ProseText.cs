using System.Collections.Generic;
using System.Text;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Reading;

/// <summary>The folded text of several lines, with the way back to their places.</summary>
internal sealed class ProseText
{
    private readonly List<SourcePosition> _positions = [];

    internal ProseText(IEnumerable<Line> lines, int limit)
    {
        var folded = new StringBuilder();
        foreach (Line line in lines)
        {
            if (folded.Length > limit)
                break;
            if (PageFurniture.IsPageNumber(line))
                continue;
            var origins = new List<int>();
            folded.Append(LabelText.Fold(line.Text, origins));
            foreach (int origin in origins)
                _positions.Add(line.Position.Plus(origin));
        }

        Folded = folded.ToString();
    }

    internal string Folded { get; }

    internal SourcePosition PositionOf(int index) => index < _positions.Count ? _positions[index] : default;
}
