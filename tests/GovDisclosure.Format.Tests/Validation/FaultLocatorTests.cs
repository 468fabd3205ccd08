using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Tests.Validation.Rules;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Validation;

public class FaultLocatorTests(ITestOutputHelper output)
{
    private static readonly CellAddress s_newlyReceived = CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.NaturalPerson);

    public static TheoryData<string> SoundReports => new("zero", "sample", "small", "medium", "large", "undivided", "published");

    [SkippableTheory]
    [MemberData(nameof(SoundReports))]
    public void Every_misprint_of_a_matrix_cell_is_detected_and_undone_by_the_first_proposal(string name)
    {
        AnnualReport sound = Sound(name);
        int tried = 0;
        foreach (CellAddress cell in Misprints.Matrix(sound))
        {
            foreach (long misprint in Misprints.Of((long)sound[cell]!))
            {
                AnnualReport broken = sound.Set((cell, misprint));
                FaultProposal first = FaultLocator.Locate(broken)[0];

                Assert.Equal([new CellChange(cell, misprint, sound[cell])], first.Changes);
                Assert.Equal(sound, broken.With(first));
                tried++;
            }
        }

        output.WriteLine($"{name}: {tried} misprints of {Misprints.Matrix(sound).Length} cells");
        Assert.True(tried >= 2 * Misprints.Matrix(sound).Length);
    }

    [SkippableTheory]
    [MemberData(nameof(SoundReports))]
    public void Every_change_of_a_case_cell_is_detected_and_the_cell_is_among_the_proposals(string name)
    {
        AnnualReport sound = Sound(name);
        foreach (CellAddress cell in Misprints.Cases(sound))
        {
            long old = (long)sound[cell]!;
            foreach (long other in Misprints.Of(old).Concat([0, -7, 12345, 1_000_000_000_000]).Where(other => other != old))
            {
                IReadOnlyList<FaultProposal> proposals = FaultLocator.Locate(sound.Set((cell, other)));

                Assert.InRange(proposals.Count, 1, 5);
                Assert.Contains(proposals, proposal => proposal.Changes.SequenceEqual([new CellChange(cell, other, old)]));
            }
        }
    }

    [Property(Arbitrary = [typeof(BrokenReports)], MaxTest = 600)]
    public void Every_proposal_mends_what_is_violated_and_nothing_else(AnnualReport report)
    {
        IdentityOutcomes before = ReportIdentities.Check(report);
        IReadOnlyList<FaultProposal> proposals = FaultLocator.Locate(report);

        Assert.True(proposals.Count <= 5);
        Assert.True(before.ViolatedCount != 0 || proposals.Count == 0);
        foreach (FaultProposal proposal in proposals)
        {
            AnnualReport changed = report.With(proposal);
            Assert.Equal(0, ReportIdentities.Check(changed).ViolatedCount);
            Assert.All(report.Template.Identities, identity => Assert.Equal(before[identity.Index] == RuleOutcome.NotAssessable, ReportIdentities.Check(changed)[identity.Index] == RuleOutcome.NotAssessable));
            Assert.All(proposal.Changes, change => Assert.True(change.From == report[change.Cell] && change.From != null && change.From != change.To, change.ToString()));
            Assert.All(proposal.Changes, change => Assert.InRange(change.To!.Value, 0, 1_000_000_000_000));
            Assert.Equal(changed, report.Set(proposal.Changes.Select(change => (change.Cell, change.To)).ToArray()));
            Assert.NotEmpty(proposal.GetReason());
            Assert.NotEmpty(proposal.GetReason(ReportLanguage.English));
        }
    }

    [Property(Arbitrary = [typeof(BrokenReports)], MaxTest = 300)]
    public void No_proposal_contains_another_and_none_comes_twice(AnnualReport report)
    {
        CellAddress[][] sets = FaultLocator.Locate(report).Select(proposal => proposal.Changes.Select(change => change.Cell).ToArray()).ToArray();

        Assert.All(sets, set => Assert.Equal(set, set.Distinct().Order()));
        for (int i = 0; i < sets.Length; i++)
        {
            for (int j = 0; j < sets.Length; j++)
                Assert.True(i == j || sets[i].Except(sets[j]).Any(), "one proposal contains another");
        }
    }

    [Property(Arbitrary = [typeof(ConsistentReportGenerator)])]
    public void A_sound_report_has_nothing_to_propose(AnnualReport report) => Assert.Empty(FaultLocator.Locate(report));

    [Fact]
    public void Disjoint_faults_are_found_where_their_sizes_tell_them_apart()
    {
        AnnualReport sound = Sound("medium");
        (ApplicationRow, ApplicantCategory, int)[] faults =
        [
            (ApplicationRow.Granted, ApplicantCategory.NaturalPerson, 3), (ApplicationRow.NotHeld, ApplicantCategory.Other, 5), (ApplicationRow.Duplicate, ApplicantCategory.Total, 7),
            (ApplicationRow.NewlyReceived, ApplicantCategory.ResearchInstitution, 11), (ApplicationRow.OutcomesTotal, ApplicantCategory.CommercialEnterprise, 13), (ApplicationRow.CarriedForward, ApplicantCategory.LegalServiceInstitution, 17),
            (ApplicationRow.StateSecret, ApplicantCategory.PublicWelfareOrganization, 19),
        ];
        AnnualReport Break(int count) =>
            sound.Set(faults.Take(count).Select(fault => CellAddress.Of(fault.Item1, fault.Item2)).Select((cell, i) => (cell, sound[cell] + faults[i].Item3)).ToArray());

        for (int count = 3; count <= 6; count++)
            Assert.Equal(sound, Break(count).With(FaultLocator.Locate(Break(count))[0]));
        Assert.Empty(FaultLocator.Locate(Break(7)));
    }

    [Fact]
    public void A_count_below_zero_is_the_first_to_be_doubted()
    {
        CellAddress corrected = CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Corrected);

        Assert.Equal([new CellChange(corrected, -1, 0)], FaultLocator.Locate(RuleTesting.AllZero().Set((corrected, -1)))[0].Changes);
    }

    [Fact]
    public void Faults_of_the_matrix_and_of_the_cases_are_proposed_together()
    {
        AnnualReport sound = Misprints.Sample;
        CellAddress upheld = CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Upheld);
        AnnualReport broken = sound.Set((s_newlyReceived, sound[s_newlyReceived] + 2), (upheld, sound[upheld] + 3));
        IReadOnlyList<FaultProposal> proposals = FaultLocator.Locate(broken);

        Assert.All(proposals, proposal => Assert.Equal(new CellChange(s_newlyReceived, broken[s_newlyReceived], sound[s_newlyReceived]), proposal.Changes[0]));
        Assert.Contains(proposals, proposal => broken.With(proposal) == sound);
    }

    [Fact]
    public void A_blank_is_given_no_number_and_its_sums_say_nothing()
    {
        // Without its total the row of 一 cannot be judged, and 自然人 alone says that one of its four cells is wrong.
        AnnualReport broken = RuleTesting.AllZero().Set((s_newlyReceived, 4), (CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total), null));
        IReadOnlyList<FaultProposal> proposals = FaultLocator.Locate(broken);

        Assert.Equal([new CellChange(s_newlyReceived, 4, 0)], proposals[0].Changes);
        Assert.All(proposals, proposal => Assert.All(proposal.Changes, change => Assert.NotNull(change.From)));
    }

    [Fact]
    public void Nothing_is_proposed_where_every_sum_is_not_assessable() =>
        Assert.Empty(FaultLocator.Locate(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023).Set((s_newlyReceived, 4))));

    [Fact]
    public void Nothing_is_proposed_where_only_a_negative_count_or_one_too_large_would_do()
    {
        AnnualReportBuilder builder = RuleTesting.AllZero().ToBuilder();
        for (ProceedingOutcome outcome = 0; outcome < ProceedingOutcome.Total; outcome++)
            builder.Proceedings[ProceedingKind.Reconsideration, outcome] = 1_000_000_000_000;

        Assert.Empty(FaultLocator.Locate(builder.Build()));
    }

    [Fact]
    public void Two_totals_of_0_are_proposed_as_11_and_5() => Hongze(RuleTesting.AllZero(builder =>
    {
        builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Upheld] = 10;
        builder.Proceedings[ProceedingKind.Reconsideration, ProceedingOutcome.Corrected] = 1;
        builder.Proceedings[ProceedingKind.LitigationAfterReconsideration, ProceedingOutcome.Upheld] = 5;
    }));

    [SkippableFact]
    public void The_two_totals_of_0_that_a_published_report_printed_are_proposed_as_11_and_5() => Hongze(Published("003-*"));

    [Fact]
    public void Where_only_a_column_and_the_totals_are_off_the_rows_that_can_give_it_are_proposed()
    {
        // Items of natural persons make 26, the total of them says 20, and every row and 一 + 二 = （七）+ 四 hold.
        AnnualReport report = RuleTesting.AllZero(builder =>
        {
            foreach (ApplicantCategory column in new[] { ApplicantCategory.NaturalPerson, ApplicantCategory.Total })
            {
                builder.Applications[ApplicationRow.NewlyReceived, column] = 20;
                builder.Applications[ApplicationRow.Granted, column] = 14;
                builder.Applications[ApplicationRow.NotHeld, column] = 6;
                builder.Applications[ApplicationRow.Duplicate, column] = 4;
                builder.Applications[ApplicationRow.ResidualHandling, column] = 2;
                builder.Applications[ApplicationRow.OutcomesTotal, column] = 20;
            }
        });
        IReadOnlyList<FaultProposal> proposals = FaultLocator.Locate(report);

        Assert.Equal(
            [
                "/applications/outcomes/unavailable/notHeld/naturalPerson: 6 → 0, /applications/outcomes/unavailable/notHeld/total: 6 → 0",
                "/applications/outcomes/granted/naturalPerson: 14 → 8, /applications/outcomes/granted/total: 14 → 8",
            ],
            proposals.Select(proposal => string.Join(", ", proposal.Changes)));
    }

    [Fact]
    public void A_report_whose_every_number_is_at_random_is_given_up_quickly()
    {
        var random = new Random(5);
        var time = Stopwatch.StartNew();
        for (int i = 0; i < 200; i++)
        {
            long most = i % 2 == 0 ? 1_000_000_000_000 : 3;
            AnnualReportBuilder builder = RuleTesting.AllZero().ToBuilder();
            foreach (CellAddress cell in Misprints.Matrix(builder.Build()))
                builder[cell] = random.NextInt64(-most, most + 1);

            Assert.Empty(FaultLocator.Locate(builder.Build()));
        }

        // Generous: a busy machine must not fail it.
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), time.Elapsed.ToString());
    }

    [Fact]
    public void A_report_made_to_be_searched_long_is_given_up_too()
    {
        var random = new Random(6);
        var time = Stopwatch.StartNew();
        AnnualReport sound = Sound("large");
        for (int i = 0; i < 100; i++)
        {
            // Many cells of few rows or few columns, all by 1: everything hides everything.
            CellAddress[] cells = Misprints.Matrix(sound).Where(cell => i % 2 == 0 ? cell.Slot % 8 < 3 : cell.Slot / 8 < 5).ToArray();
            AnnualReport broken = sound.Set(cells.Select(cell => (cell, sound[cell] + random.Next(-1, 2))).ToArray());
            FaultLocator.Locate(broken);
        }

        output.WriteLine($"{time.Elapsed.TotalMilliseconds / 100:F1} ms each");
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), time.Elapsed.ToString());
    }

    [Fact]
    public void Refuses_null() => Assert.Throws<ArgumentNullException>(() => FaultLocator.Locate(null!));

    private static void Hongze(AnnualReport report)
    {
        FaultProposal first = FaultLocator.Locate(report)[0];

        Assert.Equal(
            [
                new CellChange(CellAddress.Of(ProceedingKind.Reconsideration, ProceedingOutcome.Total), 0, 11),
                new CellChange(CellAddress.Of(ProceedingKind.LitigationAfterReconsideration, ProceedingOutcome.Total), 0, 5),
            ],
            first.Changes);
        Assert.Equal("行政复议·总计：各项已填而总计为 0，各项之和为 11；行政诉讼（复议后起诉）·总计：各项已填而总计为 0，各项之和为 5", first.GetReason());
    }

    private static AnnualReport Sound(string name) => name switch
    {
        "zero" => RuleTesting.AllZero(),
        "sample" => Misprints.Sample,
        "published" => Published("000-*"),
        "undivided" => Generated(4).First(report => report.Template.OtherHandling == OtherHandlingForm.Undivided),
        _ => Generated(3).First(report => report.Template.OtherHandling == OtherHandlingForm.Divided && SizeOf(report) == name),
    };

    private static AnnualReport[] Generated(ulong seed) => [.. Gen.Sample(ConsistentReportGenerator.Complete, 100, new Rnd(seed), 50)];

    private static string SizeOf(AnnualReport report) => Misprints.Matrix(report).Max(cell => report[cell]) switch
    {
        0 => "zero",
        < 1_000 => "small",
        < 1_000_000 => "medium",
        _ => "large",
    };

    private static AnnualReport Published(string pattern) =>
        ReportReader.Default.ReadFile(Directory.GetFiles(Path.Combine(Needed.Reports, "raw"), pattern).Single()).Report!;

    /// <summary>Sound reports in which one to four cells were changed and some blanked.</summary>
    public static class BrokenReports
    {
        public static Arbitrary<AnnualReport> Reports() => Arb.From(
            from sound in ConsistentReportGenerator.Report(missingTables: true)
            from changed in Gen.Choose(1, 4)
            from blanked in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 5)))
            from seed in Gen.Choose(0, int.MaxValue - 1)
            select Break(sound, changed, blanked, new Random(seed)));

        private static AnnualReport Break(AnnualReport sound, int changed, int blanked, Random random)
        {
            CellAddress[] cells = Misprints.Matrix(sound).Concat(Misprints.Cases(sound)).Where(cell => sound[cell] != null).ToArray();
            random.Shuffle(cells);
            return sound.Set(cells.Take(changed + blanked)
                .Select((cell, i) => (cell, i < changed ? Misprint(random, (long)sound[cell]!) : (decimal?)null)).ToArray());
        }

        private static decimal? Misprint(Random random, long number)
        {
            long[] misprints = random.Next(4) == 0 ? [number + random.Next(-30, 31)] : Misprints.Of(number).ToArray();
            return misprints[random.Next(misprints.Length)];
        }
    }
}
