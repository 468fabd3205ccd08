namespace GovDisclosure.Format;

/// <summary>An edition of the national format (格式版本). JSON: its name, e.g. <c>"2021"</c> (<see cref="ReportEditions.GetName"/>).</summary>
public enum ReportEdition
{
    /// <summary>The trial format, 国办公开办函〔2019〕60号, for report years 2019 and 2020.</summary>
    Edition2019 = 2019,

    /// <summary>The revised format, 国办公开办函〔2021〕30号, for report years from 2021.</summary>
    Edition2021 = 2021,
}
