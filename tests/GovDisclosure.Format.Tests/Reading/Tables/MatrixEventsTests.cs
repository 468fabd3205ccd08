using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class MatrixEventsTests
{
    [Fact]
    public void Label_and_numbers_on_one_line_are_attached()
    {
        MatrixEvent item = Assert.Single(Assemble("（一）予以公开 1 0 0 0 0 0 1"));

        Assert.Equal(ApplicationRow.Granted, item.Row);
        Assert.True(item.IsAttached);
        Assert.False(item.Numbers!.IsCells);
        Assert.Equal("1 0 0 0 0 0 1", item.Printed);
    }

    [Fact]
    public void Cells_keep_their_blanks()
    {
        MatrixEvent item = Assert.Single(Assemble(Row("（一）予以公开", "1", "", "2")));

        Assert.True(item.Numbers!.IsCells);
        Assert.Equal(["1", "", "2"], item.Numbers!.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Numbers_one_a_line_make_one_run()
    {
        List<MatrixEvent> events = Assemble("（一）予以公开", "1", "2", "（七）总计");

        Assert.Equal(new ApplicationRow?[] { ApplicationRow.Granted, null, ApplicationRow.OutcomesTotal }, events.Select(item => item.Row));
        Assert.True(events[1].Numbers!.IsLoose);
        Assert.Equal("1 2", events[1].Printed);
    }

    [Fact]
    public void A_label_broken_over_lines_is_put_together_past_the_margin()
    {
        List<MatrixEvent> events = Assemble("1.本机关不掌握", "（四）无法", "相关政府信息 1 0 0 0 0 0 1");

        MatrixEvent item = Assert.Single(events);
        Assert.Equal(ApplicationRow.NotHeld, item.Row);
        Assert.Equal("1 0 0 0 0 0 1", item.Printed);
    }

    [Fact]
    public void Numbers_between_the_pieces_of_a_label_are_its_own()
    {
        MatrixEvent item = Assert.Single(Assemble("2.没有现成信息需要", "1 0 0 0 0 0 1", "另行制作"));

        Assert.Equal(ApplicationRow.RequiresCreation, item.Row);
        Assert.True(item.IsAttached);
    }

    [Fact]
    public void A_label_cut_off_is_similar()
    {
        MatrixEvent item = Assert.Single(Assemble("2.申请人逾期未按收费通知 1 0 0 0 0 0 1"));

        Assert.Equal(ApplicationRow.FeeOverdue, item.Row);
        Assert.True(item.IsSimilar);
    }

    [Fact]
    public void A_note_that_goes_on_in_the_next_line_belongs_to_its_label()
    {
        List<MatrixEvent> events = Assemble("（二）部分公开（区分处理的，只计这   1 0 0 0 0 0 1", "一情形，不计其他情形）");

        MatrixEvent item = Assert.Single(events);
        Assert.Equal(ApplicationRow.PartiallyGranted, item.Row);
        Assert.Equal("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", item.LabelText);
    }

    private static List<MatrixEvent> Assemble(params string[] lines) =>
        Assemble(lines.Select((line, i) => LineReader.OfParagraph(line, new SourcePosition(i + 1, 1))).ToArray());

    private static List<MatrixEvent> Assemble(params Line[] lines)
    {
        var draft = new Draft();
        var walk = new MatrixWalk(draft);
        foreach (Line line in lines)
            walk.Take(line, []);
        return new MatrixEvents(draft, walk.Items).Assemble();
    }

    private static Line Row(params string[] cells)
    {
        Piece[] pieces = cells.Select((cell, i) => new Piece(cell, new SourcePosition(1, (i * 20) + 1))).ToArray();
        return new Line(string.Join("\t", cells), new SourcePosition(1, 1), pieces, true);
    }
}
