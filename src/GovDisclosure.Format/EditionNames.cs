namespace GovDisclosure.Format;

/// <summary>How editions are called in JSON and in messages.</summary>
internal static class EditionNames
{
    internal static string Of(ReportEdition edition) => edition == ReportEdition.Edition2019 ? "2019" : "2021";
}
