using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Reading.Labels;

public class LabelScannerTests
{
    public static TheoryData<string> Labels =>
    [
        .. new[] { ReportTemplate.Edition2019, ReportTemplate.Edition2021 }.SelectMany(template => template.Tables)
            .SelectMany(table => table.Rows.SelectMany(row => row.Groups.Append(row.Label)).Concat(table.Columns.Select(column => column.Label)))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Labels))]
    public void Every_label_of_the_form_is_found_whole(string label)
    {
        string folded = LabelText.Fold(label);

        Assert.Equal(folded.Length, LabelScanner.EndOfLabel(folded, 0));
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_label_ends_before_the_digits_behind_it(string label)
    {
        string folded = LabelText.Fold(label);

        Assert.Equal(folded.Length, LabelScanner.EndOfLabel(folded + "12000", 0));
    }

    [Fact]
    public void The_longest_label_wins() => Assert.Equal("其他结果".Length, LabelScanner.EndOfLabel("其他结果0", 0));

    [Theory]
    [InlineData("甲", 0)]
    [InlineData("第一条", 0)]
    [InlineData("本年度工作", 0)]
    public void Other_text_is_no_label(string text, int start) => Assert.Equal(-1, LabelScanner.EndOfLabel(text, start));

    [Fact]
    public void A_note_in_brackets_belongs_to_its_label()
    {
        const string Text = "其他对外管理服务事项(含行政处罚、行政强制)12";

        Assert.Equal(Text.Length - 2, LabelScanner.EndOfLabel(Text, 0));
    }

    [Fact]
    public void An_enumerator_behind_a_label_begins_the_next() =>
        Assert.Equal("三,本年度办理结果".Length, LabelScanner.EndOfLabel("三,本年度办理结果(一)予以公开", 0));

    [Fact]
    public void A_bracket_left_open_ends_at_the_limit()
    {
        string text = "规章(" + new string('甲', 1000);

        Assert.InRange(LabelScanner.EndOfLabel(text, 0), 2, 302);
    }

    [Fact]
    public void Labels_set_off_by_single_blanks_are_divided_and_keep_their_columns()
    {
        var piece = new Piece("商业企业 科研机构 社会公益组织", new SourcePosition(3, 10));

        Piece[] labels = LabelScanner.TryDivide(piece)!.ToArray();

        Assert.Equal(["商业企业", "科研机构", "社会公益组织"], labels.Select(label => label.Text));
        Assert.Equal([10, 15, 20], labels.Select(label => label.Position.Column));
    }

    [Theory]
    [InlineData("结 果 维 持")]
    [InlineData("商业企业 等")]
    [InlineData("商业企业科研机构")]
    [InlineData("商业企业 12")]
    public void Anything_else_stays_one_piece(string text) =>
        Assert.Null(LabelScanner.TryDivide(new Piece(text, new SourcePosition(1, 1))));

    [Fact]
    public void Blanks_inside_labels_do_not_hide_where_they_end() =>
        Assert.Equal(["结 果 维 持", "结 果 纠 正"], LabelScanner.TryDivide(new Piece("结 果 维 持 结 果 纠 正", default))!.Select(label => label.Text));

    [Fact]
    public void Every_head_of_section_two_is_known() =>
        Assert.All(
            ReportTemplate.Edition2019.Tables.Concat(ReportTemplate.Edition2021.Tables).Where(table => table.Section.Number == 2).SelectMany(table => table.Columns),
            column => Assert.Contains(LabelText.Plain(column.Label), LabelScanner.HeadTexts));
}
