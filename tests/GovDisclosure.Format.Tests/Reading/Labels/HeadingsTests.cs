using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Labels;

public class HeadingsTests
{
    public static TheoryData<string, int> Wordings
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (TemplateSection section in ReportTemplate.Sections)
            {
                foreach (string wording in section.Variants.Select(variant => variant.Text).Prepend(section.Heading))
                    data.Add(section.Numeral + "、" + wording, section.Number);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    [InlineData("一、 总 体 情 况", 1)]
    [InlineData("一．总体情况：", 1)]
    [InlineData("一、2023年政务公开总体情况", 1)]
    [InlineData("三、主动公开政府信息情况", 2)]
    [InlineData("五、存在问题及改进措施", 5)]
    [InlineData("四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况", 4)]
    [InlineData("二、主動公開政府信息情況", 2)]
    public void Headings_of_the_form_are_known_by_number_and_words(string text, int number)
    {
        Assert.True(Headings.TryMatch(Line(text), out TemplateSection section));
        Assert.Equal(number, section.Number);
    }

    [Theory]
    [InlineData("总体情况")]
    [InlineData("（一）总体情况")]
    [InlineData("1.总体情况")]
    [InlineData("一、本年新收政府信息公开申请数量")]
    [InlineData("二、上年结转政府信息公开申请数量")]
    [InlineData("三、本年度办理结果")]
    [InlineData("四、结转下年度继续办理")]
    [InlineData("一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1")]
    [InlineData("一、完善制度。总体情况良好；继续改进")]
    [InlineData("一、")]
    [InlineData("")]
    public void Rows_of_the_matrix_and_other_lines_are_no_headings(string text) => Assert.False(Headings.TryMatch(Line(text), out _));

    [Fact]
    public void A_long_sentence_is_no_heading() =>
        Assert.False(Headings.TryMatch(Line("一、总体情况" + new string('文', 60)), out _));

    [Theory]
    [InlineData("二、工作亮点", true)]
    [InlineData("一、加强领导，落实责任", false)]
    [InlineData("三、本年度办理结果", false)]
    [InlineData("工作亮点", false)]
    [InlineData("（一）工作亮点", false)]
    public void A_top_heading_of_any_wording_is_told_from_rows_and_sentences(string text, bool expected) =>
        Assert.Equal(expected, Headings.IsTopHeading(Line(text)));

    [Fact]
    public void Depth_and_emphasis_of_headings_do_not_matter()
    {
        ReadResult result = Documents.Read("# " + Documents.Title + "\n## 一、总体情况\n甲\n### **二、主动公开政府信息情况**\n" + Documents.Heads2021 + "规章\t1\t2\t3\n#### 五、存在的主要问题及改进情况\n乙\n");

        Assert.Equal("甲", result.Report!.Overview!.Text);
        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Equal("乙", result.Report.Problems!.Text);
    }

    [Fact]
    public void Tables_are_found_where_numbering_restarts()
    {
        ReadResult result = Documents.Read(Documents.Title + "\n一、总体情况\n甲\n二、工作亮点\n乙\n一、主动公开政府信息情况\n" + Documents.Heads2021 + "规章\t1\t2\t3\n");

        Assert.Equal("1,2,3", result.Disclosed("governmentRules"));
        Assert.Equal(["/overview", null, "/proactiveDisclosure"], result.Printed.Headings.Select(heading => heading.At));
    }

    private static Line Line(string text) => LineReader.OfParagraph(text, new SourcePosition(1, 1));
}
