using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Validation.Rules;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Validation;

/// <summary>How often two wrong cells of the matrix are found: always the same cases, so that a change of the figures is one of the code.</summary>
public class FaultFiguresTests(ITestOutputHelper output)
{
    private const int PairsOfAReport = 60;

    private static readonly string[] s_families = ["±1", "×10", "transposed", "any", "mixed"];

    [Fact]
    public void Two_wrong_cells_are_always_detected_and_in_99_of_100_cases_among_five_proposals()
    {
        var all = new Tally();
        foreach (string family in s_families)
        {
            var tally = new Tally();
            var random = new Random(11);
            foreach (AnnualReport sound in Reports())
            {
                for (int i = 0; i < PairsOfAReport; i++)
                    Try(sound, family, random, tally);
            }

            output.WriteLine($"{family}: {tally}");
            all.Add(tally);
        }

        output.WriteLine($"all: {all}");
        Assert.True(all.Cases > 4000);
        Assert.Equal(all.Cases, all.Detected);
        Assert.True(all.Found >= 0.99 * all.Cases, all.ToString());
    }

    [Fact]
    public void Two_wrong_cells_that_hide_each_other_in_their_row_are_told_from_other_rows_by_the_numbers_there()
    {
        // The row adds up. By the sums it may be any row; where most numbers are 0, few rows can have one less.
        AnnualReport sound = Misprints.Sample;
        CellAddress part = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.NaturalPerson);
        CellAddress total = CellAddress.Of(ApplicationRow.Granted, ApplicantCategory.Total);
        AnnualReport broken = sound.Set((part, sound[part] + 1), (total, sound[total] + 1));

        Assert.Equal(2, ReportIdentities.Check(broken).ViolatedCount);
        Assert.Contains(FaultLocator.Locate(broken), proposal => broken.With(proposal) == sound);
    }

    private static IEnumerable<AnnualReport> Reports() =>
        [RuleTesting.AllZero(), Misprints.Sample, .. Gen.Sample(ConsistentReportGenerator.Complete, 18, new Rnd(8), 50)];

    private static void Try(AnnualReport sound, string family, Random random, Tally tally)
    {
        CellAddress[] cells = Misprints.Matrix(sound);
        random.Shuffle(cells);
        (CellAddress, decimal?)[] changes = cells.Select(cell => (cell, Misprint((long)sound[cell]!, family, random))).Where(change => change.Item2 != null).Take(2).ToArray();
        if (changes.Length < 2)
            return;

        AnnualReport broken = sound.Set(changes);
        tally.Cases++;
        tally.Detected += ReportIdentities.Check(broken).ViolatedCount != 0 ? 1 : 0;
        tally.Found += FaultLocator.Locate(broken).Any(proposal => broken.With(proposal) == sound) ? 1 : 0;
    }

    private static decimal? Misprint(long number, string family, Random random)
    {
        long[] misprints = (family == "mixed" ? s_families[random.Next(4)] : family) switch
        {
            "±1" => [.. Misprints.PlusMinusOne(number)],
            "×10" => [.. Misprints.TimesTen(number)],
            "transposed" => [.. Misprints.Transpositions(number)],
            _ => [number + random.Next(1, 60)],
        };
        return misprints.Length == 0 ? null : misprints[random.Next(misprints.Length)];
    }

    private sealed class Tally
    {
        internal int Cases { get; set; }

        internal int Detected { get; set; }

        internal int Found { get; set; }

        internal void Add(Tally other)
        {
            Cases += other.Cases;
            Detected += other.Detected;
            Found += other.Found;
        }

        public override string ToString() => FormattableString.Invariant($"{Cases} pairs, {Detected} detected, {Found} found ({(double)Found / Cases:P2})");
    }
}
