using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Tests.Validation.Rules;
using static GovDisclosure.Format.ApplicantCategory;
using static GovDisclosure.Format.ApplicationRow;

namespace GovDisclosure.Format.Tests.Validation.Faults;

/// <summary>
/// All proposals for many faults, in their order and with their reasons, against the list beside this file. After a
/// deliberate change the list is written anew with the environment variable UPDATE_PROPOSALS=1, and every line that changed
/// is read again.
/// </summary>
public class ProposalsTests
{
    [Fact]
    public void Are_those_of_the_list_and_mend_everything() => new ReviewedList("Validation/Faults/Proposals.txt", "UPDATE_PROPOSALS").Check(Proposals());

    private static IEnumerable<string> Proposals()
    {
        foreach ((string name, AnnualReport broken) in Faults())
        {
            yield return "# " + name;
            foreach (FaultProposal proposal in FaultLocator.Locate(broken))
            {
                Assert.Equal(0, ReportIdentities.Check(broken.With(proposal)).ViolatedCount);
                yield return string.Join(", ", proposal.Changes);
                yield return "    " + proposal;
            }
        }
    }

    private static IEnumerable<(string Name, AnnualReport Broken)> Faults()
    {
        AnnualReport sound = Sound(ReportEdition.Edition2021);
        foreach ((string name, AnnualReport broken) in Single(sound).Concat(Pairs(sound)).Concat(Lines(sound)).Concat(Shifts(sound)).Concat(Totals(sound)).Concat(Several(sound)).Concat(Blanks(sound)).Concat(Hidden(sound)).Concat(Limits(sound)))
            yield return (name, broken);
        foreach ((string name, AnnualReport broken) in Single(Sound(ReportEdition.Edition2019)).Take(12))
            yield return ("2019, " + name, broken);
    }

    private static IEnumerable<(string, AnnualReport)> Single(AnnualReport sound)
    {
        CellAddress[] cells =
        [
            Cell(Granted, NaturalPerson), Cell(NotHeld, Other), Cell(Granted, Total), Cell(OutcomesTotal, NaturalPerson), Cell(OutcomesTotal, Total),
            Cell(NewlyReceived, CommercialEnterprise), Cell(CarriedForward, Total), Cell(StateSecret, Total),
            Case(ProceedingOutcome.Upheld), Case(ProceedingOutcome.Pending), Case(ProceedingOutcome.Total),
        ];
        foreach (CellAddress cell in cells)
        {
            long right = (long)sound[cell]!;
            foreach (long wrong in new[] { right + 1, right - 1, right * 10, right / 10, right + 9, right + 100, 0, -right, 1_000_000_000_000 }.Concat(Misprints.Transpositions(right)).Distinct().Where(wrong => wrong != right))
                yield return ($"{cell} {right} as {wrong}", sound.Set((cell, wrong)));
        }
    }

    private static IEnumerable<(string, AnnualReport)> Pairs(AnnualReport sound)
    {
        (CellAddress, CellAddress)[] pairs =
        [
            (Cell(Granted, NaturalPerson), Cell(Granted, CommercialEnterprise)), (Cell(Granted, CommercialEnterprise), Cell(Granted, Other)),
            (Cell(Granted, NaturalPerson), Cell(PartiallyGranted, NaturalPerson)), (Cell(Granted, NaturalPerson), Cell(NotHeld, NaturalPerson)),
            (Cell(Granted, NaturalPerson), Cell(PartiallyGranted, CommercialEnterprise)), (Cell(PartiallyGranted, Total), Cell(StateSecret, NaturalPerson)),
            (Cell(Granted, Other), Cell(Granted, Total)), (Cell(NewlyReceived, NaturalPerson), Cell(BroughtForward, NaturalPerson)),
            (Cell(OutcomesTotal, NaturalPerson), Cell(OutcomesTotal, Total)), (Case(ProceedingOutcome.Upheld), Case(ProceedingOutcome.Corrected)), (Case(ProceedingOutcome.Pending), Case(ProceedingOutcome.Total)),
            (Cell(OutcomesTotal, CommercialEnterprise), Cell(CarriedForward, CommercialEnterprise)), (Cell(NotHeld, LegalServiceInstitution), Cell(Duplicate, ResearchInstitution)),
        ];
        foreach ((CellAddress one, CellAddress other) in pairs)
        {
            decimal? first = sound[one];
            decimal? second = sound[other];
            yield return ($"{one} and {other} swapped", sound.Set((one, second), (other, first)));
            foreach ((int up, int down) in new[] { (1, 1), (1, -1), (2, 3), (20, -3), (-1, -2) })
                yield return ($"{one} by {up} and {other} by {down}", sound.Set((one, first + up), (other, second + down)));
            yield return ($"{one} and {other} as 0", sound.Set((one, 0), (other, 0)));
        }
    }

    private static IEnumerable<(string, AnnualReport)> Lines(AnnualReport sound)
    {
        foreach ((ApplicationRow one, ApplicationRow other) in new[] { (NewlyReceived, BroughtForward), (Granted, NotHeld), (OutcomesTotal, CarriedForward), (NewlyReceived, CarriedForward), (Duplicate, OutcomesTotal), (PartiallyGranted, BroughtForward) })
            yield return ($"rows {one} and {other} swapped", sound.Set([.. Row(one, Numbers(sound, other)), .. Row(other, Numbers(sound, one))]));
        foreach (ApplicationRow row in new[] { NewlyReceived, BroughtForward, Granted, NotHeld, OutcomesTotal, CarriedForward })
        {
            yield return ($"row {row} as 0", sound.Set(Row(row, [0, 0, 0, 0, 0, 0, 0])));
            yield return ($"row {row} as NotHeld", sound.Set(Row(row, Numbers(sound, NotHeld))));
        }

        yield return ("rows NewlyReceived and CarriedForward swapped where other rows can give it", SwappedWhereOtherRowsCanGiveIt(sound));
    }

    /// <summary>Neither row alone could make up for the two changing places, as a count would be below zero; 上年结转 could, alone or with them.</summary>
    private static AnnualReport SwappedWhereOtherRowsCanGiveIt(AnnualReport sound) => sound.Set(
        [
            .. Row(NewlyReceived, [0, 5, 0, 0, 0, 0, 5]), .. Row(CarriedForward, [5, 0, 2, 0, 0, 0, 7]), .. Row(BroughtForward, [48, 11, 19, 0, 3, 3, 84]),
            .. Row(OutcomesTotal, [53, 6, 21, 0, 3, 3, 86]), .. Row(PartiallyGranted, [4, 1, 20, 0, 1, 0, 26]),
        ]);

    private static IEnumerable<(string, AnnualReport)> Shifts(AnnualReport sound)
    {
        foreach (ApplicationRow row in new[] { Granted, NotHeld, NewlyReceived, OutcomesTotal })
        {
            decimal?[] printed = Numbers(sound, row);
            for (int start = 0; start < 5; start++)
            {
                foreach (int end in new[] { start + 2, start + 3, 6 }.Where(end => end <= 6).Distinct())
                {
                    decimal?[] right = [.. printed[..start], 0, .. printed[start..end], .. printed[(end + 1)..]];
                    decimal?[] left = [.. printed[..start], .. printed[(start + 1)..(end + 1)], 0, .. printed[(end + 1)..]];
                    yield return ($"{row} to the right from {start} to {end}", sound.Set(Row(row, right)));
                    yield return ($"{row} to the left from {start} to {end}", sound.Set(Row(row, left)));
                }
            }
        }
    }

    private static IEnumerable<(string, AnnualReport)> Totals(AnnualReport sound)
    {
        CellAddress[] column = [.. Misprints.Matrix(sound).Where(cell => cell.Slot % 8 == (int)Total && sound[cell] != 0)];
        CellAddress[] row = [.. Misprints.Matrix(sound).Where(cell => sound.Template.GetCell(cell).Row.Number == (int)OutcomesTotal && sound[cell] != 0)];
        foreach ((string name, CellAddress[] line) in new[] { ("column", column), ("row", row) })
        {
            for (int count = 2; count <= line.Length; count++)
            {
                yield return ($"{count} of the {name} of totals as 0", sound.Set([.. line.Take(count).Select(cell => (cell, (decimal?)0))]));
                yield return ($"the last {count} of the {name} of totals wrong", sound.Set([.. line.TakeLast(count).Select((cell, i) => (cell, sound[cell] + (2 * i) + 1))]));
            }
        }
    }

    private static IEnumerable<(string, AnnualReport)> Several(AnnualReport sound)
    {
        CellAddress[] apart =
        [
            Cell(Granted, NaturalPerson), Cell(NotHeld, Other), Cell(Duplicate, Total), Cell(NewlyReceived, ResearchInstitution), Cell(OutcomesTotal, CommercialEnterprise),
            Cell(CarriedForward, LegalServiceInstitution), Cell(StateSecret, PublicWelfareOrganization),
        ];
        for (int count = 3; count <= apart.Length; count++)
        {
            yield return ($"{count} cells apart, each by another number", sound.Set([.. apart.Take(count).Select((cell, i) => (cell, sound[cell] + (2 * i) + 3))]));
            yield return ($"{count} cells apart, each by 1", sound.Set([.. apart.Take(count).Select(cell => (cell, sound[cell] + 1))]));
            yield return ($"{count} cells of a column by 1", sound.Set([.. apart.Take(count).Select(cell => ((cell.Slot / 8 * 8) + 1, 1)).Select(cell => (new CellAddress(cell.Item1), sound[new CellAddress(cell.Item1)] + 1))]));
        }

        for (ApplicantCategory column = CommercialEnterprise; column <= Other; column++)
            yield return ($"Granted up to {column} by 1", sound.Set([.. Enumerable.Range(0, (int)column + 1).Select(i => (Cell(Granted, (ApplicantCategory)i), sound[Cell(Granted, (ApplicantCategory)i)] + 1))]));
        foreach (ProceedingOutcome outcome in new[] { ProceedingOutcome.Upheld, ProceedingOutcome.Total })
        {
            yield return ($"a cell and {outcome} of the suits", sound.Set((Cell(Granted, NaturalPerson), 21), (Case(outcome), 40)));
            yield return ($"a cell, {outcome} of the suits and one of the reconsiderations", sound.Set((Cell(Granted, Total), 0), (Case(outcome), 0), (CellAddress.Of(ProceedingKind.Reconsideration, outcome), 5)));
        }
    }

    private static IEnumerable<(string, AnnualReport)> Blanks(AnnualReport sound)
    {
        foreach (CellAddress blank in new[] { Cell(Granted, Total), Cell(OutcomesTotal, NaturalPerson), Cell(NewlyReceived, NaturalPerson), Cell(StateSecret, Other), Cell(OutcomesTotal, Total) })
        {
            foreach (CellAddress cell in new[] { Cell(Granted, NaturalPerson), Cell(NotHeld, NaturalPerson), Cell(NewlyReceived, Total), Cell(BroughtForward, Other), Cell(OutcomesTotal, Other) }.Where(cell => cell != blank))
                yield return ($"{cell} by 9, {blank} blank", sound.Set((cell, sound[cell] + 9), (blank, null)));
        }
    }

    /// <summary>Cells that hide each other in a row, so that more are wrong than rows or columns are off, and further ones apart.</summary>
    private static IEnumerable<(string, AnnualReport)> Hidden(AnnualReport sound)
    {
        (CellAddress Cell, int By)[] faults =
        [
            (Cell(Granted, NaturalPerson), 1), (Cell(Granted, CommercialEnterprise), -1), (Cell(StateSecret, NaturalPerson), 5),
            (Cell(Duplicate, ResearchInstitution), 100), (Cell(ResidualHandling, Other), 1000), (Cell(FeeOverdue, PublicWelfareOrganization), 10_000),
        ];
        for (int count = 3; count <= faults.Length; count++)
            yield return ($"{count} cells, two of a row by as much", sound.Set([.. faults.Take(count).Select(fault => (fault.Cell, sound[fault.Cell] + fault.By))]));
        ApplicationRow[] rows = [Granted, PartiallyGranted, NotHeld, Duplicate, RequiresCreation, Excessive, FeeOverdue];
        for (int count = 2; count <= rows.Length; count++)
            yield return ($"{count} cells of a column that make up for each other", sound.Set([.. rows.Take(count).Select((row, i) => (Cell(row, NaturalPerson), sound[Cell(row, NaturalPerson)] + (i % 2 == 0 ? 1 : -1)))]).Set((Cell(RequiresCreation, NaturalPerson), 3)));
    }

    /// <summary>Mishaps whose undoing would need a number that no report can hold, or just one that it can.</summary>
    private static IEnumerable<(string, AnnualReport)> Limits(AnnualReport sound)
    {
        const long Most = 1_000_000_000_000;
        yield return ("NotHeld to the right from 0 to 2 over a count below zero", sound.Set([.. Row(NotHeld, [0, 34, 0, 0, 2, 0, 32]), (Cell(OutcomesTotal, NaturalPerson), 57), (Cell(OutcomesTotal, ResearchInstitution), -3), (Cell(NewlyReceived, NaturalPerson), 59), (Cell(NewlyReceived, ResearchInstitution), -3)]));
        yield return ("three totals of which two can be no count", sound.Set([.. Row(ThirdPartyRights, [Most, Most, 0, 0, 0, 0, 1]), .. Row(InternalAffairs, [-Most, -Most, 0, 0, 0, 0, 1]), (Cell(Duplicate, Total), 9)]));
        yield return ("a row of totals as 0 of which one is the largest count", sound.Set([.. Row(Granted, [Most - 54, 5, 0, 0, 0, 3, Most - 46]), .. Row(BroughtForward, [4, 1, 0, 0, 0, 0, 5]), .. Row(NewlyReceived, [Most - 13, 5, 1, 0, 3, 4, Most]), .. Row(OutcomesTotal, [0, 0, 0, 0, 0, 0, 0])]));
        yield return ("a total that should be the largest count", sound.Set((Case(ProceedingOutcome.Upheld), Most), (Case(ProceedingOutcome.Corrected), 0), (Case(ProceedingOutcome.Pending), 0), (Case(ProceedingOutcome.Total), 5)));
        yield return ("two rows of two columns swapped", sound.Set([.. Row(PartiallyGranted, [2, 1, 0, 0, 0, 0, 3]), .. Row(BroughtForward, [4, 1, 0, 0, 0, 0, 5]), (Cell(OutcomesTotal, LegalServiceInstitution), 2), (Cell(OutcomesTotal, Total), 65), (Cell(NewlyReceived, LegalServiceInstitution), 2), (Cell(NewlyReceived, Total), 67)]));
    }

    private static CellAddress Cell(ApplicationRow row, ApplicantCategory column) => CellAddress.Of(row, column);

    private static CellAddress Case(ProceedingOutcome outcome) => CellAddress.Of(ProceedingKind.DirectLitigation, outcome);

    private static decimal?[] Numbers(AnnualReport report, ApplicationRow row) => [.. Enumerable.Range(0, 7).Select(column => report[Cell(row, (ApplicantCategory)column)])];

    private static (CellAddress, decimal?)[] Row(ApplicationRow row, decimal?[] numbers) => [.. numbers.Select((number, column) => (Cell(row, (ApplicantCategory)column), number))];

    /// <summary>A report in which everything adds up.</summary>
    private static AnnualReport Sound(ReportEdition edition) => RuleTesting.AllZero(
        report =>
        {
            (ApplicationRow, long[])[] rows =
            [
                (Granted, [12, 5, 0, 0, 0, 3]), (PartiallyGranted, [4, 1, 0, 0, 1, 0]), (NotHeld, [30, 0, 0, 0, 2, 0]), (Duplicate, [7, 0, 1, 0, 0, 0]),
                (OutcomesTotal, [53, 6, 1, 0, 3, 3]), (CarriedForward, [4, 0, 0, 0, 0, 1]), (BroughtForward, [2, 1, 0, 0, 0, 0]), (NewlyReceived, [55, 5, 1, 0, 3, 4]),
            ];
            foreach ((ApplicationRow row, long[] numbers) in rows)
            {
                for (int column = 0; column < numbers.Length; column++)
                    report.Applications[row, (ApplicantCategory)column] = numbers[column];
                report.Applications[row, Total] = numbers.Sum();
            }

            (ProceedingOutcome, long)[] suits = [(ProceedingOutcome.Upheld, 13), (ProceedingOutcome.Corrected, 2), (ProceedingOutcome.Pending, 1), (ProceedingOutcome.Total, 16)];
            foreach ((ProceedingOutcome outcome, long number) in suits)
                report.Proceedings[ProceedingKind.DirectLitigation, outcome] = number;
        },
        edition,
        edition == ReportEdition.Edition2019 ? 2020 : 2023);
}
