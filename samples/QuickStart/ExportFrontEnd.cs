using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format;

/// <summary>Reads an export whose first line is its name; each line behind it is a paragraph or, with semicolons, a row.</summary>
internal sealed class ExportFrontEnd : ISourceFrontEnd
{
    public bool Recognizes(ReadOnlySpan<byte> content) => content.StartsWith("#export\n"u8);

    public SourceDocument Read(ReadOnlyMemory<byte> content)
    {
        var diagnostics = new List<ReadDiagnostic>();
        string[] lines = SourceText.Decode(content.Span, "utf-8", diagnostics)?.Split('\n') ?? [];
        var blocks = new List<SourceBlock>();
        var rows = new List<SourceRow>();
        for (int i = 1; i < lines.Length; i++)
        {
            var place = new SourcePosition(i + 1, 1);
            string[] cells = lines[i].Split(';');
            if (cells.Length > 1)
            {
                rows.Add(new SourceRow(cells.Select(cell => new SourceCell(cell, place)), place));
                continue;
            }

            EndTable();
            blocks.Add(new SourceParagraph(lines[i], place));
        }

        EndTable();
        return new SourceDocument(blocks, diagnostics);

        void EndTable()
        {
            if (rows.Count > 0)
                blocks.Add(new SourceTable(rows, rows[0].Position));
            rows.Clear();
        }
    }
}
