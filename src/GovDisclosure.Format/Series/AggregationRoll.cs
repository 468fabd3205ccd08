using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Series;

/// <summary>
/// Who was handed over: each body of a year once. The same body is the same identifier, or the same name where one of the two
/// has no identifier. Of a report it keeps no more than that.
/// </summary>
internal sealed class AggregationRoll
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(int Year, string Key), int> _identifiers = [];
    private readonly Dictionary<(int Year, string Key), int> _names = [];
    private readonly Dictionary<(int Year, string Key), int> _onlyNames = [];
    private readonly Dictionary<(int? Year, ulong Content), int> _contents = [];
    private readonly List<AggregationRemark> _remarks = [];

    /// <summary>Puts a report on the roll; whether it may be added.</summary>
    internal bool Add(AnnualReport report, string? name, AggregationAllowances allowances)
    {
        var entry = new Entry(report.Issuer, report.Year, name, ContentOf(report));
        int index = _entries.Count;
        _entries.Add(entry);
        return allowances.HasFlag(AggregationAllowances.Repeated) || Enter(entry, index, isAdded: false);
    }

    /// <summary>Puts those of another on the roll. What is on both has been added by both.</summary>
    internal void Merge(AggregationRoll other, AggregationAllowances allowances)
    {
        // The other may be this one.
        (Entry[] entries, AggregationRemark[] remarks) = (other._entries.ToArray(), other._remarks.ToArray());
        int offset = _entries.Count;
        _entries.AddRange(entries);
        if (allowances.HasFlag(AggregationAllowances.Repeated))
            return;
        HashSet<int> leftOut = [];
        foreach (AggregationRemark remark in remarks)
        {
            if (remark.Kind == AggregationRemarkKind.Repeated)
            {
                leftOut.Add(remark.Index);
                _remarks.Add(Remark(remark.Kind, remark.Index + offset, remark.IsAdded, remark.OtherIndex + offset));
            }
        }

        for (int i = 0; i < entries.Length; i++)
        {
            if (!leftOut.Contains(i))
                Enter(entries[i], offset + i, isAdded: true);
        }
    }

    /// <summary>All there is to say where the reports of one year are added up, or of every year where it is null.</summary>
    internal IReadOnlyList<AggregationRemark> Remarks(int? year, bool isOneYear)
    {
        // A year alone is that of all that name one; where none does, all are of one for all that is known.
        IEnumerable<AggregationRemark> others = !isOneYear || year == null ? [] : Enumerable.Range(0, _entries.Count)
            .Where(i => _entries[i].Year != year)
            .Select(i => Remark(_entries[i].Year == null ? AggregationRemarkKind.NoYear : AggregationRemarkKind.OtherYear, i, _entries[i].Year == null, null));
        AggregationRemark[] strangers = [.. others];
        HashSet<int> leftOut = [.. strangers.Where(remark => !remark.IsAdded).Select(remark => remark.Index)];
        return new ValueList<AggregationRemark>(strangers.Concat(_remarks.Where(remark => !leftOut.Contains(remark.Index))).OrderBy(remark => remark.Index));
    }

    private bool Enter(Entry entry, int index, bool isAdded)
    {
        if (Earlier(entry) is { } earlier)
        {
            _remarks.Add(Remark(AggregationRemarkKind.Repeated, index, isAdded, earlier));
            return false;
        }

        if (IdentifierOf(entry) == null && NameOf(entry) == null)
            _remarks.Add(Remark(AggregationRemarkKind.NoName, index, true, null));
        if (entry.Year is { } year)
        {
            Note(_identifiers, year, IdentifierOf(entry), index);
            Note(_names, year, NameOf(entry), index);
            Note(_onlyNames, year, IdentifierOf(entry) == null ? NameOf(entry) : null, index);
        }

        if (entry.Content is { } content)
        {
            if (_contents.TryGetValue((entry.Year, content), out int same))
                _remarks.Add(Remark(AggregationRemarkKind.SameContent, index, true, same));
            else
                _contents.Add((entry.Year, content), index);
        }

        return true;
    }

    private int? Earlier(Entry entry)
    {
        if (entry.Year is not { } year)
            return null;
        (string? identifier, string? name) = (IdentifierOf(entry), NameOf(entry));
        if (identifier != null && _identifiers.TryGetValue((year, identifier), out int index))
            return index;
        return name != null && (identifier == null ? _names : _onlyNames).TryGetValue((year, name), out index) ? index : null;
    }

    private AggregationRemark Remark(AggregationRemarkKind kind, int index, bool isAdded, int? other)
    {
        Entry entry = _entries[index];
        return new AggregationRemark(kind, index, entry.Name, entry.Issuer, entry.Year, isAdded, other, other is { } o ? _entries[o].Name : null);
    }

    private static void Note(Dictionary<(int Year, string Key), int> index, int year, string? key, int entry)
    {
        if (key != null && !index.ContainsKey((year, key)))
            index.Add((year, key), entry);
    }

    // Spaces alone name nobody.
    private static string? IdentifierOf(Entry entry) => string.IsNullOrWhiteSpace(entry.Issuer.Identifier) ? null : entry.Issuer.Identifier;

    private static string? NameOf(Entry entry) => entry.Issuer.Name != null && LabelText.Fold(entry.Issuer.Name) is { Length: > 0 } name ? name : null;

    /// <summary>Numbers and texts in one number; null where there is too little for two reports to be alike by anything but chance.</summary>
    private static ulong? ContentOf(AnnualReport report)
    {
        ReportCells cells = report.Cells;
        ulong hash = 14695981039346656037;
        bool isSomething = false;
        foreach (long count in cells.Counts)
        {
            isSomething |= count > 0;
            hash = Mixed(hash, unchecked((ulong)count));
        }

        for (int slot = CellLayout.CountSlots; slot < CellLayout.SlotCount; slot++)
            hash = Mixed(hash, cells.Amount(slot) is { } amount ? unchecked((ulong)amount.GetHashCode()) : 1);
        bool hasText = false;
        foreach (string? text in new[] { report.Overview?.Text, report.Problems?.Text, report.OtherMatters?.Text })
        {
            hasText |= text is { Length: > 0 };
            foreach (char c in text ?? "\0")
                hash = Mixed(hash, c);
        }

        return isSomething && hasText ? hash : null;
    }

    private static ulong Mixed(ulong hash, ulong value) => unchecked((hash ^ value) * 1099511628211);

    private readonly record struct Entry(Issuer Issuer, int? Year, string? Name, ulong? Content);
}
