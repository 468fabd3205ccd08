using System.Text.Json;

namespace GovDisclosure.Format.Tool;

/// <summary>
/// The catalogue as JSON, in both languages: <c>{ "format": 1, "rules": [ { "id", "family", "title": { "zh", "en" },
/// "severity", "milderSeverity", "kind", "editions", "needs", "basis", "unsourced", "explainable" } ] }</c>.
/// </summary>
internal static class RulesJson
{
    private const int Format = 1;

    internal static void Write(ToolStreams streams)
    {
        using (var writer = new Utf8JsonWriter(streams.RawOutput, new JsonWriterOptions { Encoder = ReportJson.Encoder }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", Format);
            writer.WriteStartArray("rules");
            foreach (RuleInfo rule in RuleCatalog.Rules)
                Write(writer, rule);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        streams.EndRawOutput();
    }

    private static void Write(Utf8JsonWriter writer, RuleInfo rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("family", RuleFamilies.Of(rule));
        writer.WriteStartObject("title");
        writer.WriteString("zh", rule.GetTitle());
        writer.WriteString("en", rule.GetTitle(ReportLanguage.English));
        writer.WriteEndObject();
        writer.WriteString("severity", RuleWords.JsonName(rule.Severity));
        writer.WriteString("milderSeverity", rule.MilderSeverity is { } milder ? RuleWords.JsonName(milder) : null);
        writer.WriteString("kind", RuleWords.JsonName(rule.Kind));
        writer.WriteStartArray("editions");
        foreach (ReportEdition edition in rule.Editions)
            writer.WriteStringValue(ReportEditions.GetName(edition));
        writer.WriteEndArray();
        writer.WriteStartArray("needs");
        foreach (RuleNeeds need in System.Enum.GetValues<RuleNeeds>())
        {
            if (need != RuleNeeds.None && (rule.Needs & need) != 0)
                writer.WriteStringValue(RuleWords.JsonName(need));
        }

        writer.WriteEndArray();
        writer.WriteString("basis", rule.LegalBasis);
        writer.WriteBoolean("unsourced", rule.IsUnsourced);
        writer.WriteBoolean("explainable", rule.CanBeExplained);
        writer.WriteEndObject();
    }
}
