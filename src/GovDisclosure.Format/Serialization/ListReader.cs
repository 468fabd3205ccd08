using System.Collections.Generic;
using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads the lists of a report: remarks, rows of the issuer's own, what was refused.</summary>
internal static class ListReader
{
    internal static void ReadAnnotations(this JsonWalk walk, ref Utf8JsonReader reader, IList<Annotation> annotations)
    {
        if (!walk.EntersArray(ref reader))
            return;
        for (int item = 0; walk.NextItem(ref reader, item, ReportMembers.AnnotationMembers); item++)
        {
            string at = string.Empty;
            string? text = null;
            MemberCursor cursor = default;
            while (walk.Next(ref reader, ReportMembers.AnnotationMembers, ref cursor))
            {
                if (cursor.Member == 0)
                    at = walk.ReadPointer(ref reader);
                else
                    text = walk.ReadText(ref reader);
            }

            annotations.Add(new Annotation(at, text ?? string.Empty));
        }
    }

    internal static void ReadAdditionalRows(this JsonWalk walk, ref Utf8JsonReader reader, IList<AdditionalRow> rows)
    {
        if (!walk.EntersArray(ref reader))
            return;
        for (int item = 0; walk.NextItem(ref reader, item, ReportMembers.AdditionalRowMembers); item++)
        {
            string table = string.Empty;
            string? label = null;
            var cells = new List<string>();
            MemberCursor cursor = default;
            while (walk.Next(ref reader, ReportMembers.AdditionalRowMembers, ref cursor))
            {
                if (cursor.Member == 0)
                    table = walk.ReadPointer(ref reader);
                else if (cursor.Member == 1)
                    label = walk.ReadText(ref reader);
                else
                    walk.ReadPrintedCells(ref reader, cells);
            }

            rows.Add(new AdditionalRow(table, label ?? string.Empty, cells));
        }
    }

    internal static void ReadRefused(this JsonWalk walk, ref Utf8JsonReader reader, IList<Refusal> refused)
    {
        if (!walk.EntersArray(ref reader))
            return;
        for (int item = 0; walk.NextItem(ref reader, item, ReportMembers.RefusalMembers); item++)
        {
            string at = string.Empty;
            string? printed = null;
            string? code = null;
            MemberCursor cursor = default;
            while (walk.Next(ref reader, ReportMembers.RefusalMembers, ref cursor))
            {
                if (cursor.Member == 0)
                    at = walk.ReadPointer(ref reader);
                else if (cursor.Member == 1)
                    printed = walk.ReadText(ref reader);
                else
                    code = walk.ReadText(ref reader);
            }

            refused.Add(new Refusal(at, printed, code ?? string.Empty));
        }
    }

    private static void ReadPrintedCells(this JsonWalk walk, ref Utf8JsonReader reader, List<string> cells)
    {
        if (!walk.EntersArray(ref reader))
            return;
        for (int item = 0; walk.NextItem(ref reader, item); item++)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw walk.WrongKind(ref reader, TokenNames.Text);
            cells.Add(walk.Unescaped(ref reader));
        }
    }
}
