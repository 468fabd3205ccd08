namespace GovDisclosure.Format;

/// <summary>What a cell of a table of a <see cref="ReportLayout"/> is.</summary>
public enum CellRole
{
    /// <summary>A head over one column or several: caption, corner, group or column.</summary>
    ColumnHead,

    /// <summary>A head beside one row or several: group or row.</summary>
    RowHead,

    /// <summary>A number cell of the form, blank where the report has no number; <see cref="ReportLayout.AddressOf"/> tells which.</summary>
    Number,

    /// <summary>A cell of a row of the issuer's own (<see cref="AdditionalRow"/>).</summary>
    Other,
}
