using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using GovDisclosure.Format.Serialization.Results;

namespace GovDisclosure.Format.Serialization.Sarif;

/// <summary>Writes the results of one file.</summary>
internal sealed class SarifResults
{
    private readonly Utf8JsonWriter _writer;
    private readonly SarifRules _rules;
    private readonly ReportLanguage _language;
    private readonly ReportTemplate _template;
    private readonly string _uri;
    private readonly int _artifact;
    private readonly Dictionary<string, int> _seen = [];

    internal SarifResults(Utf8JsonWriter writer, SarifRules rules, ReportLanguage language, ReportTemplate template, string uri, int artifact)
    {
        _writer = writer;
        _rules = rules;
        _language = language;
        _template = template;
        _uri = uri;
        _artifact = artifact;
    }

    internal void Write(ReadDiagnostic diagnostic)
    {
        string[] at = string.IsNullOrEmpty(diagnostic.At) ? [] : [diagnostic.At!];
        Begin(diagnostic.Code, _rules.IndexOf(diagnostic), diagnostic.Severity, diagnostic.GetMessage(_language));
        WriteLocations(diagnostic.Position, at);
        End(diagnostic.Code, at, diagnostic.Printed);
    }

    /// <summary>A finding, with those of the proposals that would change a cell it is about.</summary>
    internal void Write(Finding finding, SourcePosition position, IReadOnlyList<FaultProposal> proposals)
    {
        Begin(finding.RuleId, _rules.IndexOf(finding.Rule), finding.Severity, finding.GetMessage(_language) + " [" + finding.GetNote(_language) + "]");
        WriteLocations(position, finding.At);
        _writer.WriteStartObject("properties");
        _writer.WriteBoolean("explained", finding.IsExplained);
        if (finding.Expected != null)
            _writer.WriteString("expected", finding.Expected);
        if (finding.Actual != null)
            _writer.WriteString("actual", finding.Actual);
        if (finding.Quote != null)
            _writer.WriteString("quote", finding.Quote);
        _writer.WriteString("basis", finding.Rule.LegalBasis);
        FaultProposal[] own = finding.Rule.Kind == RuleKind.Identity ? proposals.Where(proposal => proposal.Changes.Any(change => finding.Cells.Contains(change.Cell))).ToArray() : [];
        if (own.Length != 0)
            ProposalJson.Write(_writer, own, _language);
        _writer.WriteEndObject();
        End(finding.RuleId, finding.At, finding.Quote);
    }

    private void Begin(string id, int index, Severity severity, string message)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId", id);
        _writer.WriteNumber("ruleIndex", index);
        _writer.WriteString("kind", "fail");
        _writer.WriteString("level", SarifRules.LevelOf(severity));
        SarifRules.WriteText(_writer, "message", message);
    }

    private void End(string id, IReadOnlyList<string> at, string? quote)
    {
        // Results of a file that nothing else tells apart are counted: the first, the second …
        string fingerprint = Fingerprint.Of(id, at, quote);
        _seen.TryGetValue(fingerprint, out int before);
        _seen[fingerprint] = before + 1;
        if (before != 0)
            fingerprint = Fingerprint.Of(id, at, quote, before);
        _writer.WriteStartObject("partialFingerprints");
        _writer.WriteString(Fingerprint.Name, fingerprint);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteLocations(SourcePosition position, IReadOnlyList<string> at)
    {
        _writer.WriteStartArray("locations");
        _writer.WriteStartObject();
        _writer.WriteStartObject("physicalLocation");
        _writer.WriteStartObject("artifactLocation");
        _writer.WriteString("uri", _uri);
        _writer.WriteNumber("index", _artifact);
        _writer.WriteEndObject();
        if (position.IsKnown)
        {
            _writer.WriteStartObject("region");
            _writer.WriteNumber("startLine", position.Line);
            _writer.WriteNumber("startColumn", position.Column);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        if (at.Count != 0)
            WriteLogicalLocations(at);
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void WriteLogicalLocations(IReadOnlyList<string> at)
    {
        _writer.WriteStartArray("logicalLocations");
        foreach (string pointer in at)
        {
            _writer.WriteStartObject();
            if (PlaceNames.Find(pointer, _template) is { } name)
                _writer.WriteString("name", name);
            _writer.WriteString("fullyQualifiedName", pointer);
            if (CellAddress.TryParse(pointer, out _))
                _writer.WriteString("kind", "value");
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }
}
