using System.Collections.Generic;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;
using GovDisclosure.Format.Validation.Statements;

namespace GovDisclosure.Format.Validation;

/// <summary>What is judged: the report and what the caller gave with it.</summary>
internal sealed class ReportUnderReview
{
    private readonly AnnualReport? _givenAsPrevious;
    private ReportTexts? _texts;
    private ProseStatements? _statements;
    private ReportUnderReview? _previous;

    internal ReportUnderReview(AnnualReport report, ValidationContext? context = null, PrintedReport? printed = null)
    {
        Report = report;
        Template = report.Template;
        Identities = ReportIdentities.Check(report);
        Printed = context?.Printed ?? printed;
        Facts = context?.Facts ?? IssuerFacts.Unknown;
        PublishedOn = context?.PublishedOn ?? report.PublishedOn;
        ConstituentList = context?.Constituents is { } constituents ? new ConstituentList(report.Edition, constituents, context.Expected, context.Allowances) : null;
        _givenAsPrevious = context?.Previous;
    }

    internal AnnualReport Report { get; }

    internal ReportTemplate Template { get; }

    /// <summary>The page behind the report, or null where it was not given.</summary>
    internal PrintedReport? Printed { get; }

    /// <summary>Where the headings and labels of the page stand in the form of the report; only where the page was given.</summary>
    internal PlacedPage Page => Printed!.PlacedOn(Template);

    internal IdentityOutcomes Identities { get; }

    internal IssuerFacts Facts { get; }

    internal ReportDate? PublishedOn { get; }

    /// <summary>The reports added up, or null where they were not given.</summary>
    internal ConstituentList? ConstituentList { get; }

    /// <summary>The prose, folded once for all rules.</summary>
    internal ReportTexts Texts => _texts ??= new ReportTexts(Report);

    /// <summary>What the prose says in numbers, read once for all rules.</summary>
    internal ProseStatements Statements => _statements ??= new ProseStatements(Texts, Report.Year);

    /// <summary>Last year's report; null where none was given, or one of another year.</summary>
    internal ReportUnderReview? Previous =>
        HasPrevious ? _previous ??= new ReportUnderReview(_givenAsPrevious!) : null;

    private bool HasPrevious => _givenAsPrevious != null && PreviousYear == null;

    /// <summary>The year of the report given as last year's, where it is not last year's.</summary>
    internal int? PreviousYear => _givenAsPrevious?.Year is { } previous && Report.Year is { } year && previous != year - 1 ? previous : null;

    /// <summary>Whether section 二 of last year's report is on the same edition of the form.</summary>
    internal bool ComparesProactiveDisclosure => Previous?.Report.Edition == Report.Edition;

    internal decimal? this[CellAddress cell] => Report[cell];

    /// <summary>A count, or null where it is blank or the form has no such cell.</summary>
    internal long? Count(CellAddress cell) => Has(cell) ? Report.Cells.Count(cell.Slot) : null;

    /// <summary>What was not given of what a rule needs.</summary>
    internal RuleNeeds Lacks(RuleNeeds needs)
    {
        if (needs == RuleNeeds.None)
            return RuleNeeds.None;
        RuleNeeds given = RuleNeeds.None;
        if (Printed != null)
            given |= RuleNeeds.Source;
        if (HasPrevious)
            given |= RuleNeeds.Previous;
        if (ConstituentList != null)
            given |= RuleNeeds.Constituents;
        if (PublishedOn != null)
            given |= RuleNeeds.Date;
        if (Facts != IssuerFacts.Unknown)
            given |= RuleNeeds.Issuer;
        return needs & ~given;
    }

    /// <summary>A count of last year's report; null where it is blank or not given, or the cell is of section 二 and the editions differ.</summary>
    internal long? PreviousCount(CellAddress cell) =>
        Previous is not { } previous || (!ComparesProactiveDisclosure && !ReportTemplate.IsComparable(cell)) ? null : previous.Count(cell);

    /// <summary>The number of last year's report, as <see cref="PreviousCount"/>.</summary>
    internal decimal? PreviousNumber(CellAddress cell) =>
        Previous is not { } previous || (!ComparesProactiveDisclosure && !ReportTemplate.IsComparable(cell)) ? null : previous[cell];

    /// <summary>The sum, or null where a cell is blank.</summary>
    internal decimal? Sum(IEnumerable<CellAddress> cells)
    {
        decimal sum = 0;
        foreach (CellAddress cell in cells)
        {
            if (this[cell] is not { } value)
                return null;
            sum += value;
        }

        return sum;
    }

    /// <summary>Whether the form of the report has the cell.</summary>
    internal bool Has(CellAddress cell) => Template.CellAt(cell.Slot) != null;

    /// <summary>Whether the form has the cell and its table was found.</summary>
    internal bool IsFound(CellAddress cell) => Template.CellAt(cell.Slot) is { } own && Report.Cells.IsFound(own);

    /// <summary>How a cell is called; one that the form does not have is called as in the other form.</summary>
    internal Bilingual Name(CellAddress address)
    {
        if (Template.CellAt(address.Slot) is { } cell)
            return MessageText.NameOf(cell);
        string path = address.GetLabelPath(Report.Edition);
        return new Bilingual(path, path);
    }

    /// <summary>Whether the report itself gives a reason for what is told of a quantity: it names both in a sentence or a remark.</summary>
    internal bool Explains(string quantity) => Texts.Explains(quantity);
}
