using System;
using System.Collections.Generic;
using System.Text.Json;
using GovDisclosure.Format.Serialization.Results;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Serialization.Sarif;

/// <summary>The descriptors of a SARIF log and their places: the rules of the catalogue, then the codes of diagnostics as they occur.</summary>
internal sealed class SarifRules
{
    private static readonly Bilingual s_reading = new("读取文件或报告时的意见", "a remark on reading the file or the report");

    private readonly List<Descriptor> _descriptors = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly ReportLanguage _language;

    internal SarifRules(IEnumerable<RuleInfo> rules, ReportLanguage language)
    {
        _language = language;
        foreach (RuleInfo rule in rules)
            IndexOf(rule ?? throw new ArgumentNullException(nameof(rules)));
    }

    internal static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    internal int IndexOf(RuleInfo rule) =>
        _indexes.TryGetValue(rule.Id, out int index) ? index : Add(new Descriptor(rule.Id, rule.GetTitle(_language), rule.Severity, rule, null));

    internal int IndexOf(ReadDiagnostic diagnostic)
    {
        if (_indexes.TryGetValue(diagnostic.Code, out int index))
            return index;
        ReadDiagnosticCatalog.TryGet(diagnostic.Code, out ReadDiagnosticInfo? info);
        return Add(new Descriptor(diagnostic.Code, info?.GetTitle(_language) ?? s_reading.In(_language), info?.Severity ?? diagnostic.Severity, null, info));
    }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules");
        foreach (Descriptor descriptor in _descriptors)
            Write(writer, descriptor);
        writer.WriteEndArray();
    }

    private int Add(Descriptor descriptor)
    {
        _descriptors.Add(descriptor);
        return _indexes[descriptor.Id] = _descriptors.Count - 1;
    }

    private void Write(Utf8JsonWriter writer, Descriptor descriptor)
    {
        writer.WriteStartObject();
        writer.WriteString("id", descriptor.Id);
        writer.WriteString("name", descriptor.Title);
        WriteText(writer, "shortDescription", descriptor.Title);
        if (descriptor.Rule is { } rule)
            WriteText(writer, "fullDescription", rule.GetTitle(_language) + new Bilingual("。依据：", ". Basis: ").In(_language) + rule.LegalBasis);
        if (descriptor.Diagnostic is { } diagnostic)
        {
            WriteText(writer, "fullDescription", diagnostic.GetTitle(_language) + new Bilingual("。", ". ").In(_language) + diagnostic.GetKept(_language));
            WriteText(writer, "help", diagnostic.GetAdvice(_language));
        }

        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", LevelOf(descriptor.Severity));
        writer.WriteEndObject();
        if (descriptor.Rule != null)
            WriteProperties(writer, descriptor.Rule);
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, RuleInfo rule)
    {
        writer.WriteStartObject("properties");
        writer.WriteString("kind", RuleNames.Of(rule.Kind));
        writer.WriteStartArray("editions");
        foreach (ReportEdition edition in rule.Editions)
            writer.WriteStringValue(ReportEditions.GetName(edition));
        writer.WriteEndArray();
        writer.WriteStartArray("needs");
        foreach (string need in RuleNames.Of(rule.Needs))
            writer.WriteStringValue(need);
        writer.WriteEndArray();
        writer.WriteString("basis", rule.LegalBasis);
        writer.WriteBoolean("unsourced", rule.IsUnsourced);
        writer.WriteEndObject();
    }

    internal static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    private sealed record Descriptor(string Id, string Title, Severity Severity, RuleInfo? Rule, ReadDiagnosticInfo? Diagnostic);
}
