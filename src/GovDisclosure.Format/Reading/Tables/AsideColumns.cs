using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Tables;

/// <summary>The columns of a table that the form does not have: each becomes a row of its own with its head as label.</summary>
internal sealed class AsideColumns
{
    private readonly List<(Piece Head, List<Piece> Values)> _columns = [];

    internal void Add(MappedColumn column, Piece value)
    {
        Piece head = column.Head ?? value;
        List<Piece>? values = _columns.Find(known => ReferenceEquals(known.Head, head)).Values;
        if (values == null)
            _columns.Add((head, values = []));
        values.Add(value);
    }

    internal void Keep(Draft draft, string section)
    {
        foreach ((Piece head, List<Piece> values) in _columns)
        {
            draft.Printed.ColumnHeads.Add(new PrintedText(head.Text, head.Position, section, null));
            draft.KeepAside(section, head.Text, values.Select(value => value.Text), head.Position);
            draft.Diagnostics.Add(Diagnose.AdditionalColumn(head.Position, section, PersonalData.Mask(head.Text)));
        }
    }
}
