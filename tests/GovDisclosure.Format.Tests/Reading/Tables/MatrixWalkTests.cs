using System.Linq;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Reading.Tables;

namespace GovDisclosure.Format.Tests.Reading.Tables;

public class MatrixWalkTests
{
    [Fact]
    public void The_heads_of_organisations_are_held_against_the_form()
    {
        var walk = new MatrixWalk(new Draft());
        walk.Take(Row("科研", "商业", "社会公益", "法律服务"), []);
        walk.Take(Row("（一）予以公开", "1", "2", "3", "4"), []);

        Assert.Equal("科研 商业 社会公益 法律服务", walk.Heads.Wrong?.Text);
    }

    [Fact]
    public void Heads_broken_over_lines_and_shared_lines_are_no_notes()
    {
        var draft = new Draft();
        var walk = new MatrixWalk(draft);
        foreach (string text in new[] { "社会公 法律服", "益组织 务机构", "商业 科研", "企业 机构", "（一）予以公开 0 0 0 0 0 0 0" })
            walk.Take(LineReader.OfParagraph(text, new SourcePosition(1, 1)), []);
        _ = new MatrixEvents(draft, walk.Items).Assemble();

        Assert.Empty(draft.Annotations);
        Assert.Null(walk.Heads.Wrong);
    }

    [Fact]
    public void Heads_behind_the_first_row_tell_nothing_new()
    {
        var draft = new Draft();
        var walk = new MatrixWalk(draft);
        walk.Take(LineReader.OfParagraph("（一）予以公开 0 0 0 0 0 0 0", default), []);
        walk.Take(Row("科研机构", "商业企业"), []);

        Assert.Null(walk.Heads.Wrong);
        Assert.Empty(draft.Printed.ColumnHeads);
    }

    private static Line Row(params string[] cells)
    {
        Piece[] pieces = cells.Select((cell, i) => new Piece(cell, new SourcePosition(1, (i * 20) + 1))).ToArray();
        return new Line(string.Join("\t", cells), new SourcePosition(1, 1), pieces, true);
    }
}
