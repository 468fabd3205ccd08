using System.Text.RegularExpressions;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>How issuers speak of the information-processing fee. On .NET the matchers are made by the compiler, which costs nothing at start.</summary>
internal static partial class FeePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Amount = @"(?<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|零)(?<unit>万?)元";

    private const string Fee = "信息(?:公开)?(?:信息)?处理费";

    // What is said of notices or rates is no denial of collecting.
    private const string NotOfNotices = "(?!收费|的?通知|的?标准|管理|缴)";

    private const string CitedPattern = "《[^《》]*(?:《[^《》]*》[^《》]*)*》|〈[^〈〉]*〉";

    private const string DeniedPattern =
        "(?:未|没有|没|无|不存在|不)(?!误|论|符|当)[^,.;。，；违乱擅因]{0,14}(?:收取|收缴|收到|产生|发生|征收|涉及)[^,.;。，；违乱擅因]{0,14}处理费" + NotOfNotices
        + "|(?:^|[,，、:]|年|度|局|委|办|镇|乡|关|区|市|县)(?:无|没有)(?:政府)?" + Fee + NotOfNotices
        + "|处理费[^,.;。，；0-9]{0,8}(?:未收取|未产生|未发生)";

    private const string CollectedPattern = "(?<![应免退])(?:收取|收缴|征收|实收|产生|收到|收入)[^;。；]{0,24}?处理费[^。；;0-9零]{0,14}" + Amount;

    private const string ReallyPattern = "(?:实际收取|实际收缴|实收)(?:的)?(?:总)?(?:金额|费用|款)?(?:共计|合计|共|为)?" + Amount;

    private const string FeeOfPattern = "(?<![免退还缴纳知收付交欠])(?:政府)?" + Fee + "(?:收取)?(?:总)?(?:金额|费用|收入)?(?:共计|合计|为|共)?" + Amount;

    private const string DemandedPattern = "(?:通知收费|应收|收费通知)(?:的)?(?:总)?(?:金额|费用)[^。；;0-9零]{0,8}" + Amount;

    private const string NoticesPattern = @"收费通知(?:书)?(?:件数|数量)?[^。；;,，0-9零]{0,6}(?<n>[0-9]{1,9}|零)(?:件|份|次|个)";

    private const string NoticesBeforePattern = @"(?:发出|发送|送达|出具|制发|下达)(?<n>[0-9]{1,9}|零)(?:件|份|次|个)收费通知";

    /// <summary>Documents cited, one inside another as well.</summary>
    internal static Regex Cited { get; } = MakeCited();

    /// <summary>That nothing was collected.</summary>
    internal static Regex Denied { get; } = MakeDenied();

    /// <summary>A verb of collecting, the fee, the amount.</summary>
    internal static Regex Collected { get; } = MakeCollected();

    /// <summary>What was really collected.</summary>
    internal static Regex Really { get; } = MakeReally();

    /// <summary>The fee and an amount: without a verb it is what was collected, unless the words around it speak of something else.</summary>
    internal static Regex FeeOf { get; } = MakeFeeOf();

    /// <summary>The amount of the notices.</summary>
    internal static Regex Demanded { get; } = MakeDemanded();

    /// <summary>The number of notices behind the word.</summary>
    internal static Regex Notices { get; } = MakeNotices();

    /// <summary>The number of notices before the word.</summary>
    internal static Regex NoticesBefore { get; } = MakeNoticesBefore();

#if NET
    [GeneratedRegex(CitedPattern, Options)]
    private static partial Regex MakeCited();

    [GeneratedRegex(DeniedPattern, Options)]
    private static partial Regex MakeDenied();

    [GeneratedRegex(CollectedPattern, Options)]
    private static partial Regex MakeCollected();

    [GeneratedRegex(ReallyPattern, Options)]
    private static partial Regex MakeReally();

    [GeneratedRegex(FeeOfPattern, Options)]
    private static partial Regex MakeFeeOf();

    [GeneratedRegex(DemandedPattern, Options)]
    private static partial Regex MakeDemanded();

    [GeneratedRegex(NoticesPattern, Options)]
    private static partial Regex MakeNotices();

    [GeneratedRegex(NoticesBeforePattern, Options)]
    private static partial Regex MakeNoticesBefore();
#else
    private static Regex MakeCited() => new(CitedPattern, Options);

    private static Regex MakeDenied() => new(DeniedPattern, Options);

    private static Regex MakeCollected() => new(CollectedPattern, Options);

    private static Regex MakeReally() => new(ReallyPattern, Options);

    private static Regex MakeFeeOf() => new(FeeOfPattern, Options);

    private static Regex MakeDemanded() => new(DemandedPattern, Options);

    private static Regex MakeNotices() => new(NoticesPattern, Options);

    private static Regex MakeNoticesBefore() => new(NoticesBeforePattern, Options);
#endif
}
