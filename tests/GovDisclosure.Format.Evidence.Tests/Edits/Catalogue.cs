namespace GovDisclosure.Format.Evidence.Tests.Edits;

/// <summary>All edits.</summary>
internal static class Catalogue
{
    internal static readonly Edit[] All =
    [
        ColumnEdits.Shuffled, ColumnEdits.Dropped, ColumnEdits.Foreign, ColumnEdits.Doubled,
        RowEdits.Shuffled, RowEdits.Dropped, RowEdits.Foreign, RowEdits.Doubled, RowEdits.TwoUnderOneLabel, RowEdits.Nameless, RowEdits.NumbersAbove,
        YearEdits.Before, YearEdits.Behind, YearEdits.Appendix, YearEdits.InOverview, YearEdits.Instead, YearEdits.InOneTable, YearEdits.InWords, YearEdits.BesideInColumns, YearEdits.BesideInRows,
        CellEdits.Cut, CellEdits.Blank, CellEdits.Broken, CellEdits.Remarks, CellEdits.Units, CellEdits.Less, CellEdits.UnitOfHead,
        SettingEdits.HeadsSet, SettingEdits.LabelsSet, SettingEdits.LabelsBroken, SettingEdits.HeadsBroken, SettingEdits.HeadsRepeated, SettingEdits.HeadsDropped, SettingEdits.HeadsCut,
        SettingEdits.ColumnNumbers, SettingEdits.TablesOrdered, SettingEdits.GroupsAsRows,
    ];
}
