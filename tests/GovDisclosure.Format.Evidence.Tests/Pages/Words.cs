using System.Collections.Generic;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>Labels, heads and headings as published reports print them: the official wording first, then others seen.</summary>
internal static class Words
{
    internal static readonly string[] Overview = ["一、总体情况", "一、总体概述", "一、工作概述"];
    internal static readonly string[] Proactive = ["二、主动公开政府信息情况", "二、行政机关主动公开政府信息情况"];
    internal static readonly string[] Applications = ["三、收到和处理政府信息公开申请情况", "三、 收到和处理政府信息公开申请情况"];
    internal static readonly string[] Proceedings = ["四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"];
    internal static readonly string[] Problems = ["五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况"];
    internal static readonly string[] Other = ["六、其他需要报告的事项"];

    internal static readonly string[] Content = ["信息内容", "信 息 内 容"];

    internal static readonly string[] CaptionOne = ["第二十条第（一）项", "第二十条第(一)项", "第二十条 第（一）项"];
    internal static readonly string[] CaptionFive = ["第二十条第（五）项", "第二十条第(五)项"];
    internal static readonly string[] CaptionSix = ["第二十条第（六）项", "第二十条第(六)项"];
    internal static readonly string[] CaptionEight = ["第二十条第（八）项", "第二十条第(八)项"];
    internal static readonly string[] CaptionNine = ["第二十条第（九）项", "第二十条第(九)项"];

    internal static readonly string[] Rules = ["规章", "规 章"];
    internal static readonly string[] Normative2021 = ["行政规范性文件", "规范性文件", "行政规范性文 件"];
    internal static readonly string[] Normative2019 = ["规范性文件", "规范性文件（行政机关制定发布的决定、公告、通告、意见、通知）"];
    internal static readonly string[] Licensing = ["行政许可"];
    internal static readonly string[] OtherServices = ["其他对外管理服务事项"];
    internal static readonly string[] Penalties = ["行政处罚"];
    internal static readonly string[] Compulsion = ["行政强制"];
    internal static readonly string[] Fees = ["行政事业性收费"];
    internal static readonly string[] Procurement = ["政府集中采购"];

    internal static readonly string[] Issued = ["本年制发件数", "本年 制发件数", "本年制\n发件数"];
    internal static readonly string[] Repealed = ["本年废止件数", "本年 废止件数", "本年废\n止件数"];
    internal static readonly string[] InForce = ["现行有效件数", "现行 有效件数", "现行有\n效件数"];
    internal static readonly string[] Decisions2021 = ["本年处理决定数量", "本年处理 决定数量"];
    internal static readonly string[] Collected = ["本年收费金额（单位：万元）", "本年收费金额(单位:万元)", "本年收费金额\n（单位：万元）"];
    internal static readonly string[] CollectedInYuan = ["本年收费金额（单位：元）", "本年收费金额（元）", "本年收费金额(单位:元)"];
    internal static readonly string[] Made = ["本年新制作数量", "本年新\n制作数量", "本年新 制作数量"];
    internal static readonly string[] NewlyDisclosed = ["本年新公开数量", "本年新\n公开数量", "本年新 公开数量"];
    internal static readonly string[] TotalDisclosed = ["对外公开总数量", "对外公开\n总数量"];
    internal static readonly string[] ItemsLastYear = ["上一年项目数量", "上一年\n项目数量"];
    internal static readonly string[] Change = ["本年增/减", "本年增/\n减"];
    internal static readonly string[] Decisions2019 = ["处理决定数量", "处理决定\n数量"];
    internal static readonly string[] Projects = ["采购项目数量"];
    internal static readonly string[] Amount = ["采购总金额"];

    internal static readonly string[] Corner =
    [
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)",
        "",
    ];

    internal static readonly string[] Applicants = ["申请人情况"];
    internal static readonly string[] NaturalPerson = ["自然人", "自 然 人"];
    internal static readonly string[] Organisations = ["法人或其他组织", "法人或\n其他组织"];
    internal static readonly string[] Commercial = ["商业企业", "商业机构", "商业\n企业"];
    internal static readonly string[] Research = ["科研机构", "科研\n机构"];
    internal static readonly string[] Welfare = ["社会公益组织", "社会\n公益\n组织"];
    internal static readonly string[] Legal = ["法律服务机构", "法律\n服务\n机构"];
    internal static readonly string[] OtherKind = ["其他"];
    internal static readonly string[] Total = ["总计", "总 计"];

    internal static readonly string[] Results = ["三、本年度办理结果", "三、本\n年度办\n理结果", "三、 本 年 办 理 结 果"];
    internal static readonly string[] Denied = ["（三）不予公开", "(三)不予公开", "（三）\n不予公开"];
    internal static readonly string[] Unavailable = ["（四）无法提供", "(四)无法提供", "（四）\n无法提供"];
    internal static readonly string[] NotProcessed = ["（五）不予处理", "(五)不予处理", "（五）\n不予处理"];
    internal static readonly string[] OtherHandling = ["（六）其他处理", "(六)其他处理", "（六）\n其他处理"];

    /// <summary>The rows of section 三: the end of the pointer, which group, the wordings.</summary>
    internal static readonly (string Path, string[]? Group, bool InBlock, string[] Label)[] Rows =
    [
        ("newlyReceived", null, false, ["一、本年新收政府信息公开申请数量", "一、本年接收政府信息公开数量"]),
        ("broughtForward", null, false, ["二、上年结转政府信息公开申请数量"]),
        ("outcomes/granted", null, true, ["（一）予以公开", "(一)予以公开", "(一) 予以公开"]),
        ("outcomes/partiallyGranted", null, true, ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "（二）部分公开", "（二）部分公开（区分处理的，只计这一情 形，不计其他情形）"]),
        ("outcomes/denied/stateSecret", Denied, true, ["1.属于国家秘密", "1. 属于国家秘密"]),
        ("outcomes/denied/prohibitedByLaw", Denied, true, ["2.其他法律行政法规禁止公开", "2.其他法律行政止公开"]),
        ("outcomes/denied/endangersSecurityOrStability", Denied, true, ["3.危及“三安全一稳定”", "3.危及\"三安全一稳定\""]),
        ("outcomes/denied/thirdPartyRights", Denied, true, ["4.保护第三方合法权益"]),
        ("outcomes/denied/internalAffairs", Denied, true, ["5.属于三类内部事务信息"]),
        ("outcomes/denied/deliberativeInformation", Denied, true, ["6.属于四类过程性信息"]),
        ("outcomes/denied/enforcementCaseFile", Denied, true, ["7.属于行政执法案卷"]),
        ("outcomes/denied/registryLookup", Denied, true, ["8.属于行政查询事项"]),
        ("outcomes/unavailable/notHeld", Unavailable, true, ["1.本机关不掌握相关政府信息"]),
        ("outcomes/unavailable/requiresCreation", Unavailable, true, ["2.没有现成信息需要另行制作"]),
        ("outcomes/unavailable/unclearAfterClarification", Unavailable, true, ["3.补正后申请内容仍不明确"]),
        ("outcomes/notProcessed/petitionOrComplaint", NotProcessed, true, ["1.信访举报投诉类申请"]),
        ("outcomes/notProcessed/duplicate", NotProcessed, true, ["2.重复申请"]),
        ("outcomes/notProcessed/publishedMaterial", NotProcessed, true, ["3.要求提供公开出版物"]),
        ("outcomes/notProcessed/excessive", NotProcessed, true, ["4.无正当理由大量反复申请"]),
        ("outcomes/notProcessed/confirmationOrReissue", NotProcessed, true, ["5.要求行政机关确认或重新出具已获取信息", "5.要求行政机关确认或重新出\n具已获取信息"]),
        ("outcomes/otherHandling/clarificationOverdue", OtherHandling, true, ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.申请人无正当理由逾期不补正、行政机关不在处理其政府信息公开申请", "1.申请人无正当理由逾期不补正,行政机关不再处理其政府信息公开申请"]),
        ("outcomes/otherHandling/feeOverdue", OtherHandling, true, ["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用,行政机关不再处理其政府信息公开申请"]),
        ("outcomes/otherHandling/residual", OtherHandling, true, ["3.其他"]),
        ("outcomes/otherHandling/undivided", null, true, ["（六）其他处理", "(六)其他处理"]),
        ("outcomes/total", null, true, ["（七）总计", "(七)总计", "(七) 总计"]),
        ("carriedForward", null, false, ["四、结转下年度继续办理"]),
    ];

    internal static readonly string[] Reconsideration = ["行政复议"];
    internal static readonly string[] Litigation = ["行政诉讼"];
    internal static readonly string[] Direct = ["未经复议直接起诉"];
    internal static readonly string[] AfterReconsideration = ["复议后起诉"];

    internal static readonly (string Member, string[] Head)[] Outcomes =
    [
        ("upheld", ["结果维持", "结 果 维 持", "结果\n维持"]),
        ("corrected", ["结果纠正", "结 果 纠 正", "结果\n纠正"]),
        ("other", ["其他结果", "其 他 结 果", "其他\n结果"]),
        ("pending", ["尚未审结", "尚 未 审 结", "尚未\n审结"]),
        ("total", ["总计", "总 计"]),
    ];

    /// <summary>Rows that bodies add of their own.</summary>
    internal static readonly Dictionary<int, string[]> ForeignRows = new()
    {
        [2] = ["其他主动公开文件", "其中：本级", "上年数"],
        [3] = ["其中：网上申请", "小计", "上年同期数", "（八）申请人主动撤回"],
        [4] = ["其中：本级", "上年数"],
    };

    /// <summary>Columns that bodies add of their own.</summary>
    internal static readonly string[] ForeignHeads = ["小计", "其中：网上申请", "上年数", "上年", "其中：本级"];

    internal static readonly string[] Remarks = ["较上年增加", "按口径统计", "无变化"];
}
