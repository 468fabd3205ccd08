namespace GovDisclosure.Format.Template;

/// <summary>Section 三: the matrix of applications, alike in the editions of 2019 and 2021 but for （六）.</summary>
internal static class ApplicationsDeclaration
{
    internal const string Corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private static readonly GroupDeclaration Applicants = new("申请人情况");
    private static readonly GroupDeclaration Organisations = new("法人或其他组织");

    private static readonly GroupDeclaration Block = new("三、本年度办理结果", LabelVariant.Silent("三、本年办理结果", "已公布的年报，漏字"));
    private static readonly GroupDeclaration Denied = new("（三）不予公开");
    private static readonly GroupDeclaration Unavailable = new("（四）无法提供");
    private static readonly GroupDeclaration NotProcessed = new("（五）不予处理");
    private static readonly GroupDeclaration OtherHandling = new("（六）其他处理");

    internal static readonly ColumnDeclaration[] Columns =
    [
        Column(ApplicantCategory.NaturalPerson, "naturalPerson", "自然人", "Natural persons", CellKind.Count) with { Groups = [Applicants] },
        Column(ApplicantCategory.CommercialEnterprise, "commercialEnterprise", "商业企业", "Commercial enterprises", CellKind.Count, LabelVariant.Reported("商业机构", "2023年政务服务中心年报")) with { Groups = [Applicants, Organisations] },
        Column(ApplicantCategory.ResearchInstitution, "researchInstitution", "科研机构", "Research institutions", CellKind.Count) with { Groups = [Applicants, Organisations] },
        Column(ApplicantCategory.PublicWelfareOrganization, "publicWelfareOrganization", "社会公益组织", "Public-welfare organisations", CellKind.Count) with { Groups = [Applicants, Organisations] },
        Column(ApplicantCategory.LegalServiceInstitution, "legalServiceInstitution", "法律服务机构", "Legal-service organisations", CellKind.Count) with { Groups = [Applicants, Organisations] },
        Column(ApplicantCategory.Other, "other", "其他", "Others", CellKind.Count) with { Groups = [Applicants, Organisations] },
        Column(ApplicantCategory.Total, "total", "总计", "Total", CellKind.Count) with { Groups = [Applicants], Role = SumRole.Total },
    ];

    internal static readonly RowDeclaration[] Rows =
    [
        Row(ApplicationRow.NewlyReceived, "newlyReceived", "一、本年新收政府信息公开申请数量", "Newly received", "条例第27、29、31条", [], LabelVariant.Reported("一、本年接收政府信息公开数量", "2023年政务服务中心年报")) with { Role = SumRole.Incoming },
        Row(ApplicationRow.BroughtForward, "broughtForward", "二、上年结转政府信息公开申请数量", "Brought in from last year", "条例第33条", []) with { Role = SumRole.Incoming },
        Row(ApplicationRow.Granted, "outcomes/granted", "（一）予以公开", "Granted", "条例第36条第（二）项", [Block]),
        Row(ApplicationRow.PartiallyGranted, "outcomes/partiallyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "Partly granted", "条例第37条", [Block]),
        Row(ApplicationRow.StateSecret, "outcomes/denied/stateSecret", "1.属于国家秘密", "State secret", "条例第14条", [Block, Denied]),
        Row(ApplicationRow.ProhibitedByLaw, "outcomes/denied/prohibitedByLaw", "2.其他法律行政法规禁止公开", "Prohibited by another law or regulation", "条例第14条", [Block, Denied], LabelVariant.Reported("2.其他法律行政止公开", "2023年、2024年区政府年报，漏字")),
        Row(ApplicationRow.EndangersSecurityOrStability, "outcomes/denied/endangersSecurityOrStability", "3.危及“三安全一稳定”", "Danger to national, public, economic security or social stability", "条例第14条", [Block, Denied]),
        Row(ApplicationRow.ThirdPartyRights, "outcomes/denied/thirdPartyRights", "4.保护第三方合法权益", "Rights of a third party", "条例第15、32条", [Block, Denied]),
        Row(ApplicationRow.InternalAffairs, "outcomes/denied/internalAffairs", "5.属于三类内部事务信息", "Internal affairs", "条例第16条第1款", [Block, Denied]),
        Row(ApplicationRow.DeliberativeInformation, "outcomes/denied/deliberativeInformation", "6.属于四类过程性信息", "Deliberative information", "条例第16条第2款", [Block, Denied]),
        Row(ApplicationRow.EnforcementCaseFile, "outcomes/denied/enforcementCaseFile", "7.属于行政执法案卷", "Enforcement case file", "条例第16条第2款", [Block, Denied]),
        Row(ApplicationRow.RegistryLookup, "outcomes/denied/registryLookup", "8.属于行政查询事项", "Register with an access rule of its own", "条例第36条第（七）项", [Block, Denied]),
        Row(ApplicationRow.NotHeld, "outcomes/unavailable/notHeld", "1.本机关不掌握相关政府信息", "Not held", "条例第36条第（四）、（五）项", [Block, Unavailable]),
        Row(ApplicationRow.RequiresCreation, "outcomes/unavailable/requiresCreation", "2.没有现成信息需要另行制作", "Would have to be made", "条例第38条", [Block, Unavailable]),
        Row(ApplicationRow.UnclearAfterClarification, "outcomes/unavailable/unclearAfterClarification", "3.补正后申请内容仍不明确", "Still unclear after clarification", "条例第30条、第29条第2款第（二）项", [Block, Unavailable]),
        Row(ApplicationRow.PetitionOrComplaint, "outcomes/notProcessed/petitionOrComplaint", "1.信访举报投诉类申请", "Petition, report or complaint", "条例第39条第1款", [Block, NotProcessed]),
        Row(ApplicationRow.Duplicate, "outcomes/notProcessed/duplicate", "2.重复申请", "Repeated application", "条例第36条第（六）项", [Block, NotProcessed]),
        Row(ApplicationRow.PublishedMaterial, "outcomes/notProcessed/publishedMaterial", "3.要求提供公开出版物", "Public publication asked for", "条例第39条第2款", [Block, NotProcessed]),
        Row(ApplicationRow.Excessive, "outcomes/notProcessed/excessive", "4.无正当理由大量反复申请", "Mass or repeated applications without good reason", "条例第35条", [Block, NotProcessed]),
        Row(ApplicationRow.ConfirmationOrReissue, "outcomes/notProcessed/confirmationOrReissue", "5.要求行政机关确认或重新出具已获取信息", "Confirm or reissue what the applicant already has", null, [Block, NotProcessed]),
        Row(ApplicationRow.ClarificationOverdue, "outcomes/otherHandling/clarificationOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Clarification overdue", "条例第30条", [Block, OtherHandling], LabelVariant.Reported("1.逾期不补正", "2023年设区市年报，PDF转出的文本，缩写"), LabelVariant.Reported("1.申请人无正当理由逾期不补正、行政机关不在处理其政府信息公开申请", "2023年政务服务中心年报，错字")) with { Form = OtherHandlingForm.Divided },
        Row(ApplicationRow.FeeOverdue, "outcomes/otherHandling/feeOverdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee not paid in time", "条例第42条；国办函〔2020〕109号", [Block, OtherHandling], LabelVariant.Reported("2.逾期不缴费", "2023年设区市年报，PDF转出的文本，缩写"), LabelVariant.Reported("2.申请人逾期未按收费通知要求缴纳费用、行政机关不在处理其政府信息公开申请", "错字")) with { Form = OtherHandlingForm.Divided },
        Row(ApplicationRow.ResidualHandling, "outcomes/otherHandling/residual", "3.其他", "Residual", null, [Block, OtherHandling]) with { Form = OtherHandlingForm.Divided },
        Row(ApplicationRow.UndividedOtherHandling, "outcomes/otherHandling/undivided", "（六）其他处理", "Other handling, one row", null, [Block]) with { Form = OtherHandlingForm.Undivided },
        Row(ApplicationRow.OutcomesTotal, "outcomes/total", "（七）总计", "Total of outcomes", null, [Block]) with { Role = SumRole.Total },
        Row(ApplicationRow.CarriedForward, "carriedForward", "四、结转下年度继续办理", "Taken into the next year", "条例第33条", []) with { Role = SumRole.Remaining },
    ];

    internal static ColumnDeclaration Column(ApplicantCategory category, string name, string label, string english, CellKind kind, params LabelVariant[] variants) =>
        new(name, label, english, kind, variants) { Number = (int)category };

    internal static RowDeclaration Row(ApplicationRow row, string path, string label, string english, string? basis, GroupDeclaration[] groups, params LabelVariant[] variants) =>
        new(path, label, english, basis, groups, variants) { Number = (int)row };
}
