using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using GovDisclosure.Format.Page;

namespace GovDisclosure.Format;

/// <summary>What a rule has to say at one place: that it is violated there, or that it could not be judged.</summary>
/// <remarks>Immutable and thread-safe. An identity number (公民身份号码) is masked wherever it would be told.</remarks>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Finding
{
    // Most of what could not be judged is counted and never read: its words are found when they are asked for.
    private readonly Func<ReportLanguage, string> _message;

    internal Finding(
        RuleInfo rule,
        RuleOutcome outcome,
        Severity severity,
        IReadOnlyList<CellAddress> cells,
        IReadOnlyList<string> at,
        string? expected,
        string? actual,
        Func<ReportLanguage, string> message,
        RuleNeeds missing = RuleNeeds.None,
        bool isExplained = false,
        string? quote = null,
        int paragraph = 0)
    {
        Rule = rule;
        Outcome = outcome;
        Severity = severity;
        Cells = cells;
        At = at;
        Expected = expected;
        Actual = actual;
        _message = message;
        Missing = missing;
        IsExplained = isExplained;
        Quote = quote;
        Paragraph = paragraph;
    }

    /// <summary>The rule.</summary>
    public RuleInfo Rule { get; }

    /// <summary>The permanent id of the rule.</summary>
    public string RuleId => Rule.Id;

    /// <summary><see cref="RuleOutcome.Violated"/> or <see cref="RuleOutcome.NotAssessable"/>.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>How grave it is here; it may differ from place to place and from year to year.</summary>
    public Severity Severity { get; }

    /// <summary>The cells it is about, the one in question first. Empty where it is about no cell.</summary>
    public IReadOnlyList<CellAddress> Cells { get; }

    /// <summary>
    /// The JSON pointers it is about: those of the cells, or of a row, a section or a member. For a row that the form of the report
    /// does not have, it is that of what would hold it, so that each leads into the JSON of the report.
    /// </summary>
    public IReadOnlyList<string> At { get; }

    /// <summary>What should stand there, as text; <see langword="null"/> where nothing can be said.</summary>
    public string? Expected { get; }

    /// <summary>What stands there, as text; <see langword="null"/> where it is blank.</summary>
    public string? Actual { get; }

    /// <summary>For a rule that could not be judged: what was not given. None where an operand is blank or was refused.</summary>
    public RuleNeeds Missing { get; }

    /// <summary>Whether the report itself gives a reason (清理、机构改革、口径调整 …).</summary>
    public bool IsExplained { get; }

    /// <summary>The sentence of the report it is about, or <see langword="null"/>. Personal data in it is masked.</summary>
    public string? Quote { get; }

    /// <summary>For a place in a prose text: which of its lines it is on, from 0.</summary>
    internal int Paragraph { get; }

    /// <summary>What was found, naming cells by their official labels.</summary>
    public string GetMessage(ReportLanguage language = ReportLanguage.Chinese) => _message(language);

    /// <summary>
    /// How the message is to be taken: whether it is a hint only (提示), whether the report itself gives a reason, and the
    /// legal basis (依据). Every place that shows the message should show this beside it.
    /// </summary>
    public string GetNote(ReportLanguage language = ReportLanguage.Chinese)
    {
        bool english = language == ReportLanguage.English;
        var notes = new List<string>();
        if (Rule.Kind == RuleKind.Plausibility)
            notes.Add(english ? "a hint" : "提示");
        if (IsExplained)
            notes.Add(english ? "explained in the report" : "报告已有说明");
        notes.Add((english ? "basis: " : "依据：") + Rule.LegalBasis);
        return string.Join(english ? "; " : "；", notes);
    }

    /// <summary>Rule, severity and message in Chinese.</summary>
    public override string ToString() => ToString(ReportLanguage.Chinese);

    /// <summary>Rule, severity and message.</summary>
    public string ToString(ReportLanguage language) => RuleId + " " + SeverityNames.Of(Severity, language) + " " + GetMessage(language);
}
