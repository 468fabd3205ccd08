using System.Collections.Generic;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>A column of numbers with its heads from outside in.</summary>
internal sealed class PageColumn
{
    /// <summary>The end of the JSON pointer of its cells; null where the form has no such column.</summary>
    internal string? Member { get; init; }

    /// <summary>A head over the whole table: 申请人情况, or a year.</summary>
    internal string? Top { get; set; }

    /// <summary>Whether the top head tells a year and so cannot be left out.</summary>
    internal bool TopIsYear { get; set; }

    internal IReadOnlyList<string> Groups { get; init; } = [];

    internal string Leaf { get; set; } = string.Empty;

    /// <summary>A head below: 本年, 上年.</summary>
    internal string? Sub { get; set; }

    /// <summary>Whether words in the head say that the numbers are another year's.</summary>
    internal bool IsOtherYear { get; set; }

    /// <summary>Whether the end of the head is gone, so that the next reads the same.</summary>
    internal bool IsCut { get; set; }

    /// <summary>What a number below counts by the unit in the head: 10000 for 万件, a ten-thousandth for 元 where the form has 万元.</summary>
    internal decimal Factor { get; set; } = 1;

    /// <summary>The unit of amounts, where the head names it.</summary>
    internal ProcurementUnit? Unit { get; set; }

    internal PageColumn WithoutYears() =>
        new() { Member = Member, Top = TopIsYear ? null : Top, Groups = Groups, Leaf = Leaf };

    internal PageColumn With(string? member, string? leaf = null) =>
        new() { Member = member, Top = Top, TopIsYear = TopIsYear, Groups = Groups, Leaf = leaf ?? Leaf, Sub = Sub, IsOtherYear = IsOtherYear, IsCut = IsCut, Factor = Factor, Unit = Unit };
}
