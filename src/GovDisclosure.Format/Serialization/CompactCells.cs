using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Serialization;

/// <summary>
/// Reads a table straight from the bytes where it stands there exactly as the library writes it on one line: every member
/// in its order, no white space, plain numbers. Nearly all tokens of a report are of this kind. Whatever differs is left
/// to <see cref="CellReader"/>, which reads the table from its beginning and knows what is wrong with it. It is a short cut
/// and reads nothing that the other would not; it stays because years of reports of a country are read as JSON: with it that
/// costs 1.2 times a walk over the tokens of a report as it is printed.
/// </summary>
/// <remarks>For one table; not safe to share between threads.</remarks>
internal ref struct CompactCells
{
    // So many digits are no count beyond ±10^12.
    private const int SafeDigits = 12;

    private readonly ReadOnlySpan<byte> _json;
    private readonly AnnualReportBuilder _report;
    private int _at;

    private CompactCells(ReadOnlySpan<byte> json, AnnualReportBuilder report)
    {
        _json = json;
        _report = report;
    }

    /// <summary>Reads a section; gives back how many bytes stand before its closing brace, or 0 where it is not compact.</summary>
    /// <param name="json">The document from the opening brace of the section on.</param>
    /// <param name="section">The section.</param>
    /// <param name="report">The report. Where the section is not compact some of its cells may be set already.</param>
    internal static int Read(ReadOnlySpan<byte> json, CellNode section, AnnualReportBuilder report)
    {
        var cells = new CompactCells(json, report);
        return cells.TryGroup(section) ? cells._at - 1 : 0;
    }

    private bool TryGroup(CellNode group)
    {
        if (!TryTake((byte)'{'))
            return false;
        if (group.ProactiveDisclosureRow >= 0)
            _report.SetFound(group.First!.Table, group.First.Row, true);
        CellNode[] children = group.Children;
        bool any = false;
        for (int i = 0; i < children.Length; i++)
        {
            CellNode child = children[i];

            // A form of （六） has not all rows.
            if (child.Form is { } form && form != _report.Cells.OtherHandling)
                continue;
            if (any && !TryTake((byte)','))
                return false;
            if (!TryTake(group.Members!.Written(i)) || !TryValue(child))
                return false;
            any = true;
        }

        return TryTake((byte)'}');
    }

    private bool TryValue(CellNode node) => node.Kind switch
    {
        CellNodeKind.Count => TryCount(node.Slot),
        CellNodeKind.Amount => TryAmount(node.Slot),
        CellNodeKind.Group => TryTake("null"u8) || TryGroup(node),
        _ => false,
    };

    private bool TryCount(int slot)
    {
        int start = _at;
        long count = 0;
        ReadOnlySpan<byte> json = _json;
        int at = start;
        for (; (uint)at < (uint)json.Length && json[at] is >= (byte)'0' and <= (byte)'9'; at++)
            count = unchecked((count * 10) + (json[at] - '0'));
        int digits = at - start;
        if (digits == 0)
        {
            if (!TryTake("null"u8))
                return false;
            _report.Cells.SetRaw(slot, ReportCells.Blank);
            return true;
        }

        _at = at;
        _report.Cells.SetRaw(slot, count);
        return digits <= SafeDigits && (digits == 1 || json[start] != '0');
    }

    private bool TryAmount(int slot)
    {
        if (TryTake("null"u8))
        {
            _report.Cells.SetAmount(slot, null);
            return true;
        }

        int start = _at;
        int whole = Digits();
        int fraction = TryTake((byte)'.') ? Digits() : -1;
        if (whole == 0 || fraction == 0 || (whole > 1 && _json[start] == '0'))
            return false;
        if (new JsonNumber(_json.Slice(start, _at - start)).TryGetAmount(out decimal amount) != null)
            return false;
        _report.Cells.SetAmount(slot, amount);
        return true;
    }

    private int Digits()
    {
        int start = _at;
        while (_at < _json.Length && _json[_at] is >= (byte)'0' and <= (byte)'9')
            _at++;
        return _at - start;
    }

    private bool TryTake(byte letter)
    {
        if ((uint)_at >= (uint)_json.Length || _json[_at] != letter)
            return false;
        _at++;
        return true;
    }

    private bool TryTake(ReadOnlySpan<byte> text)
    {
        if (!_json.Slice(_at).StartsWith(text))
            return false;
        _at += text.Length;
        return true;
    }
}
