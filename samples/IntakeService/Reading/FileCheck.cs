using System.IO;
using GovDisclosure.Format;

namespace IntakeService.Reading;

/// <summary>Reads a file of any accepted format, told by its content and never by its name, and judges the report in it.</summary>
internal static class FileCheck
{
    internal static CheckedFile Check(UploadedFile file) =>
        ReportJson.Recognizes(file.Content) ? CheckJson(file) : CheckDocument(file);

    private static CheckedFile CheckJson(UploadedFile file) =>
        ReportJson.TryDeserialize(file.Content, out AnnualReport? report, out ReportJsonException? error)
            ? CheckedFile.OfReport(file.Name, report!, ReportValidator.Default.Validate(report!))
            : new CheckedFile(file.Name, null, null, [error!.ToDiagnostic()]);

    private static CheckedFile CheckDocument(UploadedFile file)
    {
        var reader = new ReportReader(HtmlFrontEnd.ForContentType(file.ContentType), WordFrontEnd.Instance);
        using var content = new MemoryStream(file.Content, writable: false);
        ReadResult read = reader.Read(content);
        return new CheckedFile(file.Name, read, read.Report is null ? null : ReportValidator.Default.Validate(read));
    }
}
