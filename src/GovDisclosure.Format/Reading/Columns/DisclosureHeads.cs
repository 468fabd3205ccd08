using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>The texts over the rows of the small tables of section 二: captions, 信息内容, and heads.</summary>
internal static class DisclosureHeads
{
    private static readonly Dictionary<string, string> s_captions =
        Vocabulary.Captions.Keys.ToDictionary(LabelText.Fold, StringComparer.Ordinal);

    internal static bool IsCaption(Piece piece) => Vocabulary.IsCaption(CaptionOf(piece));

    /// <summary>The caption of the form that this is; null for one that is cut.</summary>
    internal static string? OfficialCaption(Piece piece) => s_captions.TryGetValue(CaptionOf(piece), out string? caption) ? caption : null;

    /// <summary>信息内容, alone or with the heads behind it; the words also begin sentences.</summary>
    internal static bool BeginsHeads(Piece piece) =>
        piece.Plain.StartsWith(Vocabulary.InformationContent, StringComparison.Ordinal)
        && (piece.Plain.Length == Vocabulary.InformationContent.Length
            || Array.Exists(LabelScanner.HeadTexts, head => string.CompareOrdinal(piece.Plain, Vocabulary.InformationContent.Length, head, 0, head.Length) == 0));

    internal static bool IsHead(Piece piece) => !Label.MayBegin(piece.Plain) && Vocabulary.DisclosureHeads.ContainsKey(piece.Words);

    /// <summary>Whether the piece is the beginning of a head that goes on below.</summary>
    internal static bool IsBeginning(Piece piece) =>
        piece.Plain.Length > 1 && Array.Exists(LabelScanner.HeadTexts, head => head.Length > piece.Plain.Length && head.StartsWith(piece.Plain, StringComparison.Ordinal));

    /// <summary>Whether the piece is one of a head that a line end broke, if only its last character.</summary>
    internal static bool IsPart(Piece piece) =>
        HeadPieces.Disclosure.MakeUp(piece.Words) || (piece.Words.Length == 1 && Array.Exists(LabelScanner.HeadTexts, head => head.IndexOf(piece.Words, StringComparison.Ordinal) > 0));

    /// <summary>Whether a bracket of the piece is closed in another.</summary>
    internal static bool IsOpen(Piece piece) => piece.Folded.LastIndexOf('(') > piece.Folded.LastIndexOf(')');

    /// <summary>The words of a caption, without the notes behind it.</summary>
    private static string CaptionOf(Piece piece)
    {
        string plain = piece.Plain;
        int unit = piece.HasNotes ? plain.IndexOf("单位", StringComparison.Ordinal) : -1;
        return unit > 0 ? plain.Substring(0, unit) : plain;
    }
}
