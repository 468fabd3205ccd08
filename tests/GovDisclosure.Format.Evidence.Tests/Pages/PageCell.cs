using System.Collections.Generic;
using System.Globalization;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>How far a careful person could tell what a cell says.</summary>
internal enum Told
{
    /// <summary>It says this, for certain; a reader may still refuse it.</summary>
    Surely,

    /// <summary>It says this or cannot be told; it counts in no share.</summary>
    Perhaps,

    /// <summary>Nothing but sums speak for what it says, and these hold for another order too: a number may come out with the warning that asks to look.</summary>
    IfAsked,

    /// <summary>It cannot be told: no number may come out.</summary>
    Never,

    /// <summary>The page says something else, whole and in its place, so that nobody could tell: it is not judged.</summary>
    Otherwise,
}

/// <summary>What stands in a number cell, and what it says.</summary>
internal sealed class PageCell
{
    /// <summary>The printed text; a line feed between the lines of the cell.</summary>
    internal string Text { get; set; } = string.Empty;

    /// <summary>The number a reader takes from it; null where there is none.</summary>
    internal decimal? Value { get; set; }

    internal Told Told { get; set; }

    /// <summary>Digits that stand here beside the number: in a remark, say.</summary>
    internal List<string> OtherDigits { get; } = [];

    /// <summary>Whether a missing or blank text here says nothing, as in a column of remarks.</summary>
    internal bool IsRemark { get; set; }

    /// <summary>Whether the cell names its unit itself, whatever its head says.</summary>
    internal bool HasUnit { get; set; }

    /// <summary>The unit of an amount, where the cell names it: the only unit that is a member of the report.</summary>
    internal ProcurementUnit? Unit { get; set; }

    /// <summary>Whether words in the cell say that the number is another year's.</summary>
    internal bool IsOtherYear { get; set; }

    internal static PageCell Of(decimal value) => new() { Value = value, Text = value.ToString(CultureInfo.InvariantCulture) };

    internal PageCell Copy()
    {
        var copy = new PageCell { Text = Text, Value = Value, Told = Told, IsRemark = IsRemark, IsOtherYear = IsOtherYear, HasUnit = HasUnit, Unit = Unit };
        copy.OtherDigits.AddRange(OtherDigits);
        return copy;
    }
}
