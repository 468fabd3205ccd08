using System.Collections.Generic;
using System.Text.Json;

namespace GovDisclosure.Format.Serialization.Results;

/// <summary>Writes proposals as the member <c>proposals</c>.</summary>
internal static class ProposalJson
{
    internal static void Write(Utf8JsonWriter writer, IEnumerable<FaultProposal> proposals, ReportLanguage language)
    {
        writer.WriteStartArray("proposals");
        foreach (FaultProposal proposal in proposals)
        {
            writer.WriteStartObject();
            writer.WriteString("reason", proposal.GetReason(language));
            writer.WriteStartArray("changes");
            foreach (CellChange change in proposal.Changes)
            {
                writer.WriteStartObject();
                writer.WriteString("at", change.Cell.ToString());
                WriteNumber(writer, "from", change.From);
                WriteNumber(writer, "to", change.To);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}
