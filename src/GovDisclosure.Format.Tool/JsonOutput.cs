using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>Results as one JSON object.</summary>
internal static class JsonOutput
{
    internal static void Write(Stream output, IEnumerable<CheckedReport> reports, ReportLanguage language)
    {
        ResultJson.Serialize(output, reports.Select(report => new CheckedFile(report.File.Name, report.File.Read, report.Validation, report.File.Remarks)), language);
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
