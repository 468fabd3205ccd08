namespace GovDisclosure.Format;

/// <summary>
/// A row of the matrix in section 三, 收到和处理政府信息公开申请情况. Each cell is a number of applications (件).
/// The numbers of the members are permanent; the order in print is that of <see cref="ReportTemplate"/>.
/// </summary>
public enum ApplicationRow
{
    /// <summary>一、本年新收政府信息公开申请数量 — Applications received in the report year, by the date of receipt. Basis: 条例第27、29、31条.</summary>
    NewlyReceived,

    /// <summary>二、上年结转政府信息公开申请数量 — Applications open on 1 January. Basis: 条例第33条.</summary>
    BroughtForward,

    /// <summary>（一）予以公开 — Disclosed in full. Basis: 条例第36条第（二）项.</summary>
    Granted,

    /// <summary>（二）部分公开（区分处理的，只计这一情形，不计其他情形） — Disclosed in part; counted here and nowhere else. Basis: 条例第37条.</summary>
    PartiallyGranted,

    /// <summary>（三）不予公开：1.属于国家秘密 — Refused as a state secret. Basis: 条例第14条.</summary>
    StateSecret,

    /// <summary>（三）不予公开：2.其他法律行政法规禁止公开 — Refused because another law or administrative regulation forbids it. Basis: 条例第14条.</summary>
    ProhibitedByLaw,

    /// <summary>（三）不予公开：3.危及“三安全一稳定” — Refused as a danger to national, public or economic security or to social stability. Basis: 条例第14条.</summary>
    EndangersSecurityOrStability,

    /// <summary>（三）不予公开：4.保护第三方合法权益 — Refused to protect the rights of a third party. Basis: 条例第15、32条.</summary>
    ThirdPartyRights,

    /// <summary>（三）不予公开：5.属于三类内部事务信息 — Refused as personnel, logistics or internal workflow. Basis: 条例第16条第1款.</summary>
    InternalAffairs,

    /// <summary>（三）不予公开：6.属于四类过程性信息 — Refused as discussion records, drafts, consultation letters or requests for instruction. Basis: 条例第16条第2款.</summary>
    DeliberativeInformation,

    /// <summary>（三）不予公开：7.属于行政执法案卷 — Refused as part of an enforcement case file. Basis: 条例第16条第2款.</summary>
    EnforcementCaseFile,

    /// <summary>（三）不予公开：8.属于行政查询事项 — Referred to a register with an access rule of its own (business, real estate). Basis: 条例第36条第（七）项.</summary>
    RegistryLookup,

    /// <summary>（四）无法提供：1.本机关不掌握相关政府信息 — The information does not exist or is another body's. Basis: 条例第36条第（四）、（五）项.</summary>
    NotHeld,

    /// <summary>（四）无法提供：2.没有现成信息需要另行制作 — No such information is at hand; it would have to be made. Basis: 条例第38条.</summary>
    RequiresCreation,

    /// <summary>（四）无法提供：3.补正后申请内容仍不明确 — Clarified, and still unclear. Basis: 条例第30条、第29条第2款第（二）项.</summary>
    UnclearAfterClarification,

    /// <summary>（五）不予处理：1.信访举报投诉类申请 — In substance a petition, a report or a complaint. Basis: 条例第39条第1款.</summary>
    PetitionOrComplaint,

    /// <summary>（五）不予处理：2.重复申请 — The same application again. Basis: 条例第36条第（六）项.</summary>
    Duplicate,

    /// <summary>（五）不予处理：3.要求提供公开出版物 — Asks for a publication that can be had publicly. Basis: 条例第39条第2款.</summary>
    PublishedMaterial,

    /// <summary>（五）不予处理：4.无正当理由大量反复申请 — Many or repeated applications without good reason. Basis: 条例第35条.</summary>
    Excessive,

    /// <summary>（五）不予处理：5.要求行政机关确认或重新出具已获取信息 — Asks the body to confirm or to reissue what the applicant already has.</summary>
    ConfirmationOrReissue,

    /// <summary>（六）其他处理：1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 — Not clarified in time and therefore no longer handled. Basis: 条例第30条.</summary>
    ClarificationOverdue,

    /// <summary>（六）其他处理：2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 — Fee not paid in time and therefore no longer handled. Basis: 条例第42条；国办函〔2020〕109号.</summary>
    FeeOverdue,

    /// <summary>（六）其他处理：3.其他 — Everything else; in practice also withdrawn applications.</summary>
    ResidualHandling,

    /// <summary>（六）其他处理 — Other handling in one row: edition 2019, and 2021 reports that keep the single row.</summary>
    UndividedOtherHandling,

    /// <summary>（七）总计 — All outcomes of the year together.</summary>
    OutcomesTotal,

    /// <summary>四、结转下年度继续办理 — Applications still open on 31 December. Basis: 条例第33条.</summary>
    CarriedForward,
}
