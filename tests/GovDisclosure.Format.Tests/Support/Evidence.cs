using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>What stands in a source at the places that a source map names, found by other means than the reader's.</summary>
internal sealed partial class Evidence
{
    private const string Digits = "零一二三四五六七八九";

    // A sentence may go on over several lines or paragraphs.
    private const int MostLines = 8;

    private readonly Func<SourcePosition, IEnumerable<(string Text, string Next)>> _textsFrom;

    private Evidence(Func<SourcePosition, IEnumerable<(string Text, string Next)>> textsFrom) => _textsFrom = textsFrom;

    /// <summary>The text itself: lines as an editor counts them, columns in UTF-16 code units.</summary>
    internal static Evidence Of(string text)
    {
        string[] lines = LineEnd().Split(text);
        return new Evidence(position =>
        {
            if (position.Line > lines.Length || position.Column > lines[position.Line - 1].Length)
                return [];
            string rest = lines[position.Line - 1][(position.Column - 1)..];
            string next = "\n" + string.Join('\n', lines.Skip(position.Line).Take(MostLines));
            return rest.AsSpan().IndexOfAny('<', '&') < 0
                ? [(rest + next, string.Empty)]
                : [(rest + next, string.Empty), (WebUtility.HtmlDecode(InlineTag().Replace(rest, string.Empty)) + next, string.Empty)];
        });
    }

    /// <summary>What a front end gave: a place is in a text that begins on its line, not behind it.</summary>
    internal static Evidence Of(SourceDocument document)
    {
        (SourcePosition Position, string Text)[] all = [.. document.Blocks.SelectMany(Texts), .. document.Title is { } title ? Texts(title) : []];
        ILookup<int, (int Column, string Text, int Index)> texts = all.Select((text, i) => (text.Position, text.Text, i)).ToLookup(text => text.Position.Line, text => (text.Position.Column, text.Text, text.i));
        return new Evidence(position => texts[position.Line].Where(text => text.Column <= position.Column && position.Column - text.Column < text.Text.Length)
            .OrderByDescending(text => text.Column)
            .Select(text => (text.Text[(position.Column - text.Column)..], "\n" + string.Join('\n', all.Skip(text.Index + 1).Take(MostLines).Select(next => next.Text)))));
    }

    /// <summary>
    /// Every number of the model that does not stand at its place: cells, year, days, fees. Where cells run together a number
    /// ends where that of another cell begins.
    /// </summary>
    internal IEnumerable<string> Invented(ReadResult result)
    {
        if (result.Report is not { } report)
            return [];
        (string Pointer, decimal Number, SourcePosition Position)[] cells = [.. report.Template.Cells.Where(cell => report[cell.Address] != null)
            .Select(cell => (cell.Address.ToString(), report[cell.Address]!.Value, result.SourceMap.TryGetPosition(cell.Address, out SourcePosition place) ? place : default))];
        HashSet<SourcePosition> places = [.. cells.Select(cell => cell.Position)];
        IEnumerable<(string Pointer, Func<string, string, bool> Stands)> numbers = cells
            .Select(cell => (cell.Pointer, (Func<string, string, bool>)((text, _) => BeginsWith(text, cell.Number, length => cell.Position.IsKnown && places.Contains(new SourcePosition(cell.Position.Line, cell.Position.Column + length))))));
        if (report.Year is { } year)
            numbers = numbers.Append(("/year", (text, _) => HasNumbers(text, year)));
        if (report.Period is { Start: { } start, End: { } end })
            numbers = numbers.Append(("/period", (text, next) => HasNumbers(text + next, start.Year, start.Month, start.Day, end.Month, end.Day)));
        if (report.PublishedOn is { } day)
            numbers = numbers.Append(("/publishedOn", (text, _) => HasNumbers(text, day.Year, day.Month, day.Day)));
        if (report.OtherMatters?.ProcessingFee is { } fee)
        {
            foreach ((string name, decimal? amount) in new[] { ("noticesSent", fee.NoticesSent), ("demandedYuan", fee.DemandedYuan), ("collectedYuan", fee.CollectedYuan) })
            {
                if (amount is { } number)
                    numbers = numbers.Append(("/otherMatters/processingFee/" + name, (text, _) => SaysFee(text, number)));
            }
        }

        return numbers.Where(number => !(result.SourceMap.TryGetPosition(number.Pointer, out SourcePosition position) && _textsFrom(position).Any(found => number.Stands(found.Text, found.Next))))
            .Select(number => $"{number.Pointer} at {Where(result.SourceMap, number.Pointer)}");
    }

    private string Where(SourceMap map, string pointer) =>
        map.TryGetPosition(pointer, out SourcePosition position) ? $"{position}: {_textsFrom(position).FirstOrDefault().Text?.Split('\n')[0]}" : "no place";

    private static bool BeginsWith(string text, decimal number, Func<int, bool> isOfAnother)
    {
        string plain = HalfWidth(text.TrimStart());
        Match match = Number().Match(plain);
        if (!match.Success)
            return plain.Length > 0 && ChineseNumber(plain) == number;
        if (Parse(match.Value) == number)
            return true;

        // The last of them may be followed by the number of the next row, 12 1.申请人….
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return plain.StartsWith(digits, StringComparison.Ordinal) && (isOfAnother(digits.Length) || RowNumber().IsMatch(plain[digits.Length..]));
    }

    private static bool HasNumbers(string text, params int[] numbers)
    {
        string plain = Blanks().Replace(HalfWidth(text), string.Empty);
        plain = string.Concat(plain.Select(c => c is '〇' or '○' or 'Ο' or '◯' ? '0' : Digits.Contains(c, StringComparison.Ordinal) ? (char)('0' + Digits.IndexOf(c, StringComparison.Ordinal)) : c));
        int at = 0;
        foreach (int number in numbers)
        {
            string digits = number.ToString(CultureInfo.InvariantCulture);
            at = plain.IndexOf(digits, at, StringComparison.Ordinal);
            if (at < 0)
                return false;
            at += digits.Length;
        }

        return true;
    }

    private static bool SaysFee(string text, decimal number)
    {
        string plain = Blanks().Replace(HalfWidth(text), string.Empty);
        return NumberAnywhere().Matches(plain).Any(match => Parse(match.Value) is { } said && (said == number || said == number / 10000))
            || Enumerable.Range(0, plain.Length).Any(i => ChineseNumber(plain[i..]) == number)
            || (number == 0 && plain.IndexOfAny(['未', '没', '无', '不', '零']) >= 0);
    }

    private static string HalfWidth(string text) => string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c == '−' ? '-' : c));

    private static decimal? Parse(string digits) =>
        decimal.TryParse(digits.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>零 to 九十九, which is more than a cell has had.</summary>
    private static decimal? ChineseNumber(string text)
    {
        int? number = null;
        foreach (char c in text)
        {
            int digit = c == '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (digit >= 0)
                number = ((number ?? 0) / 10 * 10) + digit;
            else if (c == '十')
                number = (number is null or 0 ? 1 : number) * 10;
            else
                break;
        }

        return number;
    }

    private static IEnumerable<(SourcePosition Position, string Text)> Texts(SourceBlock block) => block switch
    {
        SourceParagraph paragraph => [(paragraph.Position, paragraph.Text)],
        SourceTable table => table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Position, cell.Text)),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    [GeneratedRegex(@"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAnywhere();

    [GeneratedRegex(@"^[0-9]{1,2}[.．、]\p{Lo}", RegexOptions.CultureInvariant)]
    private static partial Regex RowNumber();

    [GeneratedRegex("</?(?:b|strong|i|em|u|span|font)(?: [^>]*)?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InlineTag();

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\s|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD\p{Cc}]")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
