using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace GovDisclosure.Format.Serialization.Sarif;

/// <summary>
/// The one run of a SARIF log. Results come first and are written as files are handed over; the files, the rules they
/// refer to and how it went are known only behind them.
/// </summary>
internal sealed class SarifRun
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Tool = "GovDisclosure.Format";

    private readonly Utf8JsonWriter _writer;
    private readonly SarifRules _rules;
    private readonly ReportLanguage _language;
    private readonly List<Artifact> _artifacts = [];
    private bool _isSuccessful = true;

    internal SarifRun(Utf8JsonWriter writer, SarifRules rules, ReportLanguage language)
    {
        _writer = writer;
        _rules = rules;
        _language = language;
    }

    /// <summary>RFC 5646, as SARIF asks for.</summary>
    private string Language => _language == ReportLanguage.English ? "en" : "zh-CN";

    internal void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", Schema);
        _writer.WriteString("version", "2.1.0");
        _writer.WriteStartArray("runs");
        _writer.WriteStartObject();
        _writer.WriteString("language", Language);
        _writer.WriteString("columnKind", "utf16CodeUnits");
        _writer.WriteStartArray("results");
    }

    internal void WriteFile(CheckedFile file)
    {
        var artifact = new Artifact(ArtifactUri.Of(file.File), file);
        var results = new SarifResults(_writer, _rules, _language, file.Report?.Template ?? ReportTemplate.For(ReportEditions.Newest), artifact.Uri, _artifacts.Count);
        _artifacts.Add(artifact);
        _isSuccessful &= file.Report != null;

        foreach (ReadDiagnostic diagnostic in file.Diagnostics.Concat(file.Read?.Diagnostics ?? []))
            results.Write(diagnostic);
        SourceMap map = file.Read?.SourceMap ?? SourceMap.Empty;
        foreach (Finding finding in file.Validation?.Findings ?? [])
        {
            map.TryGetPosition(finding, out SourcePosition position);
            results.Write(finding, position, file.Validation!.Proposals);
        }
    }

    internal void End()
    {
        _writer.WriteEndArray();
        _writer.WriteStartArray("artifacts");
        foreach (Artifact artifact in _artifacts)
            artifact.Write(_writer);
        _writer.WriteEndArray();

        _writer.WriteStartObject("tool");
        _writer.WriteStartObject("driver");
        _writer.WriteString("name", Tool);
        _writer.WriteString("version", typeof(SarifLog).GetTypeInfo().Assembly.GetName().Version!.ToString(3));
        _writer.WriteString("language", Language);
        _rules.Write(_writer);
        _writer.WriteEndObject();
        _writer.WriteEndObject();

        _writer.WriteStartArray("invocations");
        _writer.WriteStartObject();
        // A file without a readable report was not checked, whatever was found in others.
        _writer.WriteBoolean("executionSuccessful", _isSuccessful);
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    /// <summary>What is kept of a file until the end: never its report.</summary>
    private sealed class Artifact
    {
        private readonly string? _edition;
        private readonly int? _year;
        private readonly string? _issuer;
        private readonly (int Holds, int Violated, int NotAssessable)? _counts;

        internal Artifact(string uri, CheckedFile file)
        {
            Uri = uri;
            _edition = file.Report is { } report ? ReportEditions.GetName(report.Edition) : null;
            _year = file.Report?.Year;
            _issuer = file.Report?.Issuer.Name;
            _counts = file.Validation is { } validation ? (validation.HoldsCount, validation.ViolatedCount, validation.NotAssessableCount) : null;
        }

        internal string Uri { get; }

        internal void Write(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("location");
            writer.WriteString("uri", Uri);
            writer.WriteEndObject();
            writer.WriteStartArray("roles");
            writer.WriteStringValue("analysisTarget");
            writer.WriteEndArray();
            if (_edition != null)
            {
                writer.WriteStartObject("properties");
                writer.WriteString("edition", _edition);
                if (_year is { } year)
                    writer.WriteNumber("year", year);
                if (_issuer != null)
                    writer.WriteString("issuer", _issuer);
                if (_counts is var (holds, violated, notAssessable))
                {
                    writer.WriteNumber("holds", holds);
                    writer.WriteNumber("violated", violated);
                    writer.WriteNumber("notAssessable", notAssessable);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }
    }
}
