namespace GovDisclosure.Format.Serialization;

/// <summary>The members of the JSON of a report that are no cells of the form. Sections have the names the template gives them.</summary>
internal static class ReportMembers
{
    internal const int Contract = 0;
    internal const int Edition = 1;
    internal const int Year = 2;
    internal const int Title = 3;
    internal const int Preamble = 4;
    internal const int Issuer = 5;
    internal const int Period = 6;
    internal const int PublishedOn = 7;
    internal const int Overview = 8;
    internal const int ProactiveDisclosure = 9;
    internal const int Applications = 10;
    internal const int Proceedings = 11;
    internal const int Problems = 12;
    internal const int OtherMatters = 13;
    internal const int Closing = 14;
    internal const int Annotations = 15;
    internal const int AdditionalRows = 16;
    internal const int Refused = 17;

    internal static readonly MemberNames Report = new(
        "contract", "edition", "year", "title", "preamble", "issuer", "period", "publishedOn",
        Section(1), Section(2), Section(3), Section(4), Section(5), Section(6),
        "closing", "annotations", "additionalRows", "refused");

    internal static readonly MemberNames IssuerMembers = new("name", "identifier");

    internal static readonly MemberNames PeriodMembers = new("start", "end");

    internal static readonly MemberNames ProseMembers = new("text");

    internal static readonly MemberNames OtherMattersMembers = new("text", "processingFee");

    internal static readonly MemberNames ProcessingFeeMembers = new("noticesSent", "demandedYuan", "collectedYuan");

    internal static readonly MemberNames AnnotationMembers = new("at", "text");

    internal static readonly MemberNames AdditionalRowMembers = new("table", "label", "cells");

    internal static readonly MemberNames RefusalMembers = new("at", "printed", "code");

    private static string Section(int number) => ReportTemplate.Sections[number - 1].Pointer.Substring(1);
}
