using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Text;

public class TraditionalScriptTests
{
    [Theory]
    [InlineData("一、總體情況", "一、总体情况")]
    [InlineData("二、主動公開政府信息情況", "二、主动公开政府信息情况")]
    [InlineData("三、收到和處理政府信息公開申請情況", "三、收到和处理政府信息公开申请情况")]
    [InlineData("四、政府信息公開行政復議、行政訴訟情況", "四、政府信息公开行政复议、行政诉讼情况")]
    [InlineData("五、存在的主要問題及改進情況", "五、存在的主要问题及改进情况")]
    [InlineData("六、其他需要報告的事項", "六、其他需要报告的事项")]
    [InlineData("本年製發件數", "本年制发件数")]
    [InlineData("現行有效件數", "现行有效件数")]
    [InlineData("行政規範性文件", "行政规范性文件")]
    [InlineData("行政處罰", "行政处罚")]
    [InlineData("行政強制", "行政强制")]
    [InlineData("行政許可", "行政许可")]
    [InlineData("行政事業性收費", "行政事业性收费")]
    [InlineData("商業企業", "商业企业")]
    [InlineData("科研機構", "科研机构")]
    [InlineData("社會公益組織", "社会公益组织")]
    [InlineData("法律服務機構", "法律服务机构")]
    [InlineData("總計", "总计")]
    [InlineData("勾稽關係", "勾稽关系")]
    [InlineData("1.屬於國家秘密", "1.属于国家秘密")]
    [InlineData("4.保護第三方合法權益", "4.保护第三方合法权益")]
    [InlineData("7.屬於行政執法案卷", "7.属于行政执法案卷")]
    [InlineData("8.屬於行政查詢事項", "8.属于行政查询事项")]
    [InlineData("3.補正後申請內容仍不明確", "3.补正后申请内容仍不明确")]
    [InlineData("4.無正當理由大量反復申請", "4.无正当理由大量反复申请")]
    [InlineData("5.要求行政機關確認或重新出具已獲取信息", "5.要求行政机关确认或重新出具已获取信息")]
    [InlineData("四、結轉下年度繼續辦理", "四、结转下年度继续办理")]
    [InlineData("結果維持", "结果维持")]
    [InlineData("結果糾正", "结果纠正")]
    [InlineData("尚未審結", "尚未审结")]
    [InlineData("未經復議直接起訴", "未经复议直接起诉")]
    [InlineData("複議後起訴", "复议后起诉")]
    [InlineData("統計期限", "统计期限")]
    public void Words_of_the_form_fold_to_the_official_ones(string traditional, string simplified) =>
        Assert.Equal(simplified, new string(traditional.Select(TraditionalScript.Fold).ToArray()));

    [Fact]
    public void Simplified_labels_of_the_form_stay_as_they_are() =>
        Assert.All(
            ReportTemplate.Edition2019.Cells.Concat(ReportTemplate.Edition2021.Cells).Select(cell => cell.LabelPath),
            label => Assert.Equal(label, new string(label.Select(TraditionalScript.Fold).ToArray())));

    [Fact]
    public void What_is_folded_is_not_folded_further()
    {
        for (char c = '\u4E00'; c <= '\u9FFF'; c++)
        {
            char folded = TraditionalScript.Fold(c);
            Assert.Equal(folded, TraditionalScript.Fold(folded));
        }
    }

    [Fact]
    public void Words_that_differ_and_not_only_their_script_are_folded() =>
        Assert.Equal("规范性文件、公开文件、档案局", TraditionalScript.FoldWords("规范性档案、公开档案、档案局"));

    [Fact]
    public void They_are_in_a_label_that_has_nothing_else_to_fold() => Assert.Equal("行政规范性文件", LabelText.Fold("行政规范性档案"));
}
