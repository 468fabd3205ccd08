using System;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// 信息处理费: what section 六 says of the information-processing fee (国办函〔2020〕109号, in force from 2021-01-01).
/// A member that the text does not state is <see langword="null"/>; "无收取" says nothing of notices.
/// </summary>
/// <remarks>Immutable, thread-safe, equal by value.</remarks>
public sealed record ProcessingFeeStatement
{
    /// <summary>A statement; pass <see langword="null"/> for what is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is greater than 10^12 in magnitude, or an amount has more than 28 digits.</exception>
    public ProcessingFeeStatement(long? noticesSent, decimal? demandedYuan, decimal? collectedYuan)
    {
        NoticesSent = NumberLimits.RequireCount(noticesSent, nameof(noticesSent));
        DemandedYuan = NumberLimits.RequireAmount(demandedYuan, nameof(demandedYuan));
        CollectedYuan = NumberLimits.RequireAmount(collectedYuan, nameof(collectedYuan));
    }

    /// <summary>收费通知件数 — fee notices sent (件).</summary>
    public long? NoticesSent { get; }

    /// <summary>通知收费总金额 — amount demanded in the notices (元).</summary>
    public decimal? DemandedYuan { get; }

    /// <summary>实际收取总金额 — amount really collected (元).</summary>
    public decimal? CollectedYuan { get; }

    /// <summary>The three numbers by their names; nothing stands for what is not stated.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{nameof(ProcessingFeeStatement)} {{ NoticesSent = {NoticesSent}, DemandedYuan = {DemandedYuan}, CollectedYuan = {CollectedYuan} }}");
}
