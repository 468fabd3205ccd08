using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.PlainText;

/// <summary>Divides what a text has of HTML into pieces, in reading order, none inside another.</summary>
internal static class HtmlPieces
{
    internal static List<HtmlPiece> Find(string text)
    {
        var pieces = new List<HtmlPiece>();
        List<HtmlTag> tags = HtmlTags.Find(text);
        if (tags.Count == 0)
            return pieces;
        int[] ends = EndsOfTables(tags);
        int nextHeading = -1;
        for (int i = 0; i < tags.Count; i++)
        {
            HtmlTag tag = tags[i];
            if (tag.Kind is HtmlTagKind.Unseen or HtmlTagKind.UnclearComment)
            {
                pieces.Add(new HtmlPiece(tag.Kind == HtmlTagKind.Unseen ? HtmlPieceKind.Unseen : HtmlPieceKind.UnclearComment, tag.Start, tag.End));
            }
            else if (tag.Kind != HtmlTagKind.Heading)
            {
                if (nextHeading < tag.Start)
                    nextHeading = NextHeading(text, tag.Start);
                int last = ends[i];
                bool isWhole = last >= 0 && tags[last].End <= nextHeading;
                int end = isWhole ? tags[last].End : EndOfBroken(tags, ends, i, nextHeading, out last);
                pieces.Add(new HtmlPiece(isWhole ? HtmlPieceKind.Table : HtmlPieceKind.BrokenTable, tag.Start, end));
                i = last;
            }
        }

        return pieces;
    }

    /// <summary>For each tag that begins a table the index of the one that ends it, else −1.</summary>
    private static int[] EndsOfTables(List<HtmlTag> tags)
    {
        int[] ends = new int[tags.Count];
        var open = new Stack<int>();
        for (int i = 0; i < ends.Length; i++)
        {
            ends[i] = -1;
            if (tags[i].Kind == HtmlTagKind.TableStart)
                open.Push(i);
            else if (tags[i].Kind == HtmlTagKind.TableEnd && open.Count > 0)
                ends[open.Pop()] = i;
        }

        return ends;
    }

    /// <summary>
    /// Where the pieces of a broken table end: at the last tag of one before the next heading; where that one begins something, its
    /// text follows, up to the heading. Tags without a beginning end before the next whole table as well.
    /// </summary>
    private static int EndOfBroken(List<HtmlTag> tags, int[] ends, int first, int limit, out int last)
    {
        bool hasStart = tags[first].Kind == HtmlTagKind.TableStart;
        last = first;
        for (int i = first + 1; i < tags.Count; i++)
        {
            HtmlTag tag = tags[i];
            if (tag.Kind == HtmlTagKind.Heading || (!hasStart && ends[i] >= 0))
                limit = Math.Min(limit, tag.Start);
            if (tag.Start >= limit)
                break;
            last = i;
        }

        return tags[last].Kind is HtmlTagKind.TableStart or HtmlTagKind.PartStart ? Math.Max(limit, tags[last].End) : tags[last].End;
    }

    /// <summary>Where the next line begins that Markdown marks as a heading, or the end of the text.</summary>
    private static int NextHeading(string text, int start)
    {
        for (int mark = text.IndexOf('#', start); mark >= 0; mark = text.IndexOf('#', mark + 1))
        {
            int lineStart = mark;
            while (lineStart > start && text[lineStart - 1] == ' ')
                lineStart--;
            if (lineStart == start || text[lineStart - 1] is not ('\n' or '\r'))
                continue;

            // Marks and a blank are all that is looked at.
            if (MarkdownText.HeadingMarks(text.AsSpan(lineStart, Math.Min(text.Length - lineStart, (mark - lineStart) + 8))) > 0)
                return lineStart;
        }

        return text.Length;
    }
}
