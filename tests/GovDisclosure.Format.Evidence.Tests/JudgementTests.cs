using System;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Formats;
using GovDisclosure.Format.Evidence.Tests.Judging;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>The judge sees what is wrong: a report is judged by the page of another, as if it had been read so.</summary>
public class JudgementTests
{
    private static readonly Plan s_plan = Plan.Of(PageFormat.Html, 3) with { Edits = [], Is2019 = false, IsUndivided = false, IsPlain = true };

    [Fact]
    public void What_is_read_as_printed_is_right()
    {
        Judgement judgement = Judged(_ => { });

        Assert.Empty(judgement.Faults);
        Assert.Equal((200, 200, 0), (judgement.Told, judgement.Right, judgement.Refused));
    }

    [Fact]
    public void Two_numbers_in_each_others_place_are_wrong()
    {
        Judgement judgement = Judged(table =>
        {
            PageRow row = table.Rows[3];
            (row.Cells[table.Columns[0]], row.Cells[table.Columns[1]]) = (row.Cells[table.Columns[1]], row.Cells[table.Columns[0]]);
        });

        Assert.Equal([Verdict.Wrong, Verdict.Wrong], judgement.Faults.Select(fault => fault.Verdict));
    }

    [Fact]
    public void A_number_where_none_is_told_is_invented()
    {
        Judgement judgement = Judged(table => table.Rows[3].Cells[table.Columns[0]].Told = Told.Never);

        Assert.Equal(Verdict.Invented, Assert.Single(judgement.Faults).Verdict);
    }

    [Fact]
    public void A_number_where_the_page_is_blank_is_invented_and_the_others_digits_stay_accounted_for()
    {
        Judgement judgement = Judged(table => table.Rows[3].Cells[table.Columns[0]] = new PageCell());

        Assert.Equal(Verdict.Invented, Assert.Single(judgement.Faults).Verdict);
    }

    [Fact]
    public void A_blank_where_the_page_has_a_number_is_silent_and_its_digits_are_not_accounted_for()
    {
        Judgement judgement = Judged(table => table.Rows[3].Cells[table.Columns[0]] = PageCell.Of(987654), blankWhenRead: true);

        Assert.Equal([Verdict.Silent, Verdict.Unaccounted], judgement.Faults.Select(fault => fault.Verdict));
    }

    [Fact]
    public void A_report_that_is_not_recognised_is_refused_whole()
    {
        PageReport page = ReportMaker.Make(s_plan);

        Judgement judgement = Judgement.Of(page, PageStyle.Of(s_plan), ReportReader.Default.Read("一张购物清单"));

        Assert.Empty(judgement.Faults);
        Assert.Equal((0, 200), (judgement.Right, judgement.Refused));
    }

    /// <summary>Reads the page as it is (or with the cell blank), and judges it by a page on which the matrix is another.</summary>
    private static Judgement Judged(Action<PageTable> change, bool blankWhenRead = false)
    {
        PageStyle style = PageStyle.Of(s_plan);
        PageReport read = ReportMaker.Make(s_plan);
        if (blankWhenRead)
        {
            PageTable matrix = read.Own(3)[0];
            matrix.Rows[3].Cells[matrix.Columns[0]] = new PageCell();
        }

        PageReport page = ReportMaker.Make(s_plan);
        change(page.Own(3)[0]);
        string text = PageWriter.Write(read, style).Text;
        using var stream = new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return Judgement.Of(page, style, new ReportReader(HtmlFrontEnd.Instance).Read(stream));
    }
}
