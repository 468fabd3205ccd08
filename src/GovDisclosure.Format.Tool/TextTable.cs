using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace GovDisclosure.Format.Tool;

/// <summary>Lines of columns: the first to the left, numbers to the right. A Chinese character takes the room of two letters.</summary>
internal sealed class TextTable
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a line of columns; a line of one text may be as long as it likes.</summary>
    internal void Add(params string[] columns) => _rows.Add([.. columns.Select(OneLine.Of)]);

    internal IEnumerable<string> Lines()
    {
        string[][] full = [.. _rows.Where(row => row.Length > 1)];
        int columns = full.Length == 0 ? 0 : full.Max(row => row.Length);
        int[] widths = [.. Enumerable.Range(0, columns).Select(column => full.Where(row => column < row.Length).Max(row => row[column].GetCellWidth()))];
        return _rows.Select(row => row.Length == 1 ? row[0] : string.Join(Gap, row.Select((text, column) => Pad(text, widths[column], toTheRight: column > 0))).TrimEnd());
    }

    private static string Pad(string text, int width, bool toTheRight)
    {
        var blanks = new string(' ', width - text.GetCellWidth());
        return toTheRight ? blanks + text : text + blanks;
    }
}
