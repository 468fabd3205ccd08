namespace GovDisclosure.Format.Page;

/// <summary>What a reader knows of where each cell came from. It is asked only when somebody wants to know.</summary>
internal interface ICellSources
{
    /// <summary>What was put down of a cell; null where its row was not read.</summary>
    CellSource? Of(int slot);

    /// <summary>The diagnostic that told a refusal, by its place in <see cref="AnnualReport.Refused"/>.</summary>
    ReadDiagnostic WhyRefused(int refusal);
}
