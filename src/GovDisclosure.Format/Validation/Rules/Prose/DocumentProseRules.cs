using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Validation.Rules.Operands;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation.Rules.Prose;

/// <summary>NAR: documents and decisions in the prose against section 二.</summary>
internal static class DocumentProseRules
{
    internal static readonly Rule NormativeDocuments = new(
        "NAR-013", "正文规范性文件数应与第二部分一致", "Normative documents", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeNormativeDocuments,
        since: ReportEdition.Edition2021);

    internal static readonly Rule GovernmentRules = new(
        "NAR-014", "正文规章数应与第二部分一致", "规章 (not 规章制度)", Severity.Warning, RuleKind.Plausibility, "已公布的年报", JudgeRules);

    internal static readonly Rule Decisions = new(
        "NAR-015", "正文许可、处罚、强制数应与第二部分一致", "Decisions; prose often has another scope", Severity.Info, RuleKind.Plausibility, "填报惯例", JudgeDecisions);

    internal static readonly Rule[] All = [NormativeDocuments, GovernmentRules, Decisions];

    private static readonly Row s_documents = new("normativeDocuments");
    private static readonly Row s_rules = new("governmentRules");
    private static readonly CellAddress s_made = NamedCells.Disclosure("governmentRules", "made");
    private static readonly Place s_madePlace = Place.Of(s_made);
    private static readonly Formula[] s_madeReadings = [Formula.Of(s_made)];

    private static readonly (Term Term, Place Place, Formula[] Readings)[] s_decisions =
        new[] { (Term.Licensing, "licensing"), (Term.Penalty, "penalties"), (Term.Compulsion, "compulsion") }
            .Select(item => (item.Item1, NamedCells.Disclosure(item.Item2, "decisions")))
            .Select(item => (item.Item1, Place.Of(item.Item2), new[] { Formula.Of(item.Item2) })).ToArray();

    private static void JudgeNormativeDocuments(ReportUnderReview review, FindingCollector collector) =>
        JudgeDocuments(review, collector, DocumentKind.NormativeDocuments, s_documents);

    private static void JudgeRules(ReportUnderReview review, FindingCollector collector)
    {
        if (review.Has(s_made))
            Comparison.Judge(review, collector, Of(review, Term.Issued, DocumentKind.GovernmentRules, "制定"), s_madePlace, s_madeReadings);
        else
            JudgeDocuments(review, collector, DocumentKind.GovernmentRules, s_rules);
    }

    private static void JudgeDocuments(ReportUnderReview review, FindingCollector collector, DocumentKind kind, Row row)
    {
        IReadOnlyList<Mention> issued = Of(review, Term.Issued, kind);
        IReadOnlyList<Mention> published = Of(review, Term.Published, kind);

        // What was 发布 may be what was issued in the year, or all that is in force.
        if (published.Count == 0)
            Comparison.Judge(review, collector, issued, row.IssuedPlace, row.Issued);
        else
            Comparison.Judge(review, collector, issued.Count == 0 ? published : issued.Concat(published).ToArray(), row.IssuedPlace, row.Published);
        Comparison.Judge(review, collector, Of(review, Term.Repealed, kind), row.RepealedPlace, row.Repealed);
        Comparison.Judge(review, collector, Of(review, Term.InForce, kind), row.InForcePlace, row.InForce);
    }

    private static void JudgeDecisions(ReportUnderReview review, FindingCollector collector)
    {
        foreach ((Term term, Place place, Formula[] readings) in s_decisions)
            Comparison.Judge(review, collector, review.Statements.Of(term), place, readings);
    }

    private static IReadOnlyList<Mention> Of(ReportUnderReview review, Term term, DocumentKind kind, string? keyword = null)
    {
        IReadOnlyList<Mention> all = review.Statements.Of(term);
        return all.Count == 0 ? all : all.Where(mention => mention.Kind == kind && (keyword == null || mention.Keyword.Text == keyword)).ToArray();
    }

    /// <summary>The three numbers of a row of edition 2021.</summary>
    private sealed class Row(string name)
    {
        internal Formula[] Issued { get; } = [Formula.Of(NamedCells.Disclosure(name, "issued"))];

        internal Place IssuedPlace { get; } = Place.Of(NamedCells.Disclosure(name, "issued"));

        internal Formula[] Published { get; } = [Formula.Of(NamedCells.Disclosure(name, "issued")), Formula.Of(NamedCells.Disclosure(name, "inForce"))];

        internal Formula[] Repealed { get; } = [Formula.Of(NamedCells.Disclosure(name, "repealed"))];

        internal Place RepealedPlace { get; } = Place.Of(NamedCells.Disclosure(name, "repealed"));

        internal Formula[] InForce { get; } = [Formula.Of(NamedCells.Disclosure(name, "inForce"))];

        internal Place InForcePlace { get; } = Place.Of(NamedCells.Disclosure(name, "inForce"));
    }
}
