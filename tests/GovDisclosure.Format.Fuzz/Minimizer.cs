using System;

namespace GovDisclosure.Format.Fuzz;

/// <summary>Makes an input smaller as long as it does the same.</summary>
internal static class Minimizer
{
    internal static byte[] Minimize(byte[] input, Func<byte[], bool> doesTheSame, TimeSpan budget)
    {
        long end = Environment.TickCount64 + (long)budget.TotalMilliseconds;
        byte[] smallest = input;
        for (int part = Math.Max(1, input.Length / 2); part > 0; part /= 2)
        {
            for (int at = 0; at < smallest.Length && Environment.TickCount64 < end;)
            {
                byte[] smaller = [.. smallest.AsSpan(0, at), .. smallest.AsSpan(Math.Min(smallest.Length, at + part))];
                if (doesTheSame(smaller))
                    smallest = smaller;
                else
                    at += part;
            }
        }

        return smallest;
    }
}
