using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Validation.Faults;

namespace GovDisclosure.Format.Tests.Validation.Faults;

public class SmallestRepairsTests
{
    [Fact]
    public void Finds_every_pair_that_trying_all_pairs_finds()
    {
        var random = new Random(3);
        int most = 0;
        foreach (AnnualReport sound in Gen.Sample(ConsistentReportGenerator.Complete, 40, new Rnd(2), 50))
        {
            // By 1, so that the two often hide each other and many pairs explain the same.
            CellAddress[] cells = Misprints.Matrix(sound);
            CellAddress first = cells[random.Next(cells.Length)];
            CellAddress second = cells.Where(cell => cell != first && (cell.Slot / 8 == first.Slot / 8 || cell.Slot % 8 == first.Slot % 8)).OrderBy(_ => random.Next()).First();
            AnnualReport broken = sound.Set((first, sound[first] + 1), (second, sound[second] + (random.Next(2) == 0 ? 1 : -1)));

            string[] found = SmallestRepairs.Find(Syndrome.Of(broken).Single()).Select(changes => string.Join(" ", changes)).Order(StringComparer.Ordinal).ToArray();

            Assert.Equal(TryAllPairs(broken, cells).Order(StringComparer.Ordinal), found);
            most = Math.Max(most, found.Length);
        }

        Assert.True(most > 5, "no case was doubtful");
    }

    [Fact]
    public void Finds_nothing_where_too_many_sets_explain_the_same()
    {
        // Six rows off by 1 and no column: six ways to pair them up, and seven columns for each pair.
        AnnualReport sound = Gen.Sample(ConsistentReportGenerator.Complete, 100, new Rnd(3), 50).First(report => Misprints.Matrix(report).Min(cell => report[cell]) > 0);
        ApplicationRow[] rows = [ApplicationRow.Granted, ApplicationRow.PartiallyGranted, ApplicationRow.StateSecret, ApplicationRow.NotHeld, ApplicationRow.Duplicate, ApplicationRow.Excessive];
        AnnualReport broken = sound.Set(rows.Select((row, i) => CellAddress.Of(row, ApplicantCategory.Other) is var cell ? (cell, sound[cell] + (i % 2 == 0 ? 1 : -1)) : default).ToArray());
        Syndrome syndrome = Syndrome.Of(broken).Single();

        Assert.Equal(6, syndrome.ViolatedRows);
        Assert.Equal(0, syndrome.ViolatedColumns);
        Assert.Empty(SmallestRepairs.Find(syndrome));
    }

    [Fact]
    public void Finds_nothing_where_few_trials_find_too_many_sets()
    {
        // Five rows off by 1 and one column: three rows may be the column's, the other four pair up in two ways, with seven columns for
        // each pair. Row by row that takes no more than 7 + 7² + … + 7⁵ trials, which are not too many.
        AnnualReport sound = Gen.Sample(ConsistentReportGenerator.Complete, 100, new Rnd(3), 50).First(report => Misprints.Matrix(report).Min(cell => report[cell]) > 0);
        ApplicationRow[] rows = [ApplicationRow.Granted, ApplicationRow.PartiallyGranted, ApplicationRow.StateSecret, ApplicationRow.NotHeld, ApplicationRow.Duplicate];
        AnnualReport broken = sound.Set(rows.Select((row, i) => CellAddress.Of(row, ApplicantCategory.Other) is var cell ? (cell, sound[cell] + (i % 2 == 0 ? 1 : -1)) : default).ToArray());
        Syndrome syndrome = Syndrome.Of(broken).Single();

        Assert.Equal((5, 1), (syndrome.ViolatedRows, syndrome.ViolatedColumns));
        Assert.Equal(5, syndrome.LeastCells);
        Assert.Empty(SmallestRepairs.Find(syndrome));
    }

    /// <summary>Each pair of cells with the numbers that an identity of the one and an identity of the other ask for.</summary>
    private static IEnumerable<string> TryAllPairs(AnnualReport report, CellAddress[] cells)
    {
        Dictionary<int, decimal> off = report.Template.Identities.ToDictionary(identity => identity.Index, identity => identity.Left.Sum(cell => report[cell]!.Value) - identity.Right.Sum(cell => report[cell]!.Value));
        Dictionary<CellAddress, Dictionary<int, int>> signs = cells.ToDictionary(cell => cell, cell => report.Template.Identities
            .Where(identity => identity.Left.Contains(cell) || identity.Right.Contains(cell))
            .ToDictionary(identity => identity.Index, identity => identity.Left.Contains(cell) ? 1 : -1));
        for (int i = 0; i < cells.Length; i++)
        {
            for (int j = i + 1; j < cells.Length; j++)
            {
                Dictionary<int, int> one = signs[cells[i]];
                Dictionary<int, int> other = signs[cells[j]];
                int ofOne = one.Keys.First(identity => !other.ContainsKey(identity));
                int ofOther = other.Keys.First(identity => !one.ContainsKey(identity));
                decimal x = -off[ofOne] * one[ofOne];
                decimal y = -off[ofOther] * other[ofOther];
                decimal from = report[cells[i]]!.Value;
                decimal second = report[cells[j]]!.Value;
                if (x != 0 && y != 0 && from + x >= 0 && second + y >= 0
                    && off.All(identity => identity.Value + (one.GetValueOrDefault(identity.Key) * x) + (other.GetValueOrDefault(identity.Key) * y) == 0))
                {
                    yield return new Change(cells[i].Slot, (long)from, (long)(from + x)) + " " + new Change(cells[j].Slot, (long)second, (long)(second + y));
                }
            }
        }
    }
}
