using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>Numbers of which none stands twice in a document, nor is a year, a day or another number of its prose.</summary>
internal sealed class Numbers
{
    private readonly HashSet<long> _used = [.. Enumerable.Range(0, 34).Select(n => (long)n), .. Enumerable.Range(2014, 20).Select(n => (long)n), 711];

    internal long Next(Dice dice)
    {
        while (true)
        {
            long number = dice.Below(10) switch
            {
                < 3 => dice.Between(34, 99),
                < 7 => dice.Between(100, 999),
                < 9 => dice.Between(1000, 9999),
                _ => dice.Between(10000, 99999),
            };
            if (_used.Add(number))
                return number;
            number = dice.Between(1000, 99999);
            if (_used.Add(number))
                return number;
        }
    }

    internal bool IsUsed(long number) => _used.Contains(number);

    internal bool TryUse(long number) => _used.Add(number);
}
