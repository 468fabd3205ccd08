using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Tables;

/// <summary>Rows of section 四 and what stands between them.</summary>
public class CaseWalkTests
{
    private const string Section = "/proceedings";
    private const string Fifteen = "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t0\t0\t0\t9\n";
    private const string Groups = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";

    [Fact]
    public void A_lone_number_beside_a_row_that_adds_up_is_kept_as_a_note()
    {
        ReadResult result = Documents.ReadCases(Documents.CaseHeads + Fifteen + "4\n");

        Assert.Equal("1,2,3,4,10,5,6,7,8,26,9,0,0,0,9", result.CaseNumbers());
        Assert.Contains(result.Report!.Annotations, annotation => annotation is { At: Section, Text: "4" });
    }

    [Theory]
    [InlineData("1\t2\t3\t4\t11\t5\t6\t7\t8\t26\t9\t0\t0\t0\t9\n4\n")]
    [InlineData("1\t2\t3\t4\t11\t5\t6\t7\t8\t26\t9\t0\t0\t0\t9\n\t\t\t044\n")]
    public void A_lone_number_beside_a_row_that_does_not_may_be_a_piece_of_it(string rows) =>
        Assert.Contains(Documents.ReadCases(Documents.CaseHeads + rows).Report!.Refused, refusal => refusal.At == Section && refusal.Printed!.EndsWith('4'));

    [Fact]
    public void A_lone_number_beside_groups_leaves_those_that_add_up()
    {
        ReadResult result = Documents.ReadCases("\t" + Groups + "行政复议\t1\t2\t3\t4\t10\n\t\t\t5\n未经复议直接起诉\t1\t2\t3\t4\t11\n复议后起诉\t0\t0\t0\t0\t0\n");

        Assert.True(result.Refuses("/proceedings/litigation/direct", "READ-049"));
        Assert.False(result.Refuses("/proceedings/reconsideration", "READ-049"));
    }

    [Fact]
    public void A_label_of_another_year_below_its_row_is_its_own() =>
        Assert.True(Documents.ReadCases(Documents.CaseHeads + Fifteen + "件数（上年数）\n").Refuses(Section, "READ-058"));

    [Fact]
    public void A_row_without_a_label_below_one_of_another_year_may_be_under_the_same_label() =>
        Assert.Null(Documents.ReadCases(Documents.CaseHeads.Replace("行政复议", "\t行政复议", System.StringComparison.Ordinal) + "件数（上年）\t" + Fifteen + "\t" + Fifteen).Report!.Proceedings!.Reconsideration.Upheld);

    [Fact]
    public void Outcomes_told_by_pieces_of_their_heads_in_another_order_are_not_those_of_the_form() =>
        Assert.True(Documents.ReadCases("结果\t结果\n纠正\t维持\n" + Fifteen).Refuses(Section, "READ-023"));
}
