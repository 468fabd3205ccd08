using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Reading.Columns;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>Of what a table or a part of it speaks.</summary>
internal enum ScopeKind
{
    /// <summary>Nothing is said: it is the report's own.</summary>
    Own,

    /// <summary>Another year than the report's.</summary>
    OtherYear,

    /// <summary>Another body than the report's.</summary>
    OtherBody,

    /// <summary>A part of the report's year.</summary>
    PartOfYear,

    /// <summary>Something else, as words beside the table say.</summary>
    Told,

    /// <summary>An appendix.</summary>
    Appendix,

    /// <summary>An example of how to fill in the form.</summary>
    Example,

    /// <summary>Another part of the report than that of the table: the overview, prose.</summary>
    OtherSection,

    /// <summary>The rows that are not of the form, in a table of their own.</summary>
    OwnRows,
}

/// <summary>Words that say of which year, body or kind something is. What is not this report's own fills no cell.</summary>
internal static class Scope
{
    private const int LongestYear = 12;
    private const int LongestRest = 4;
    private const int LongestLine = 60;
    private const int LongestPart = 20;

    // Shorter, the words that end a label end other texts as well.
    private const int ShortestEnding = 4;

    private static readonly string[] s_otherYears = ["上年", "去年", "上一年", "前年", "往年", "上期"];
    // A remark beside a number compares it with another year's, and says nothing of what follows.
    private static readonly string[] s_comparisons = ["较", "同比", "比上年", "比去年", "增加", "减少", "增长", "下降"];
    private static readonly string[] s_examples = ["样例", "样表", "范例", "例表", "填报说明", "填表说明", "填写说明", "填表示例", "填报示例", "填写示例", "示例表"];
    private static readonly string[] s_partsOfYear = ["半年", "季度"];
    private static readonly string[] s_levels = ["全市", "全县", "全区", "全省", "全州", "全系统", "本系统", "本级", "汇总", "下属", "所属", "街道", "局机关", "各部门"];

    // One of these stands in every text that names a year, and in every line that tells of what follows.
    private static readonly char[] s_ofYears = ['年', '期'];
    private static readonly char[] s_telling = [.. s_ofYears, '例', '样', '说', '附', ':', '表', '况'];

    private static readonly Regex s_year = new("(?<![0-9])((?:19|20)[0-9]{2})(?:年度|年(?!度))(?![0-9]{1,2}月)", RegexOptions.CultureInvariant);

    /// <summary>
    /// Whether a short text says that what stands with it is of another year than the report's: 上年, 2022年 in a report on 2023. Where
    /// the report's year is not known, no year that is named is its own for certain.
    /// </summary>
    internal static bool IsOtherYear(Piece piece, int? year) =>
        MayNameYear(piece) && (HasAny(piece.Folded, s_otherYears) || (NamedYear(piece) is { } named && named != year));

    /// <summary>Whether a short text names a year at all: 本年, 上年, 2023年.</summary>
    internal static bool IsYear(Piece piece) => MayNameYear(piece) && (HasAny(piece.Folded, s_otherYears) || NamedYear(piece) != null || IsThisYear(piece.Folded.Trim('(', ')', ':')));

    /// <summary>Whether a short text says that what stands with it is of the report's year.</summary>
    internal static bool IsThisYear(Piece piece, int? year) =>
        MayNameYear(piece) && (IsThisYear(piece.Folded.Trim('(', ')', ':')) || (year != null && NamedYear(piece) == year && !HasAny(piece.Folded, s_otherYears)));

    /// <summary>Whether a line says of the table below it that it is of the report's year, and is the head of no column.</summary>
    internal static bool IsCaption(Line line, int? year) => line.Filled.Length == 1 && IsThisYear(line.Filled[0], year);

    /// <summary>The notes that stand in texts; null where none does, as nearly always.</summary>
    internal static List<Note>? NotesIn(IEnumerable<Piece> pieces)
    {
        List<Note>? notes = null;
        foreach (Piece piece in pieces)
        {
            if (NotesIn(piece) is { } own)
                (notes ??= []).AddRange(own);
        }

        return notes;
    }

    /// <summary>The same of one text.</summary>
    internal static List<Note>? NotesIn(Piece piece) => piece.HasNotes && Note.In(piece.Folded) is { Count: > 0 } notes ? notes : null;

    /// <summary>Whether one of these notes says that what stands with it is something else than this year's.</summary>
    internal static bool SaysElse(List<Note>? notes, int? year) => notes != null && notes.Exists(note => note.SaysElse(year));

    /// <summary>Whether a head or a label says so, by itself or in a note: 上年, 自然人（上年数）.</summary>
    internal static bool IsElse(Piece piece, int? year) => IsOtherYear(piece, year) || (!piece.IsValue && SaysElse(NotesIn(piece), year));

    /// <summary>Whether a column of the form is itself for the numbers of the year before.</summary>
    internal static bool IsLastYears(TemplateColumn column) => column.Label.StartsWith("上一年", StringComparison.Ordinal);

    /// <summary>Whether a head says that numbers of order stand below it: 序号.</summary>
    internal static bool IsSerial(Piece head) => head.Words is "序号" or "编号" or "行次" or "序";

    /// <summary>Whether a head says that something else than labels stands below it, wherever it stands: 序号, 备注.</summary>
    internal static bool IsBeside(Piece head) => IsSerial(head) || head.Words is "备注" or "说明" or "注";

    /// <summary>Whether a text may be a head or a label that names a year; a note is none: 注：含上年度结转数量。</summary>
    private static bool MayNameYear(Piece piece) =>
        !piece.IsPlain && piece.Folded.Length is > 1 and <= LongestYear && piece.Folded.IndexOfAny(s_ofYears) >= 0
        && piece.Folded[0] is not ('注' or '较' or '比' or '同' or '与') && !piece.Folded.StartsWith("备注", StringComparison.Ordinal) && !piece.Folded.StartsWith("说明", StringComparison.Ordinal);

    /// <summary>The year of a text that is a year and little more: 2023年, （2023年度）, 2023年数; a number before it is what the text is.</summary>
    private static int? NamedYear(Piece piece) =>
        s_year.Match(piece.Folded) is { Success: true } match && (match.Index == 0 || !char.IsDigit(piece.Folded[0])) && piece.Folded.Trim('(', ')').Length <= match.Length + LongestRest ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static bool IsThisYear(string words) => words is "本年" or "本年度" or "今年" or "当年" or "本年数" or "本年度数" or "本期" or "本年数量" or "本年数据" or "本年度数据";

    /// <summary>Whether a line between tables says of which body or level what follows is.</summary>
    internal static bool IsLevel(Line line) =>
        line.Filled.Length == 1 && line.Plain.Length is > 1 and <= LongestYear && !line.Filled[0].IsValue && HasAny(Label.Parse(line.Plain).Body, s_levels) && line.Plain.IndexOf('.') < 0;

    /// <summary>What a line in a section of tables says of what follows; null where it says nothing.</summary>
    internal static ScopeKind? Of(Line line, int? year, string? issuer, bool tableSeen)
    {
        if (line.IsBlank || line.Filled[0] is not { IsValue: false } piece || piece.Folded.Length is < 2 or > LongestLine || piece.Folded.IndexOfAny(s_telling) < 0 || !IsOneText(line) || IsWordsOfForm(piece))
            return null;
        if (BodyName.IsOther(piece.Folded, issuer))
            return ScopeKind.OtherBody;
        string folded = piece.Folded.TrimEnd(':');
        bool isSentence = folded.IndexOf('.') > 2 || folded.IndexOf(';') >= 0;
        if (isSentence && piece.Folded[piece.Folded.Length - 1] != ':')
            return null;
        if (HasAny(folded, s_comparisons))
            return null;
        if (HasAny(folded, s_examples) || folded.EndsWith("示例", StringComparison.Ordinal) || folded.StartsWith("示例:", StringComparison.Ordinal) || folded.StartsWith("(示例", StringComparison.Ordinal))
            return ScopeKind.Example;
        if (folded.Length <= LongestPart && (HasAny(folded, s_partsOfYear) || NoteDates.Of(folded).IsPartOfYear))
            return ScopeKind.PartOfYear;
        bool isAppendix = folded[0] == '附' || folded.StartsWith("(附", StringComparison.Ordinal);
        bool namesOther = HasAny(folded, s_otherYears);
        bool namesOwn = false;
        foreach (Match match in s_year.Matches(folded))
        {
            bool isOwn = year == null || match.Groups[1].Value == year.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            namesOwn |= isOwn && year != null;
            namesOther |= !isOwn;
        }

        if (namesOther && !namesOwn)
            return ScopeKind.OtherYear;
        if (isAppendix && tableSeen)
            return ScopeKind.Appendix;
        return (namesOwn && !namesOther) || IsThisYear(piece.Folded.Trim('(', ')', ':')) ? ScopeKind.Own : null;
    }

    /// <summary>Whether a line holds one text, perhaps repeated in each column of a merged cell.</summary>
    private static bool IsOneText(Line line) => Array.TrueForAll(line.Filled, piece => piece.Text == line.Filled[0].Text);

    /// <summary>上一年项目数量 and 上年结转 name another year and are the form's own; 行政许可（上年数） is so of its row alone.</summary>
    private static bool IsWordsOfForm(Piece piece) =>
        piece.MatchMatrix(out _) is not LabelMatch.None
        || Vocabulary.DisclosureRows.ContainsKey(piece.Words) || Vocabulary.CaseHeads.ContainsKey(piece.Words) || Vocabulary.CaseGroups.ContainsKey(piece.Words)
        || DisclosureHeads.IsHead(piece) || DisclosureHeads.IsBeginning(piece) || HeadPieces.Matrix.MakeUp(piece.Words) || CornerNote.IsPiece(piece)
        || Vocabulary.IsCaption(piece.Folded) || (piece.Words.Length >= ShortestEnding && MatrixLabels.IsEnding(piece));

    private static bool HasAny(string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
