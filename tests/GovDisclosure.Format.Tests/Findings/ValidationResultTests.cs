using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GovDisclosure.Format.Tests.Validation.Rules;

namespace GovDisclosure.Format.Tests.Findings;

public class ValidationResultTests
{
    private static readonly CellAddress s_total = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.Total);

    private static readonly AnnualReport s_broken = RuleTesting.AllZero(builder => builder[s_total] = 7);

    [Fact]
    public void A_violated_identity_has_the_proposals_of_the_locator()
    {
        IReadOnlyList<FaultProposal> proposals = ReportValidator.Default.Validate(s_broken).Proposals;

        Assert.Equal(FaultLocator.Locate(s_broken).Select(proposal => proposal.ToString()), proposals.Select(proposal => proposal.ToString()));
        Assert.Equal(new CellChange(s_total, 7, 0), Assert.Single(proposals[0].Changes));
        Assert.True(ReportIdentities.Check(s_broken.With(proposals[0])).AllHold);
    }

    [Fact]
    public void A_sound_report_and_one_with_other_faults_have_none()
    {
        Assert.Empty(ReportValidator.Default.Validate(RuleTesting.AllZero()).Proposals);
        Assert.Empty(ReportValidator.Default.Validate(RuleTesting.AllZero(builder => builder[CellAddress.Parse("/proactiveDisclosure/licensing/decisions")] = -1)).Proposals);
        Assert.Empty(ReportValidator.Default.Validate(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)).Proposals);
    }

    [Fact]
    public void Where_no_finding_tells_of_the_identity_nothing_is_proposed()
    {
        var quiet = new ReportValidator(ValidationOptions.Default.Without("T3-001", "T3-002", "T3-003"));
        var half = new ReportValidator(ValidationOptions.Default.Without("T3-002", "T3-003"));

        Assert.Empty(quiet.Validate(s_broken).Proposals);
        Assert.NotEmpty(half.Validate(s_broken).Proposals);
    }

    [Fact]
    public void An_aggregate_has_proposals_as_well()
    {
        var context = new ValidationContext { Constituents = [new Constituent(RuleTesting.AllZero())] };

        ValidationResult result = ReportValidator.Default.Validate(s_broken, context);

        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "T3-001");
        Assert.NotEmpty(result.Proposals);
    }

    [Fact]
    public void They_are_looked_for_once_and_only_when_asked_for()
    {
        int calls = 0;
        var result = new ValidationResult([], [], 0, () =>
        {
            Interlocked.Increment(ref calls);
            Thread.Sleep(20);
            return [new FaultProposal([new CellChange(s_total, 7, 0)], "甲", "a")];
        });
        Assert.Equal(0, calls);

        var seen = new IReadOnlyList<FaultProposal>[8];
        Parallel.For(0, seen.Length, number => seen[number] = result.Proposals);

        Assert.Equal(1, calls);
        Assert.All(seen, proposals => Assert.Same(seen[0], proposals));
    }
}
