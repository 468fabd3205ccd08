using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>Results as one JSON object.</summary>
internal static class JsonOutput
{
    internal static void Write(Stream output, IEnumerable<CheckedReport> reports, ReportLanguage language)
    {
        ResultJson.Serialize(output, reports.Select(Checked), language);
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static CheckedFile Checked(CheckedReport report) => report.File is { Read: null, Report: { } recognised } file
        ? CheckedFile.OfReport(file.Name, recognised, report.Validation)
        : new CheckedFile(report.File.Name, report.File.Read, report.Validation, report.File.Remarks);
}
