using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Reading.Columns;

/// <summary>The heads of section 三: those of columns, and those over several.</summary>
internal static class MatrixHeads
{
    /// <summary>The number of 总计.</summary>
    internal const int Total = (int)ApplicantCategory.Total;

    /// <summary>The words of 法人或其他组织, the head over the kinds of organisation.</summary>
    internal static readonly string Organisations = Vocabulary.Words(Vocabulary.Matrix.Columns.SelectMany(column => column.Groups).GroupBy(group => group).OrderBy(group => group.Count()).First().Key);

    /// <summary>The words of all heads.</summary>
    internal static readonly HeadWords Words = new([.. Vocabulary.MatrixHeads.Keys, .. Vocabulary.MatrixOverheads]);

    /// <summary>The words of the heads as the newest edition has them.</summary>
    internal static readonly HeadWords OfficialWords = new([.. Vocabulary.Matrix.Columns.Select(column => Vocabulary.Words(column.Label)), .. Vocabulary.MatrixOverheads]);

    /// <summary>The numbers of the kinds of organisation.</summary>
    internal static readonly HashSet<int> Members =
        [.. Vocabulary.Matrix.Columns.Where(column => column.Groups.Any(group => Vocabulary.Words(group) == Organisations)).Select(column => column.Number)];

    internal static bool IsHead(Piece piece) => Vocabulary.MatrixHeads.ContainsKey(piece.Words) || IsOverhead(piece);

    internal static bool IsOrganisations(Piece piece) => piece.Words == Organisations;

    /// <summary>Whether a head stands over others.</summary>
    internal static bool IsOverhead(Piece piece) => Vocabulary.MatrixOverheads.Contains(piece.Words);
}
