using System;
using System.Text;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Fuzz;

/// <summary>Spoils inputs: the bytes of any, the lines and cells of those that are text.</summary>
internal sealed class Mutator(Random random, bool isText)
{
    /// <summary>No input grows beyond this; a seed may be longer.</summary>
    internal const int MostBytes = 64 * 1024;

    private const int Most = 6;

    /// <summary>The input after one mishap, or up to six.</summary>
    /// <param name="input">The input; stays as it is.</param>
    /// <param name="other">One from which parts may be taken over.</param>
    internal byte[] Spoil(byte[] input, byte[] other)
    {
        int most = Math.Max(input.Length, MostBytes);
        byte[] spoilt = input;
        for (int mishaps = random.Next(2) == 0 ? 1 : random.Next(2, Most + 1); mishaps > 0; mishaps--)
        {
            spoilt = Once(spoilt, other);
            if (spoilt.Length > most)
                spoilt = spoilt[..most];
        }

        return spoilt;
    }

    private byte[] Once(byte[] input, byte[] other)
    {
        (int start, int end) = Range(input);
        (int from, int to) = Range(other);
        return random.Next(isText ? 18 : 8) switch
        {
            0 when input.Length > 0 => Flipped(input),
            1 => Replaced(input, start, end, []),
            2 => Replaced(input, end, end, input[start..end]),
            3 => Replaced(input, start, end, other[from..to]),
            4 => random.Next(4) == 0 ? input[..end] : input,
            5 => [.. input.AsSpan(0, start), .. other.AsSpan(from)],
            6 => Replaced(input, start, start, Bytes()),
            7 when input.Length > 0 => Exchanged(input, start, end),
            8 or 9 => OtherNumber(input),
            10 => OtherTag(input),
            11 => OtherSign(input),
            16 or 17 => OtherWhole(input, other),
            12 or 13 => Encoding.UTF8.GetBytes(Damage.Spoil(Encoding.UTF8.GetString(input), random)),
            _ => Inserted(input, Words.All[random.Next(Words.All.Count)]),
        };
    }

    private static byte[] Replaced(byte[] input, int start, int end, byte[] part) => [.. input.AsSpan(0, start), .. part, .. input.AsSpan(end)];

    /// <summary>A part, short most of the time.</summary>
    private (int Start, int End) Range(byte[] input)
    {
        int start = random.Next(input.Length + 1);
        int longest = random.Next(4) switch { 0 => 4, 1 => 40, 2 => 400, _ => input.Length };
        return (start, start + random.Next(Math.Min(longest, input.Length - start) + 1));
    }

    private byte[] Bytes()
    {
        byte[] bytes = new byte[random.Next(1, 9)];
        random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Flipped(byte[] input)
    {
        byte[] changed = [.. input];
        int at = random.Next(changed.Length);
        changed[at] = random.Next(3) switch { 0 => (byte)(changed[at] ^ (1 << random.Next(8))), 1 => byte.MaxValue, _ => (byte)random.Next(256) };
        return changed;
    }

    private static byte[] Exchanged(byte[] input, int start, int end)
    {
        int length = Math.Min(end - start, input.Length - end);
        return [.. input.AsSpan(0, start), .. input.AsSpan(end, length), .. input.AsSpan(start, end - start), .. input.AsSpan(end + length)];
    }

    private byte[] Inserted(byte[] input, byte[] word)
    {
        int at = random.Next(input.Length + 1);
        while (at < input.Length && (input[at] & 0xC0) == 0x80)
            at++;
        return Replaced(input, at, at, word);
    }

    /// <summary>A run of digits, another number in its place: a strange one, or one of the same input.</summary>
    private byte[] OtherNumber(byte[] input)
    {
        (int start, int end) = Run(input, digit => digit is >= (byte)'0' and <= (byte)'9');
        (int from, int to) = Run(input, digit => digit is >= (byte)'0' and <= (byte)'9');
        return start == end ? Inserted(input, Words.Numbers[random.Next(Words.Numbers.Count)])
            : Replaced(input, start, end, random.Next(3) == 0 ? input[from..to] : Words.Numbers[random.Next(Words.Numbers.Count)]);
    }

    /// <summary>A tag, another of the same input in its place, behind it, or none.</summary>
    private byte[] OtherTag(byte[] input)
    {
        (int start, int end) = Tag(input);
        (int from, int to) = Tag(input);
        return random.Next(3) switch
        {
            0 => Replaced(input, start, end, input[from..to]),
            1 => Replaced(input, end, end, input[from..to]),
            _ => Replaced(input, start, end, []),
        };
    }

    /// <summary>A part that is whole, another of this input or the other in its place, behind it, or none.</summary>
    private byte[] OtherWhole(byte[] input, byte[] other)
    {
        (int start, int end) = Wholes.Next(input, random.Next(input.Length + 1));
        byte[] source = random.Next(2) == 0 ? input : other;
        (int from, int to) = Wholes.Next(source, random.Next(source.Length + 1));
        return random.Next(3) switch
        {
            0 => Replaced(input, start, end, source[from..to]),
            1 => Replaced(input, end, end, source[from..to]),
            _ => Replaced(input, start, end, []),
        };
    }

    /// <summary>A bracket, brace, quote or border, another in its place.</summary>
    private byte[] OtherSign(byte[] input)
    {
        ReadOnlySpan<byte> signs = "{}[]()\",:|<>\t"u8;
        int at = random.Next(input.Length + 1);
        int found = input.AsSpan(at).IndexOfAny(signs);
        return found < 0 ? input : Replaced(input, at + found, at + found + 1, [signs[random.Next(signs.Length)]]);
    }

    private (int Start, int End) Tag(byte[] input)
    {
        int at = random.Next(input.Length + 1);
        int start = input.AsSpan(at).IndexOf((byte)'<');
        if (start < 0)
            return (at, at);
        int end = input.AsSpan(at + start).IndexOf((byte)'>');
        return end < 0 ? (at, at) : (at + start, at + start + end + 1);
    }

    private (int Start, int End) Run(byte[] input, Func<byte, bool> belongs)
    {
        int start = random.Next(input.Length + 1);
        while (start < input.Length && !belongs(input[start]))
            start++;
        int end = start;
        while (end < input.Length && belongs(input[end]))
            end++;
        return (start, end);
    }
}
