using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Reading.Drafts;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Prose;

/// <summary>What stands before section 一 and in its first sentence: title, issuer, year, period, day of publication.</summary>
internal sealed class FrontMatter
{
    private const int SentenceSearch = 4000;
    private const int FirstLines = 100;
    private const int LongestPageLine = 200;

    private static readonly string[] s_pageWords = ["发布时间", "发布日期", "公布日期", "发文日期", "来源:", "浏览", "访问量", "当前位置", "所在位置", "索引号", "文号:", "栏目:", "字号", "字体", "日期:"];

    private FrontMatter()
    {
    }

    internal string? Title { get; private set; }

    internal string? IssuerName { get; private set; }

    internal int? Year { get; private set; }

    internal ReportingPeriod? Period { get; private set; }

    internal ReportDate? PublishedOn { get; private set; }

    internal string? Preamble { get; private set; }

    internal static FrontMatter Read(IReadOnlyList<Line> front, IReadOnlyList<Line> overview, Draft draft, SourceParagraph? documentTitle = null)
    {
        var matter = new FrontMatter();
        TitleLine? title = TitleLine.Find(front) ?? TitleLine.Of(documentTitle);
        if (title != null)
        {
            matter.Title = title.Text;
            matter.IssuerName = title.IssuerName;
            draft.Places.Add("/title", title.Position);
            draft.Places.Add("/issuer/name", title.Position);
        }

        foreach (Line line in front)
        {
            if (!ReportDates.TryFindPublished(line.Text, out ReportDate date, out int index))
                continue;
            matter.PublishedOn = date;
            draft.Places.Add("/publishedOn", line.IsRow ? line.PositionOf(index) : line.Position);
            break;
        }

        List<Line> prose = [.. front.Where(line => title == null || !title.IsPartOfTitle(line)), .. overview];
        var titleYear = (title?.Year, title?.YearPosition ?? default);
        matter.DecideYear([titleYear, matter.ReadPeriod(prose, draft), SentenceYear(prose)], draft);
        matter.IssuerName ??= IssuerOf(prose);
        matter.ReadPreamble(front, title, draft);
        return matter;
    }

    private void ReadPreamble(IReadOnlyList<Line> front, TitleLine? title, Draft draft)
    {
        Line[] lines = front.Where(line => !line.IsBlank && !PageFurniture.IsPageNumber(line) && title?.IsPartOfTitle(line) != true).ToArray();
        string[] texts = [.. lines.Select(line => title?.WithoutTitle(line) ?? line.Text)];
        Preamble = lines.Length == 0 ? null : string.Join("\n", texts);
        draft.Places.AddLines("/preamble", lines, texts);
    }

    /// <summary>The year that the period tells, and where.</summary>
    private (int? Year, SourcePosition Place) ReadPeriod(List<Line> prose, Draft draft)
    {
        // Nearly every report has it in its first lines.
        var text = new ProseText(prose, FirstLines);
        if (!ReportDates.TryFindPeriod(text.Folded, out ReportingPeriod? period, out int index))
        {
            text = new ProseText(prose, SentenceSearch);
            ReportDates.TryFindPeriod(text.Folded, out period, out index);
        }

        if (period != null && !text.JoinsCells(index, text.Folded.IndexOf('日', text.Folded.IndexOf('日', index) + 1)))
        {
            Period = period;
            SourcePosition place = text.PositionOf(index);
            draft.Places.Add("/period", place);
            return (period.End!.Value.Year, place);
        }

        int word = PeriodWords.IndexIn(text.Folded);
        if (word < 0)
            return default;
        int end = text.Folded.IndexOfAny(['.', ','], word);
        int length = Math.Min(end < 0 ? text.Folded.Length : end, Math.Min(text.Folded.Length, word + 60)) - word;
        string sentence = text.Folded.Substring(word, length);
        if (!sentence.Any(char.IsDigit))
            return default;
        draft.Diagnostics.Add(Diagnose.PeriodDamaged(text.PositionOf(word), text.Masked.Substring(word, length)));
        int? year = ReportDates.FindYearOfDate(sentence);
        int at = sentence.IndexOf(year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, StringComparison.Ordinal);
        return (year, text.PositionOf(word + Math.Max(at, 0)));
    }

    /// <summary>The first year of the text that is not part of a cited document or of the page around it, and its line.</summary>
    private static (int? Year, SourcePosition Place) SentenceYear(List<Line> prose)
    {
        foreach (Line line in prose)
        {
            string folded = line.Folded;
            if (folded.Length < LongestPageLine && Array.Exists(s_pageWords, word => folded.IndexOf(word, StringComparison.Ordinal) >= 0))
                continue;
            if (ReportYear(folded) is { } year)
                return (year, PlaceOf(year, line));
        }

        return default;
    }

    private static int? ReportYear(string folded) => ReportDates.FindReportYear(LabelText.CutNotes(CutCitations(folded)));

    /// <summary>Of a row the cell that says the year, or has at least its digits.</summary>
    private static SourcePosition PlaceOf(int year, Line line)
    {
        if (!line.IsRow)
            return line.Position;
        Piece? cell = Array.Find(line.Filled, piece => ReportYear(piece.Folded) == year);
        return cell?.Position ?? line.PositionOfYear(year) ?? line.Position;
    }

    /// <summary>The year that two of title, period and sentence say; else that of the first of them.</summary>
    private void DecideYear((int? Year, SourcePosition Place)[] said, Draft draft)
    {
        (int? Year, SourcePosition Place)[] found = said.Where(one => one.Year != null).ToArray();
        if (found.Length == 0)
        {
            draft.Diagnostics.Add(Diagnose.YearUnknown());
            return;
        }

        (Year, SourcePosition place) = found.FirstOrDefault(one => found.Count(other => other.Year == one.Year) > 1) is { Year: not null } majority ? majority : found[0];
        draft.Places.Add("/year", place);
        if (found.Any(one => one.Year != Year))
            draft.Diagnostics.Add(Diagnose.YearsDiffer(said[0].Place, string.Join("、", found.Select(one => one.Year)), Year!.Value));
    }

    /// <summary>本报告由某机关根据…编制: the name of the body in the first sentence.</summary>
    private static string? IssuerOf(List<Line> prose)
    {
        string folded = new ProseText(prose, 400).Folded;
        int start = folded.IndexOf("本报告由", StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += "本报告由".Length;
        int end = new[] { "根据", "依据", "按照", "编制" }.Select(word => folded.IndexOf(word, start, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        string name = end < 0 ? string.Empty : folded.Substring(start, end - start);

        // Whom a number of a person stands with is no public body.
        return name.Length is > 1 and <= 40 && name.IndexOfAny([',', '.', ':']) < 0 && PersonalData.Mask(name) == name ? name : null;
    }

    /// <summary>The text without the titles of documents it cites.</summary>
    private static string CutCitations(string folded)
    {
        if (folded.IndexOf('《') < 0)
            return folded;
        var text = new StringBuilder(folded.Length);
        int depth = 0;
        foreach (char c in folded)
        {
            depth += c == '《' ? 1 : c == '》' && depth > 0 ? -1 : 0;
            if (depth == 0 && c != '》')
                text.Append(c);
        }

        return text.ToString();
    }
}
