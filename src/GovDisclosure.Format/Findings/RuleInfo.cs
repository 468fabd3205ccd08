using System.Collections.Generic;

namespace GovDisclosure.Format;

/// <summary>A rule of the catalogue, described.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RuleInfo
{
    internal RuleInfo(
        string id,
        string chineseTitle,
        string englishTitle,
        Severity severity,
        RuleKind kind,
        IReadOnlyList<ReportEdition> editions,
        RuleNeeds needs,
        string legalBasis,
        bool isUnsourced = false,
        bool canBeExplained = false,
        Severity? milderSeverity = null)
    {
        Id = id;
        ChineseTitle = chineseTitle;
        EnglishTitle = englishTitle;
        Severity = severity;
        Kind = kind;
        Editions = editions;
        Needs = needs;
        LegalBasis = legalBasis;
        IsUnsourced = isUnsourced;
        CanBeExplained = canBeExplained;
        MilderSeverity = milderSeverity;
    }

    /// <summary>The permanent id, e.g. <c>T3-001</c>.</summary>
    public string Id { get; }

    /// <summary>How grave a violation is unless the place or the report year says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>How grave it is at some of the places, where that is less than <see cref="Severity"/>; else <see langword="null"/>.</summary>
    public Severity? MilderSeverity { get; }

    /// <summary>What the rule rests on.</summary>
    public RuleKind Kind { get; }

    /// <summary>The editions it applies to.</summary>
    public IReadOnlyList<ReportEdition> Editions { get; }

    /// <summary>What it needs beside the report.</summary>
    public RuleNeeds Needs { get; }

    /// <summary>依据: the law, the form, the label or the arithmetic behind it.</summary>
    public string LegalBasis { get; }

    /// <summary>Whether the basis is practice or not confirmed; such a rule is never an error.</summary>
    public bool IsUnsourced { get; }

    /// <summary>Whether a body may break it with a reason given in the report; the finding is then marked as explained.</summary>
    public bool CanBeExplained { get; }

    private string ChineseTitle { get; }

    private string EnglishTitle { get; }

    /// <summary>What the rule says.</summary>
    public string GetTitle(ReportLanguage language = ReportLanguage.Chinese) => language == ReportLanguage.English ? EnglishTitle : ChineseTitle;

    /// <summary>Id and title in Chinese.</summary>
    public override string ToString() => Id + " " + ChineseTitle;
}
