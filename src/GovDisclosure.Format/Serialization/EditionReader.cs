using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads the edition, which says what else there is, wherever it stands.</summary>
internal static class EditionReader
{
    internal static ReportEdition ReadEdition(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        string? name = reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? walk.ReadText(ref reader)
            : throw walk.WrongKind(ref reader, TokenNames.Edition);
        if (ReportEditions.TryParse(name, out ReportEdition edition))
            return edition;
        throw name is null ? walk.Fail(ref reader, JsonErrors.EditionMissing) : walk.Fail(ref reader, JsonErrors.EditionUnknown, JsonValueReader.Shortened(name));
    }

    /// <summary>
    /// Looks ahead for the edition, from the value of a member that stands before it; null where the report has none. The
    /// reader is a copy.
    /// </summary>
    internal static ReportEdition? FindEdition(this JsonWalk walk, Utf8JsonReader ahead)
    {
        int level = ahead.CurrentDepth;
        int here = walk.Path.Here;
        while (ahead.CurrentDepth >= level)
        {
            if (ahead.CurrentDepth - level >= JsonPath.MaxDepth)
            {
                walk.Path.StandOnObject();
                throw walk.Fail(ref ahead, JsonErrors.TooDeep);
            }

            if (ahead.TokenType == JsonTokenType.PropertyName && ahead.CurrentDepth == level
                && walk.NameOf(ref ahead, ReportMembers.Report) == ReportMembers.Edition)
            {
                walk.Path.Here = ReportMembers.Edition;
                JsonWalk.Advance(ref ahead);
                ReportEdition edition = walk.ReadEdition(ref ahead);
                walk.Path.Here = here;
                return edition;
            }

            walk.Path.StandOnObject();
            JsonWalk.Advance(ref ahead);
        }

        return null;
    }
}
