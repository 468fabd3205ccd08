using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Tests.Text;
using static GovDisclosure.Format.Tests.Validation.Rules.PageTesting;
using static GovDisclosure.Format.Tests.Validation.Rules.RuleTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules;

public class PrivacyRulesTests
{
    private const string Id = "11010519491231002X";
    private const string HiddenId = "110*************2X";
    private const string Mobile = "13812345678";

    private static readonly string[] s_texts = ["/preamble", "/overview/text", "/problems/text", "/otherMatters/text"];

    [Theory]
    [InlineData("申请人身份证号" + Id + "已核验。", HiddenId)]
    [InlineData("身份证号11010519491231002x。", "110*************2x")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", "１１０*************２Ｘ")]
    [InlineData("ID" + Id + "abc", HiddenId)]
    [InlineData("联系电话旁的" + Id, HiddenId)]
    [Covers("PRV-001", RuleOutcome.Violated)]
    public void PRV_001_fires_at_an_identity_number(string text, string shown) => Judge("PRV-001", WithOverview(text)).Fires()
        .Says("错误 出现疑似公民身份号码：" + shown, "error an identity number stands in the text: " + shown, "/overview/text")
        .Expects(null, shown);

    [Property]
    public void PRV_001_knows_a_number_by_its_check_character(ulong seed)
    {
        string valid = PersonalDataTests.IdNumber(seed);
        string damaged = valid[..17] + (valid[17] == '0' ? '1' : '0');

        string shown = valid[..3] + new string('*', 13) + valid[16..];
        Assert.Equal(shown, Judge("PRV-001", WithOverview("号码" + valid + "。")).Fires().Actual);
        Judge("PRV-001", WithOverview("号码" + damaged + "。")).Holds();
    }

    [Theory]
    [InlineData("统一社会信用代码11110000MB00123456。")]
    [InlineData("号码110105194912310021在案。")]
    [InlineData("流水号" + "1" + Id + "。")]
    [InlineData("流水号110105194912310020123。")]
    [InlineData("2023年公开信息123456条。")]
    [Covers("PRV-001", RuleOutcome.Holds)]
    public void PRV_001_holds_without_one(string text) => Judge("PRV-001", WithOverview(text)).Holds();

    [Theory]
    [InlineData("110101 19900307 7774")]
    [InlineData("11010119\n9003077774")]
    public void PRV_001_finds_a_number_that_a_print_out_breaks(string id)
    {
        Judge("PRV-001", WithOverview("身份证号" + id + "。")).Fires()
            .Says("错误 出现疑似公民身份号码：110*************74", "error an identity number stands in the text: 110*************74", "/overview/text");

        // Half of it stands in a sentence of its own where the line ends.
        Assert.StartsWith("2020年甲110**", Judge("META-006", WithOverview("2020年甲" + id + "，公开信息3条。")).Fires().Quote, StringComparison.Ordinal);
        Assert.EndsWith("**74，收到申请3件", Judge("NAR-001", WithOverview("甲" + id + "，收到申请3件。")).Fires().Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("监督电话见附页\n王某某 13912345678\n李某 13812345678", 2)]
    [InlineData("王某某 139 1234 5678\n联系电话：\n13812345678\n李某 139-1234-5678", 2)]
    [InlineData("监督电话见附页\r\n王某某 13912345678\r\n李某 13812345678", 2)]
    [InlineData("如对本报告有疑问，请与示例市人民政府办公室联系，号\n码13812345678", 0)]
    public void PRV_002_takes_a_line_of_its_own_for_a_sentence(string text, int findings) =>
        Assert.Equal(findings, Judge("PRV-002", WithOverview(text)).Findings.Count);

    [Fact]
    public void PRV_001_finds_each_in_each_text()
    {
        AnnualReport report = AllZero(builder =>
        {
            builder.Preamble = Id;
            builder.Overview = new ProseSection("一" + Id + "，二" + Id);
            builder.Problems = new ProseSection(Id);
            builder.OtherMatters = new OtherMatters(Id);
        });

        Assert.Equal(["/preamble", "/overview/text", "/overview/text", "/problems/text", "/otherMatters/text"], Judge("PRV-001", report).Findings.Select(finding => finding.At[0]));
    }

    [Theory]
    [InlineData("经办人手机" + Mobile + "。", "138******78")]
    [InlineData("如有意见请拨打" + Mobile + "；其他事项请电话联系。", "138******78")]
    [InlineData("微信" + Mobile + "abc", "138******78")]
    [InlineData("１９９１２３４５６７８", "１９９******７８")]
    [Covers("PRV-002", RuleOutcome.Violated)]
    public void PRV_002_fires_at_a_mobile_number(string text, string shown) => Judge("PRV-002", WithOverview(text)).Fires()
        .Says("警告 出现疑似个人手机号码：" + shown, "warning perhaps a personal mobile number stands in the text: " + shown, "/overview/text")
        .Expects(null, shown);

    [Theory]
    [InlineData("联系电话：" + Mobile + "。")]
    [InlineData("请与办公室联系（地址：示例路1号，手机：" + Mobile + "）。")]
    [InlineData("咨询请拨" + Mobile)]
    [InlineData("传真：" + Mobile)]
    [InlineData("邮编223100，" + Mobile)]
    [InlineData("电 话 ： " + Mobile)]
    [InlineData("如对本报告有疑问，请与示例市人民政府办公室联系，电\n话：\n" + Mobile + "。")]
    [InlineData("共12812345678条。")]
    [InlineData("共138123456789条。")]
    [InlineData("共1381234567条。")]
    [Covers("PRV-002", RuleOutcome.Holds)]
    public void PRV_002_holds_in_contact_details_and_for_other_numbers(string text) => Judge("PRV-002", WithOverview(text)).Holds();

    [Theory]
    [InlineData("绝密★")]
    [InlineData("机密★")]
    [InlineData("秘密★")]
    [InlineData("机 密\n★")]
    [Covers("PRV-005", RuleOutcome.Violated)]
    public void PRV_005_fires_at_a_secrecy_mark(string mark)
    {
        string folded = new(mark.Where(c => !char.IsWhiteSpace(c)).ToArray());
        Judge("PRV-005", WithOverview(mark + "10年")).Fires()
            .Says($"错误 出现国家秘密标志“{folded}”", $"error the secrecy mark {folded} stands in the text", "/overview/text")
            .Expects(null, folded);
    }

    [Theory]
    [InlineData("依法保守国家秘密，机密文件按规定管理。")]
    [InlineData("★重点工作★")]
    [Covers("PRV-005", RuleOutcome.Holds)]
    public void PRV_005_holds_without_one(string text) => Judge("PRV-005", WithOverview(text)).Holds();

    [Theory]
    [InlineData("PRV-001", "错误", "error")]
    [InlineData("PRV-002", "警告", "warning")]
    [InlineData("PRV-005", "错误", "error")]
    [Covers("PRV-001", RuleOutcome.NotAssessable)]
    [Covers("PRV-002", RuleOutcome.NotAssessable)]
    [Covers("PRV-005", RuleOutcome.NotAssessable)]
    public void Nothing_can_be_judged_without_a_text(string ruleId, string severity, string english) =>
        Judge(ruleId, WithoutTables()).IsUnknown().Says(severity + " 无法判断，没有文字", english + " cannot be judged, there is no text").Misses(RuleNeeds.None);

    [Theory]
    [InlineData(Id)]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("440524188001010014")]
    public void No_finding_of_any_rule_tells_an_identity_number(string id)
    {
        // Whatever a report can hold in words holds the number; each text also breaks as many rules as it can.
        foreach (ReportEdition edition in new[] { ReportEdition.Edition2019, ReportEdition.Edition2021 })
            AssertNoneTells(Telling(id, edition), Everywhere(id), PersonalDataTests.HalfWidth(id));
    }

    [Fact]
    public void No_finding_of_any_rule_tells_a_mobile_number_of_the_prose()
    {
        string text = $"2020年{Mobile}XX本报告共五个部分{Mobile}。该部分以表格形式报告{Mobile}。至{Mobile}年2月30日，收到申请{Mobile}件、办结{Mobile}件。";
        AnnualReport report = AllZero(builder =>
        {
            builder.Preamble = text;
            builder.Overview = new ProseSection(text);
            builder.Problems = new ProseSection(text);
            builder.OtherMatters = new OtherMatters(text);
        });

        ValidationResult result = AssertNoneTells(report, new ValidationContext { Printed = PrintedReport.Empty, Previous = AllZero(year: 2022) }, Mobile);
        Assert.Equal(s_texts, result.Findings.Where(finding => finding.RuleId == "PRV-002").Select(finding => finding.At[0]).Distinct());
        Assert.Superset(new HashSet<string>(["META-005", "META-006", "STR-010", "STR-011", "STR-012"]), result.Findings.Select(finding => finding.RuleId).ToHashSet());
    }

    private static ValidationResult AssertNoneTells(AnnualReport report, ValidationContext context, string number)
    {
        ValidationResult result = new ReportValidator(ValidationOptions.Full).Validate(report, context);

        // Three characters and two are shown at most, so that no six stand together.
        string[] pieces = Enumerable.Range(0, number.Length - 5).Select(i => number.Substring(i, 6)).ToArray();
        foreach (Finding finding in result.Findings.Concat(result.NotAssessable))
        {
            foreach (string? told in new[] { finding.GetMessage(), finding.GetMessage(ReportLanguage.English), finding.Expected, finding.Actual, finding.Quote })
                Assert.False(told != null && pieces.Any(piece => PersonalDataTests.HalfWidth(told).Contains(piece, StringComparison.Ordinal)), $"{finding.RuleId}: {told}");
        }

        return result;
    }

    private static AnnualReport Telling(string id, ReportEdition edition) => AllZero(
        builder =>
        {
            string text = $"2017年{id}XX本报告共五个部分{id}。该部分以表格形式报告{id}。至{id}年2月30日，收到申请{id}件。□{id}";
            builder.Title = id + "市2001年信息公开报告";
            builder.Issuer = new Issuer("甲" + id + "局");
            builder.Preamble = text;
            builder.Overview = new ProseSection(text);
            builder.Problems = new ProseSection(text);
            builder.OtherMatters = new OtherMatters(text);
            builder.Closing = "填报说明" + id;
            builder.Annotations.Add(new Annotation("/applications", "填表说明" + id));
            builder.AdditionalRows.Add(new AdditionalRow("/applications", "小计" + id, [id]));
        },
        edition,
        edition == ReportEdition.Edition2021 ? 2023 : 2020);

    private static ValidationContext Everywhere(string id)
    {
        string[] cells = ["/applications/newlyReceived/total", "/proactiveDisclosure/licensing/decisions", "/proactiveDisclosure/licensing/change"];
        ValidationContext context = Printed(
            headings: [new PrintedText("一、总体" + id, default, "/overview", "一、总体情况"), new PrintedText("七、" + id, default, null, null)],
            captions: [new PrintedText(id, default, "/proactiveDisclosure", null)],
            columnHeads: [new PrintedText("本年收费金额" + id, default, "/proactiveDisclosure", "本年收费金额（单位：万元）"), new PrintedText(id, default, "/applications", null)],
            rowLabels: [new PrintedText("行政许可" + id, default, "/proactiveDisclosure/licensing", "行政许可"), new PrintedText(id, default, "/applications", null)],
            cells: cells.Select((cell, i) => new PrintedText(i == 0 ? $"{id}件（{id}）" : i == 1 ? $"1（{id}）" : id + "个", default, cell, null)),
            cornerNote: new PrintedText(id, default, "/applications", null));
        context.Previous = AllZero(builder => builder.Overview = new ProseSection(id), year: 2022);
        context.Facts = new IssuerFacts(IssuerKind.Government, false, new ReportDate(2024, 1, 1));
        context.Constituents = [new Constituent(AllZero(builder => builder.Issuer = new Issuer("乙" + id)))];
        context.Expected = [new Issuer("丙" + id)];
        return context;
    }

    private static AnnualReport WithOverview(string text) => AllZero(builder => builder.Overview = new ProseSection(text));
}
