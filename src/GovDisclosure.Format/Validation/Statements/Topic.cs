using System;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>What a word of a sentence tells of the numbers beside it.</summary>
[Flags]
internal enum Topic
{
    None = 0,

    /// <summary>Another matter that a report counts as well: 信访, 复议, 行政许可.</summary>
    OtherMatter = 1,

    /// <summary>Disclosure itself: 信息公开, 依申请.</summary>
    OwnMatter = 1 << 1,

    /// <summary>申请.</summary>
    Application = 1 << 2,

    /// <summary>What is done with applications: 申请, 办结, 答复.</summary>
    Handled = 1 << 3,

    /// <summary>新收, 收到 and the like.</summary>
    Receipt = 1 << 4,

    /// <summary>What comes after receipt: 结转, 办结, 予以公开.</summary>
    Handling = 1 << 5,

    /// <summary>One way to apply: 网上, 当面.</summary>
    Channel = 1 << 6,

    /// <summary>All ways together: 渠道.</summary>
    AllChannels = 1 << 7,

    /// <summary>Why something was denied: 因, 不掌握.</summary>
    Ground = 1 << 8,

    /// <summary>One outcome of a case: 维持, 尚未.</summary>
    OneOutcome = 1 << 9,

    /// <summary>Cases at large: 法治, 复议机构.</summary>
    Justice = 1 << 10,

    /// <summary>Who decides cases rather than has them: 审理, 办理.</summary>
    Hears = 1 << 11,

    /// <summary>What was put up, or came in: 公示, 受理.</summary>
    Publicity = 1 << 12,

    /// <summary>作出, 实施.</summary>
    Decided = 1 << 13,

    /// <summary>Part of the year, or several years: 上半年, 以来.</summary>
    OtherSpan = 1 << 14,

    /// <summary>本年, 全年.</summary>
    ThisYear = 1 << 15,

    /// <summary>上年, 去年.</summary>
    LastYear = 1 << 16,

    /// <summary>累计.</summary>
    Running = 1 << 17,

    /// <summary>截至.</summary>
    Until = 1 << 18,

    /// <summary>年度.</summary>
    AnyYear = 1 << 19,

    /// <summary>分别.</summary>
    Each = 1 << 20,
}
