using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Edits;
using GovDisclosure.Format.Evidence.Tests.Formats;
using GovDisclosure.Format.Evidence.Tests.Judging;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>The documents are what they are said to be.</summary>
public class GeneratorTests
{
    private static IEnumerable<Plan> Plans =>
        from format in Enum.GetValues<PageFormat>()
        from seed in Enumerable.Range(1, 60)
        select Plan.Of(format, seed);

    [Fact]
    public void A_seed_names_a_document()
    {
        foreach (Plan plan in Plans)
            Assert.Equal(Written(plan), Written(Plan.Of(plan.Format, plan.Seed)));
    }

    [Fact]
    public void Without_edits_every_cell_of_the_form_has_a_number_of_its_own()
    {
        foreach (Plan plan in Plans.Select(plan => plan with { Edits = [] }))
        {
            Dictionary<string, Truth> truths = Truths.Of(ReportMaker.Make(plan), PageStyle.Of(plan));

            Assert.Equal(plan.Is2019 ? 198 : plan.IsUndivided ? 186 : 200, truths.Count);
            Assert.All(truths.Values, truth => Assert.Equal(Told.Surely, truth.Told));
            Assert.Equal(truths.Count, truths.Values.Select(truth => Math.Abs(truth.Value!.Value)).Distinct().Count());
        }
    }

    [Fact]
    public void Sums_hold_where_the_plan_says_so()
    {
        foreach (Plan plan in Plans.Select(plan => plan with { Edits = [] }))
            Assert.All(ReportMaker.Make(plan).Tables.Where(table => table.Section > 2), table => Assert.Equal(plan.SumsHold, !Sums.Contradict(table)));
    }

    [Fact]
    public void Every_number_stands_in_the_document()
    {
        foreach (Plan plan in Plans.Where(plan => plan.Format != PageFormat.Docx))
        {
            PageStyle style = PageStyle.Of(plan);
            PageReport report = ReportMaker.Make(plan);
            string text = PageWriter.Write(report, style).Text;
            foreach (PageCell cell in PageWriter.NumbersOf(PageWriter.ItemsOf(report, style)))
                Assert.All(cell.Text.Split('\n'), line => Assert.Contains(line, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Each_edit_changes_some_document()
    {
        foreach (Edit edit in Catalogue.All)
        {
            bool changes = Enumerable.Range(1, 400).Any(seed =>
            {
                Plan plan = Plan.Of(PageFormat.Html, seed) with { Edits = [] };
                return Written(plan) != Written(plan with { Edits = [new EditStep(edit, seed)] });
            });
            Assert.True(changes, edit.Name);
        }
    }

    /// <summary>No place of a table is covered twice, and none is left open but at the end of a row.</summary>
    [Fact]
    public void Tables_are_laid_out_without_gaps()
    {
        foreach (Plan plan in Plans)
        {
            foreach (Grid grid in PageWriter.ItemsOf(ReportMaker.Make(plan), PageStyle.Of(plan)).OfType<TableItem>().Select(item => item.Grid))
            {
                int covered = 0;
                (GridCell? Cell, bool IsStart)[,] places = grid.Places();
                for (int r = 0; r < grid.Rows.Count; r++)
                {
                    int width = Enumerable.Range(0, grid.Width).Count(c => places[r, c].Cell != null);
                    Assert.All(Enumerable.Range(0, width), c => Assert.NotNull(places[r, c].Cell));
                    covered += width;
                }

                Assert.Equal(covered, grid.Rows.SelectMany(row => row).Sum(cell => cell.RowSpan * cell.ColumnSpan));
            }
        }
    }

    private static string Written(Plan plan) => PageWriter.Write(ReportMaker.Make(plan), PageStyle.Of(plan)).Text;
}
