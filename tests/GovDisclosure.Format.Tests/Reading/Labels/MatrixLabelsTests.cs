using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Reading.Labels;

public class MatrixLabelsTests
{
    /// <summary>Every official label and variant with its row.</summary>
    public static TheoryData<string, ApplicationRow> Rows
    {
        get
        {
            var data = new TheoryData<string, ApplicationRow>();
            foreach ((string label, ApplicationRow row) in Labels())
                data.Add(label, row);
            return data;
        }
    }

    public static TheoryData<string> Groups =>
        [.. Vocabulary.Matrix.RowGroups.SelectMany(Vocabulary.Wordings).Where(group => !group.StartsWith("（六）", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_label_is_its_own_row(string label, ApplicationRow expected)
    {
        Assert.Equal(LabelMatch.Row, Match(label, out ApplicationRow row));
        Assert.Equal(expected, row);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void White_space_width_and_quotes_do_not_matter(string label, ApplicationRow expected)
    {
        string wide = string.Join("\u3000", label.Replace('（', '(').Replace('）', ')').Replace('，', '、').Replace('“', '"').Replace('”', '"').Replace("1.", "１．", StringComparison.Ordinal).ToCharArray());

        Assert.Equal(LabelMatch.Row, Match(" " + wide + "\u00A0", out ApplicationRow row));
        Assert.Equal(expected, row);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Block_and_groups_are_groups(string group) => Assert.Equal(LabelMatch.Group, Match(group, out _));

    [Theory]
    [InlineData("")]
    [InlineData("总计")]
    [InlineData("其他")]
    [InlineData("自然人")]
    [InlineData("申请人情况")]
    [InlineData("12")]
    [InlineData("一、总体情况")]
    [InlineData("三、收到和处理政府信息公开申请情况")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData("二、主动公开政府信息情况")]
    [InlineData("（八）予以公开")]
    [InlineData("9.属于国家秘密")]
    [InlineData("5.存在的主要问题")]
    public void Other_texts_are_none(string text) => Assert.Equal(LabelMatch.None, Match(text, out _));

    [Theory]
    [InlineData("1.属于国家机密", ApplicationRow.StateSecret)]
    [InlineData("1.本机关不掌握相关政府信", ApplicationRow.NotHeld)]
    [InlineData("2.没有现成信息需另行制作", ApplicationRow.RequiresCreation)]
    [InlineData("3.补正后申请内容任不明确", ApplicationRow.UnclearAfterClarification)]
    [InlineData("4.无正当理由大量反复申清", ApplicationRow.Excessive)]
    [InlineData("四、结转下年度继续办里", ApplicationRow.CarriedForward)]
    [InlineData("一、本年新收政府信息公开申请数", ApplicationRow.NewlyReceived)]
    public void A_misprint_is_read_as_similar_or_as_a_beginning(string label, ApplicationRow expected)
    {
        LabelMatch match = Match(label, out ApplicationRow row);
        if (match == LabelMatch.Beginning)
            match = MatrixLabels.MatchCutOff(LabelText.Plain(label), out row);

        Assert.Equal(LabelMatch.Similar, match);
        Assert.Equal(expected, row);
    }

    [Theory]
    [InlineData("2.属于国家秘密")]
    [InlineData("（二）予以公开")]
    [InlineData("2.本机关不掌握相关政府信息")]
    public void The_words_of_one_row_behind_the_number_of_another_are_none(string label) =>
        Assert.Equal(LabelMatch.None, Match(label, out _));

    [Theory]
    [InlineData("1.属于")]
    [InlineData("1.")]
    [InlineData("（三）")]
    [InlineData("（三）不")]
    [InlineData("三、本")]
    [InlineData("1.申请人无正当理由逾期不补正、行政机关")]
    public void The_beginning_of_a_label_may_go_on(string text) => Assert.Equal(LabelMatch.Beginning, Match(text, out _));

    [Fact]
    public void A_cut_off_label_is_taken_where_one_row_can_be_meant()
    {
        Assert.Equal(LabelMatch.Similar, MatrixLabels.MatchCutOff(LabelText.Plain("2.申请人逾期未按收费"), out ApplicationRow row));
        Assert.Equal(ApplicationRow.FeeOverdue, row);
        Assert.Equal(LabelMatch.None, MatrixLabels.MatchCutOff(LabelText.Plain("2.申请人"), out _));
        Assert.Equal(LabelMatch.None, MatrixLabels.MatchCutOff(LabelText.Plain("申请人逾期未按收费"), out _));
    }

    [Theory]
    [InlineData("不予公开")]
    [InlineData("三、")]
    [InlineData("本年度办")]
    [InlineData("结果")]
    [InlineData("（三")]
    public void Pieces_of_the_margin_are_known(string piece) => Assert.True(MatrixLabels.IsPieceOfGroup(new Piece(piece, default)));

    [Theory]
    [InlineData("信访")]
    [InlineData("小计")]
    [InlineData("予以公开")]
    public void Other_words_are_no_piece_of_the_margin(string piece) => Assert.False(MatrixLabels.IsPieceOfGroup(new Piece(piece, default)));

    [Property(MaxTest = 2000)]
    public void A_changed_label_is_never_another_row(int seed)
    {
        var random = new Random(seed);
        (string Label, ApplicationRow Row)[] labels = Labels().ToArray();
        (string label, ApplicationRow expected) = labels[random.Next(labels.Length)];
        Label parts = Label.Parse(LabelText.Plain(label));
        string prefix = LabelText.Plain(label)[..^parts.Body.Length];
        string body = parts.Body;
        for (int i = random.Next(1, 3); i > 0 && body.Length > 1; i--)
        {
            int at = random.Next(body.Length);
            body = random.Next(3) switch
            {
                0 => body.Remove(at, 1),
                1 => body.Insert(at, "甲"),
                _ => body.Remove(at, 1).Insert(at, "乙"),
            };
        }

        LabelMatch match = MatrixLabels.Match(prefix + body, out ApplicationRow row);

        if (match is LabelMatch.Row or LabelMatch.Similar)
            Assert.Equal(expected, row);
    }

    private static IEnumerable<(string Label, ApplicationRow Row)> Labels() =>
        Vocabulary.MatrixRows.SelectMany((row, i) => row.Variants.Select(variant => variant.Text).Prepend(row.Label).Select(label => (label, (ApplicationRow)i)));

    private static LabelMatch Match(string label, out ApplicationRow row) => MatrixLabels.Match(LabelText.Plain(label), out row);
}
