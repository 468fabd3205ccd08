namespace GovDisclosure.Format.Benchmarks;

/// <summary>Which JSON of a report.</summary>
public enum JsonDocumentKind
{
    /// <summary>The sample report of the repository, as the library writes it.</summary>
    Sample,

    /// <summary>A report with more prose, as the library writes it.</summary>
    Prose,

    /// <summary>The same with every Chinese character escaped, as System.Text.Json writes by default.</summary>
    Escaped,
}
