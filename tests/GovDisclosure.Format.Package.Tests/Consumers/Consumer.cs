using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using GovDisclosure.Format;

/// <summary>
/// Reads every report in the first folder, checks it and writes into the second what it found; then reads again the JSON and a
/// Word document that it wrote. Says for which target the library was built that it runs with.
/// </summary>
internal static class Consumer
{
    private static int Main(string[] arguments)
    {
        // Nothing written may depend on the culture: in this one it would show.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "!";
        culture.NumberFormat.NumberGroupSeparator = "?";
        CultureInfo.CurrentCulture = culture;

        var reader = new ReportReader(HtmlFrontEnd.Instance, WordFrontEnd.Instance);
        foreach (string file in Directory.GetFiles(arguments[0]).OrderBy(path => path, StringComparer.Ordinal))
        {
            string target = Path.Combine(arguments[1], Path.GetFileName(file));
            ReadResult read = reader.ReadFile(file);
            ValidationResult result = ReportValidator.Default.Validate(read);
            byte[] json = ReportJson.SerializeToUtf8Bytes(read.Report);
            File.WriteAllBytes(target + ".json", json);
            if (!ReportJson.Deserialize(json).Equals(read.Report))
                throw new InvalidOperationException("The JSON of " + file + " does not read as it was written.");
            using (FileStream stream = File.Create(target + ".result.json"))
                ResultJson.Serialize(stream, new[] { new CheckedFile(Path.GetFileName(file), read, result) });
            File.WriteAllText(target + ".findings.txt", string.Join("\n", result.Findings));
            File.WriteAllText(target + ".page.html", ReportHtml.WritePage(read.Report, new HtmlOptions(result)));

            File.WriteAllBytes(target + ".written.docx", ReportWord.Write(read.Report));
            File.WriteAllBytes(target + ".again.json", ReportJson.SerializeToUtf8Bytes(reader.ReadFile(target + ".written.docx").Report));
            File.Delete(target + ".written.docx");
        }

        var built = (TargetFrameworkAttribute)Attribute.GetCustomAttribute(typeof(AnnualReport).Assembly, typeof(TargetFrameworkAttribute));
        Console.WriteLine("Built for " + built?.FrameworkName);
        return 0;
    }
}
