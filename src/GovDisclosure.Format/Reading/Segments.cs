using System.Collections.Generic;

namespace GovDisclosure.Format.Reading;

/// <summary>The lines of a document, divided by headings and by what the tables show of themselves.</summary>
internal sealed class Segments
{
    private const int SectionCount = 6;

    private Segments()
    {
        for (int i = 0; i < SectionCount; i++)
            Sections[i] = [];
    }

    /// <summary>Before the first heading and the first table.</summary>
    internal List<Line> Front { get; } = [];

    /// <summary>Under the heading of each section; for 二 to 四, the lines of the tables, wherever they stood.</summary>
    internal List<Line>[] Sections { get; } = new List<Line>[SectionCount];

    /// <summary>The heading of each section, if it was found.</summary>
    internal Line?[] SectionHeadings { get; } = new Line?[SectionCount];

    internal static Segments Of(IEnumerable<Line> lines, Draft draft)
    {
        var segments = new Segments();
        List<Line> current = segments.Front;
        foreach (Line line in lines)
        {
            if (Headings.TryMatch(line, out TemplateSection section))
            {
                draft.Headings.Add(new PrintedText(line.Text, line.Position, section.Pointer, section.ToString()));
                segments.SectionHeadings[section.Number - 1] ??= line;
                draft.Place(section.Pointer, line.Position);
                current = segments.Sections[section.Number - 1];
                continue;
            }

            if (DisclosureReader.IsTableLine(line))
                current = segments.Sections[1];
            else if (CaseReader.IsTableLine(line))
                current = segments.Sections[3];
            else if (MatrixReader.IsTableLine(line))
                current = segments.Sections[2];
            else if (Headings.IsTopHeading(line))
                draft.Headings.Add(new PrintedText(line.Text, line.Position, null, null));
            current.Add(line);
        }

        return segments;
    }
}
