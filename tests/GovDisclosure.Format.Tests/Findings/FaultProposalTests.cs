using System;
using System.Collections.Generic;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Findings;

public class FaultProposalTests
{
    private static readonly CellAddress s_cell = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.NaturalPerson);

    private static readonly CellAddress s_blank = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.Total);

    [Fact]
    public void With_changes_the_cells_named_and_nothing_else()
    {
        AnnualReport report = Misprints.Sample.Set((s_blank, null));
        AnnualReport changed = report.With(Proposal(new(s_cell, report[s_cell], 77), new(s_blank, null, 78)));

        Assert.Equal(report.Set((s_cell, 77), (s_blank, 78)), changed);
        Assert.Equal(77, changed[s_cell]);
        Assert.NotEqual(report, changed);
        Assert.Equal(report, changed.With(Proposal(new(s_cell, 77, report[s_cell]), new(s_blank, 78, null))));
    }

    [Fact]
    public void With_refuses_null_and_a_proposal_for_another_report()
    {
        AnnualReport report = Misprints.Sample.Set((s_cell, 5), (s_blank, null));

        Assert.Throws<ArgumentNullException>(() => report.With(null!));
        Assert.Equal(
            "/applications/outcomes/granted/naturalPerson 现为 5，与建议所据 6 不符 / is 5, and the proposal is for 6 (Parameter 'proposal')",
            Assert.Throws<ArgumentException>(() => report.With(Proposal(new CellChange(s_cell, 6, 7)))).Message);
        Assert.Equal(
            "/applications/outcomes/granted/total 现为 null，与建议所据 0 不符 / is null, and the proposal is for 0 (Parameter 'proposal')",
            Assert.Throws<ArgumentException>(() => report.With(Proposal(new CellChange(s_blank, 0, 7)))).Message);
    }

    [Fact]
    public void Tells_its_reason_in_both_languages_and_Chinese_first()
    {
        FaultProposal proposal = Proposal(new CellChange(s_cell, 6, 7));

        Assert.Equal("原因", proposal.GetReason());
        Assert.Equal("原因", proposal.ToString());
        Assert.Equal("reason", proposal.GetReason(ReportLanguage.English));
    }

    [Fact]
    public void Its_changes_cannot_be_changed()
    {
        var changes = new List<CellChange> { new(s_cell, 6, 7) };
        var proposal = new FaultProposal(changes, "原因", "reason");
        changes.Clear();

        Assert.Single(proposal.Changes);
        Assert.IsNotAssignableFrom<System.Collections.IList>(proposal.Changes);
        Assert.IsNotAssignableFrom<System.Collections.IList>(FaultLocator.Locate(Misprints.Sample.Set((s_cell, 99))));
        Assert.IsNotAssignableFrom<System.Collections.IList>(FaultLocator.Locate(Misprints.Sample));
    }

    private static FaultProposal Proposal(params CellChange[] changes) => new(changes, "原因", "reason");
}
