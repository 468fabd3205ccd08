using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using GovDisclosure.Format.Page;

namespace GovDisclosure.Format.Serialization.Results;

/// <summary>Writes what was read and found of each file.</summary>
internal sealed class ResultJsonWriter
{
    /// <summary>The version of the JSON of results.</summary>
    private const int Format = 1;

    private readonly Utf8JsonWriter _writer;
    private readonly ReportLanguage _language;

    internal ResultJsonWriter(Utf8JsonWriter writer, ReportLanguage language)
    {
        _writer = writer;
        _language = language;
    }

    internal void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteNumber("format", Format);
        _writer.WriteStartArray("files");
    }

    internal void End()
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    internal void WriteFile(CheckedFile file)
    {
        AnnualReport? report = file.Report;
        _writer.WriteStartObject();
        _writer.WriteString("file", file.File);
        _writer.WriteBoolean("recognised", report != null);
        _writer.WriteString("edition", report is null ? null : ReportEditions.GetName(report.Edition));
        if (report?.Year is { } year)
            _writer.WriteNumber("year", year);
        else
            _writer.WriteNull("year");
        _writer.WriteString("issuer", report?.Issuer.Name);
        WriteCounts(file.Validation);

        _writer.WriteStartArray("diagnostics");
        foreach (ReadDiagnostic diagnostic in file.Diagnostics.Concat(file.Read?.Diagnostics ?? []))
            WriteDiagnostic(diagnostic);
        _writer.WriteEndArray();

        WriteJudgement(file.Validation, file.Read?.SourceMap ?? SourceMap.Empty);
        _writer.WriteEndObject();
    }

    /// <summary>What a check came to, without the file.</summary>
    internal void WriteValidation(ValidationResult validation)
    {
        _writer.WriteStartObject();
        WriteCounts(validation);
        WriteJudgement(validation, SourceMap.Empty);
        _writer.WriteEndObject();
    }

    internal static NotSupportedException WritesOnly() =>
        new("结果只能写出，不能读入 / results are written only, and not read");

    private void WriteJudgement(ValidationResult? validation, SourceMap map)
    {
        _writer.WriteStartArray("findings");
        foreach (Finding finding in validation?.Findings ?? [])
        {
            map.TryGetPosition(finding, out SourcePosition position);
            WriteFinding(finding, position);
        }

        _writer.WriteEndArray();

        _writer.WriteStartArray("notAssessable");
        foreach (Finding finding in validation?.NotAssessable ?? [])
            WriteNotAssessable(finding);
        _writer.WriteEndArray();

        ProposalJson.Write(_writer, validation?.Proposals ?? [], _language);
    }

    private void WriteCounts(ValidationResult? validation)
    {
        if (validation is null)
        {
            _writer.WriteNull("counts");
            return;
        }

        _writer.WriteStartObject("counts");
        _writer.WriteNumber("holds", validation.HoldsCount);
        _writer.WriteNumber("violated", validation.ViolatedCount);
        _writer.WriteNumber("notAssessable", validation.NotAssessableCount);
        _writer.WriteEndObject();
    }

    private void WriteDiagnostic(ReadDiagnostic diagnostic)
    {
        _writer.WriteStartObject();
        _writer.WriteString("code", diagnostic.Code);
        WriteSeverity(diagnostic.Severity);
        _writer.WriteString("at", diagnostic.At);
        WritePosition(diagnostic.Position);
        _writer.WriteString("printed", diagnostic.Printed);
        _writer.WriteString("message", diagnostic.GetMessage(_language));
        _writer.WriteEndObject();
    }

    internal void WriteFinding(Finding finding, SourcePosition position)
    {
        _writer.WriteStartObject();
        _writer.WriteString("rule", finding.RuleId);
        WriteSeverity(finding.Severity);
        _writer.WriteBoolean("explained", finding.IsExplained);
        WriteTexts("at", finding.At);
        WritePosition(position);
        _writer.WriteString("quote", finding.Quote);
        _writer.WriteString("expected", finding.Expected);
        _writer.WriteString("actual", finding.Actual);
        _writer.WriteString("basis", finding.Rule.LegalBasis);
        _writer.WriteString("message", finding.GetMessage(_language));
        _writer.WriteEndObject();
    }

    private void WriteNotAssessable(Finding finding)
    {
        _writer.WriteStartObject();
        _writer.WriteString("rule", finding.RuleId);
        WriteTexts("at", finding.At);
        WriteTexts("needs", RuleNames.Of(finding.Missing));
        _writer.WriteEndObject();
    }

    // The names of a contract: those of the enumerations in lower case, in no language.
    private void WriteSeverity(Severity severity) => _writer.WriteString("severity", SeverityNames.Of(severity, ReportLanguage.English));

    private void WritePosition(SourcePosition position)
    {
        if (position.IsKnown)
        {
            _writer.WriteNumber("line", position.Line);
            _writer.WriteNumber("column", position.Column);
        }
        else
        {
            _writer.WriteNull("line");
            _writer.WriteNull("column");
        }
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        _writer.WriteStartArray(name);
        foreach (string text in texts)
            _writer.WriteStringValue(text);
        _writer.WriteEndArray();
    }
}
