namespace GovDisclosure.Format;

/// <summary>How editions are called in JSON and in messages.</summary>
internal static class EditionNames
{
    /// <summary>The editions, the oldest first; nobody changes it.</summary>
    internal static readonly ReportEdition[] All = [ReportEdition.Edition2019, ReportEdition.Edition2021];

    internal static string Of(ReportEdition edition) => edition == ReportEdition.Edition2019 ? "2019" : "2021";

    /// <summary>The notice that prescribes the form.</summary>
    internal static string NoticeOf(ReportEdition edition) => edition == ReportEdition.Edition2019 ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号";
}
