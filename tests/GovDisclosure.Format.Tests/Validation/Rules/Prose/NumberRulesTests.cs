using static GovDisclosure.Format.Tests.Validation.Statements.ProseTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules.Prose;

public class NumberRulesTests
{
    private const string Silent = "无法判断，正文没有可以对照的数字";
    private const string New = "一、本年新收政府信息公开申请数量·总计";
    private const string Brought = "二、上年结转政府信息公开申请数量·总计";
    private const string Done = "三、本年度办理结果（七）总计·总计";
    private const string Open = "四、结转下年度继续办理·总计";

    [Theory]
    [InlineData("收到政府信息公开申请80件。", "80", "收到")]
    [InlineData("全年共收到八十件政府信息公开申请。", "80", "收到")]
    [InlineData("本年新收政府信息公开申请１２３件。", "123", "新收")]
    [InlineData("受理信息公开申请1,081宗。", "1081", "受理")]
    [InlineData("共接收申请1.2万件。", "12000", "接收")]
    [InlineData("收办依申请公开两件。", "2", "收办")]
    [InlineData("收到申请 85 件，其中自然人80件。", "85", "收到")]
    [Covers("NAR-001", RuleOutcome.Violated)]
    public void NAR_001_fires_where_the_number_received_is_in_no_reading(string sentence, string actual, string keyword)
    {
        Finding finding = Fires("NAR-001", sentence, "81 / 84", actual);

        Assert.Equal($"NAR-001 警告 正文“{keyword}”后为 {actual} 件，与表中不符：{New} = 81；{New} + {Brought} = 84", finding.ToString());
        Assert.StartsWith($"the prose gives {actual} for {keyword}, which the table does not: {New} (Newly received · Total) = 81; ", finding.GetMessage(ReportLanguage.English));
        Assert.Equal(sentence.TrimEnd('。'), finding.Quote);
    }

    [Theory]
    [InlineData("收到政府信息公开申请81件。")]
    [InlineData("收到政府信息公开申请84件。")]
    [InlineData("网上收到申请80件，全年收到申请81件，其中新收申请1件。")]
    [InlineData("收到申请80件，另收到政府信息公开申请1件。")]
    [Covers("NAR-001", RuleOutcome.Holds)]
    public void NAR_001_holds_for_what_is_new_with_or_without_what_was_brought_in(string sentence) => Holds("NAR-001", sentence);

    [Fact]
    [Covers("NAR-001", RuleOutcome.NotAssessable)]
    public void NAR_001_cannot_judge_without_a_number_or_with_a_blank()
    {
        Assert.Equal([Silent], Unknown("NAR-001", Sound("本年度依申请公开工作平稳有序。")));
        Assert.Equal([Silent], Unknown("NAR-001", Sound(null)));
        Assert.Equal([New + "：无法判断，空白：" + New], Unknown("NAR-001", Sound("收到申请5件。", builder => builder.Applications[ApplicationRow.NewlyReceived, ApplicantCategory.Total] = null)));
        Assert.Equal([New + "：无法判断，空白：" + Brought], Unknown("NAR-001", Sound("收到申请84件。", builder => builder.Applications[ApplicationRow.BroughtForward, ApplicantCategory.Total] = null)));
    }

    [Fact]
    [Covers("NAR-001", RuleOutcome.Violated)]
    public void NAR_001_says_where_a_sentence_may_tell_of_one_office_only()
    {
        // 淮安市洪泽区 2024: 17 against 95.
        AnnualReport report = Sound("区政府办公室收到政府信息公开申请17件。", builder =>
        {
            Row(builder, ApplicationRow.NewlyReceived, 95, 0);
            Row(builder, ApplicationRow.BroughtForward, 0, 0);
        });

        Finding finding = Fires("NAR-001", report, "95", "17");
        Assert.EndsWith("；该句提到“办公室”，可能只说本机关的数字", finding.GetMessage());
        Assert.EndsWith("; the sentence names 办公室 and may give the numbers of that office only", finding.GetMessage(ReportLanguage.English));
    }

    [Theory]
    [InlineData(74, 1, 75)]
    [InlineData(3525, 121, 3646)]
    [Covers("NAR-001", RuleOutcome.Holds)]
    public void NAR_001_takes_in_what_was_brought_in(long received, long brought, long told)
    {
        // 平潭综合实验区 2022 and 宿迁市 2024.
        Holds("NAR-001", Sound($"全年共收到政府信息公开申请{told}件。", builder =>
        {
            Row(builder, ApplicationRow.NewlyReceived, received, 0);
            Row(builder, ApplicationRow.BroughtForward, brought, 0);
        }));
    }

    [Fact]
    [Covers("NAR-002", RuleOutcome.Violated)]
    public void NAR_002_fires_where_the_number_brought_in_differs() =>
        Assert.Equal(
            $"NAR-002 警告 正文“上年结转”后为 4 件，与表中不符：{Brought} = 3",
            Fires("NAR-002", "收到政府信息公开申请81件，上年结转4件。", "3", "4").ToString());

    [Theory]
    [InlineData("收到政府信息公开申请81件（含上年结转3件）。")]
    [InlineData("上年度结转申请三件。")]
    [Covers("NAR-002", RuleOutcome.Holds)]
    public void NAR_002_holds_for_the_number_brought_in(string sentence) => Holds("NAR-002", sentence);

    [Fact]
    [Covers("NAR-002", RuleOutcome.NotAssessable)]
    public void NAR_002_cannot_judge_without_a_number() => Assert.Equal([Silent], Unknown("NAR-002", Sound("收到申请（含上年结转）84件。")));

    [Theory]
    [InlineData("办结政府信息公开申请80件。", "办结")]
    [InlineData("已答复申请80件。", "答复申请")]
    [InlineData("答复政府信息公开申请80件。", "答复政府信息公开申请")]
    [Covers("NAR-003", RuleOutcome.Violated)]
    public void NAR_003_fires_where_the_number_finished_is_in_no_reading(string sentence, string keyword) =>
        Assert.Equal(
            $"NAR-003 警告 正文“{keyword}”后为 80 件，与表中不符：{Done} = 82；{Done} − {Brought} = 79",
            Fires("NAR-003", sentence, "82 / 79", "80").ToString());

    [Theory]
    [InlineData("办结申请82件。")]
    [InlineData("收到申请81件，均已办结79件。")]
    [Covers("NAR-003", RuleOutcome.Holds)]
    public void NAR_003_holds_with_or_without_what_was_brought_in(string sentence) => Holds("NAR-003", sentence);

    [Fact]
    [Covers("NAR-003", RuleOutcome.NotAssessable)]
    public void NAR_003_cannot_judge_without_a_number_or_an_application()
    {
        Assert.Equal([Silent], Unknown("NAR-003", Sound("申请办结率98%。")));
        Assert.Equal([Silent], Unknown("NAR-003", Sound("办结8件。")));
    }

    [Theory]
    [InlineData("结转下年度申请1件。", "结转下年度")]
    [InlineData("申请结转下年继续办理1件。", "结转下年")]
    [InlineData("转下一年度申请1件。", "转下一年度")]
    [Covers("NAR-004", RuleOutcome.Violated)]
    public void NAR_004_fires_where_the_number_carried_forward_differs(string sentence, string keyword) =>
        Assert.Equal(
            $"NAR-004 警告 正文“{keyword}”后为 1 件，与表中不符：{Open} = 2",
            Fires("NAR-004", sentence, "2", "1").ToString());

    [Fact]
    [Covers("NAR-004", RuleOutcome.Holds)]
    public void NAR_004_holds_for_the_number_carried_forward() => Holds("NAR-004", "收到申请81件，结转下年度2件。");

    [Fact]
    [Covers("NAR-004", RuleOutcome.NotAssessable)]
    public void NAR_004_cannot_judge_a_number_before_the_words() => Assert.Equal([Silent], Unknown("NAR-004", Sound("收到81件申请，5件结转下年度继续办理。")));

    [Fact]
    [Covers("NAR-009", RuleOutcome.Violated)]
    public void NAR_009_fires_for_persons_and_for_organisations()
    {
        Finding persons = Fires("NAR-009", "收到政府信息公开申请81件，其中自然人79件。", "80 / 83", "79");
        Assert.Equal("NAR-009 警告 正文“自然人”后为 79 件，与表中不符：一、本年新收政府信息公开申请数量·自然人 = 80；一、本年新收政府信息公开申请数量·自然人 + 二、上年结转政府信息公开申请数量·自然人 = 83", persons.ToString());

        Finding organisations = Fires("NAR-009", "收到政府信息公开申请81件，法人或其他组织申请3件。", "1", "3");
        Assert.Contains("一、本年新收政府信息公开申请数量·商业企业 + 一、本年新收政府信息公开申请数量·科研机构 + ", organisations.GetMessage());
    }

    [Theory]
    [InlineData("收到政府信息公开申请81件，自然人80件、法人1件。")]
    [InlineData("收到政府信息公开申请84件，其中自然人83件，法人和其他组织1件。")]
    [Covers("NAR-009", RuleOutcome.Holds)]
    public void NAR_009_holds_with_or_without_what_was_brought_in(string sentence) => Holds("NAR-009", sentence);

    [Theory]
    [InlineData("收到公民、法人或其他组织申请81件。")]
    [InlineData("办结申请82件，其中自然人81件。")]
    [Covers("NAR-009", RuleOutcome.NotAssessable)]
    public void NAR_009_cannot_judge_what_may_be_of_others(string sentence) => Assert.Equal([Silent, Silent], Unknown("NAR-009", Sound(sentence)));
}
