using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Validation.Faults;

/// <summary>Sees what may have happened in a set of changed cells.</summary>
internal static class FaultReading
{
    internal static Explanation Explain(Syndrome syndrome, IReadOnlyList<Change> changes)
    {
        var left = new List<Change>(changes);
        var faults = new List<Fault>();
        while (left.Count > 0)
        {
            Change first = left[0];
            left.RemoveAt(0);
            int other = left.FindIndex(change => AreSwapped(syndrome.Template, first, change));
            if (other < 0)
            {
                faults.Add(new Fault(syndrome, KindOf(syndrome, first, changes), [first]));
                continue;
            }

            faults.Add(new Fault(syndrome, FaultKind.SwappedCells, [first, left[other]]));
            left.RemoveAt(other);
        }

        return new Explanation(faults);
    }

    /// <summary>Whether the numbers of two cells side by side, or one above the other, changed places.</summary>
    private static bool AreSwapped(ReportTemplate form, Change one, Change other) =>
        one.From == other.To && one.To == other.From && AreNeighbours(form.CellAt(one.Slot)!, form.CellAt(other.Slot)!);

    private static bool AreNeighbours(TemplateCell cell, TemplateCell later) =>
        cell.Row == later.Row ? Math.Abs(later.Index - cell.Index) == 1 : cell.Column == later.Column;

    private static FaultKind KindOf(Syndrome syndrome, Change change, IReadOnlyList<Change> all)
    {
        bool isTotal = IsTotalOfUnchangedParts(syndrome, change, all);
        return isTotal && change.From == 0 ? FaultKind.ZeroTotal
            : IsFactorOfTen(change.From, change.To) || IsFactorOfTen(change.To, change.From) ? FaultKind.FactorOfTen
            : AreTransposed(change.From, change.To) ? FaultKind.TransposedDigits
            : isTotal ? FaultKind.WrongTotal
            : FaultKind.Other;
    }

    private static bool IsTotalOfUnchangedParts(Syndrome syndrome, Change change, IReadOnlyList<Change> all) =>
        syndrome.IdentitiesOf(change.Slot).Any(identity =>
            identity.Left.Count == 1 && identity.Left[0].Slot == change.Slot
            && !identity.Right.Any(part => all.Any(other => other.Slot == part.Slot)));

    private static bool IsFactorOfTen(long small, long large) => small == large / 10 && large % 10 == 0;

    /// <summary>Whether two neighbouring digits of the right number make the printed one.</summary>
    private static bool AreTransposed(long printed, long right)
    {
        char[] digits = right.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (int i = 1; i < digits.Length; i++)
        {
            (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
            if (printed != right && long.Parse(new string(digits), CultureInfo.InvariantCulture) == printed)
                return true;
            (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
        }

        return false;
    }
}
