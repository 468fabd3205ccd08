using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>Writes what was checked to standard output, file by file as it is handed over, in the format asked for.</summary>
internal sealed class ResultOutput
{
    private readonly ToolStreams _streams;
    private readonly ReportLanguage _language;

    internal ResultOutput(ToolStreams streams, ReportLanguage language)
    {
        _streams = streams;
        _language = language;
    }

    /// <summary>Writes all of it and tells the exit code.</summary>
    internal int Write(IEnumerable<CheckedReport> reports, string? format)
    {
        int exitCode = ExitCodes.Good;
        IEnumerable<CheckedReport> counted = reports.Select(report =>
        {
            exitCode = Math.Max(exitCode, report.ExitCode);
            return report;
        });
        switch (format)
        {
            case FormatOption.Json:
                ResultJson.Serialize(_streams.RawOutput, counted.Select(Checked), _language);
                _streams.EndRawOutput();
                break;
            case FormatOption.Sarif:
                SarifLog.Serialize(_streams.RawOutput, counted.Select(Checked), RuleCatalog.Rules, _language);
                _streams.EndRawOutput();
                break;
            default:
                WriteText(counted);
                break;
        }

        return exitCode;
    }

    internal static CheckedFile Checked(CheckedReport report) => report.File is { Read: null, Report: { } recognised } file
        ? CheckedFile.OfReport(file.Name, recognised, report.Validation)
        : new CheckedFile(report.File.Name, report.File.Read, report.Validation, report.File.Remarks);

    private void WriteText(IEnumerable<CheckedReport> reports)
    {
        var output = new TextOutput(_streams.Output, _language);
        foreach (CheckedReport report in reports)
        {
            output.Write(report);
            _streams.Flush();
        }
    }
}
