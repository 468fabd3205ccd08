using System.Collections.Generic;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Reading;

/// <summary>The lines of a document, divided by headings and by what the tables show of themselves.</summary>
internal sealed class Segments
{
    internal const int SectionCount = 6;

    private const int UsualLines = 32;

    private Segments()
    {
        for (int i = 0; i < SectionCount; i++)
            Sections[i] = new List<Line>(UsualLines);
    }

    /// <summary>Before the first heading and the first table.</summary>
    internal List<Line> Front { get; } = [];

    /// <summary>Under the heading of each section; for 二 to 四, the lines of the tables, wherever they stood.</summary>
    internal List<Line>[] Sections { get; } = new List<Line>[SectionCount];

    /// <summary>The heading of each section, if it was found.</summary>
    internal Line?[] SectionHeadings { get; } = new Line?[SectionCount];

    internal static Segments Of(IReadOnlyList<Line> lines, Draft draft)
    {
        var segments = new Segments();
        var marked = new MarkedHeadings(lines);
        List<Line> current = segments.Front;
        for (int i = 0; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.IsBlank)
            {
                current.Add(line);
                continue;
            }

            if (Headings.TryMatch(line, out TemplateSection section) && marked.Admit(line, i, section))
            {
                draft.Headings.Add(new PrintedText(line.Text, line.Position, section.Pointer, section.ToString()));
                segments.SectionHeadings[section.Number - 1] ??= line;
                draft.Place(section.Pointer, line.Position);
                current = segments.Sections[section.Number - 1];
                continue;
            }

            bool mayBeTable = marked.AdmitTable(line, i);
            if (mayBeTable && DisclosureReader.IsTableLine(line))
                current = segments.Sections[1];
            else if (mayBeTable && CaseReader.IsTableLine(line))
                current = segments.Sections[3];
            else if (mayBeTable && MatrixReader.IsTableLine(line))
                current = segments.Sections[2];
            else if (Headings.IsTopHeading(line))
                draft.Headings.Add(new PrintedText(line.Text, line.Position, null, null));
            current.Add(line);
        }

        return segments;
    }
}
