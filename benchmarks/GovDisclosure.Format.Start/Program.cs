using System;
using System.IO;
using GovDisclosure.Format;

// From the start to the first finding: reads a report, as JSON or text, checks it by every rule, and prints what is found first.
byte[] content = File.ReadAllBytes(args[0]);
AnnualReport report = ReportJson.Recognizes(content)
    ? ReportJson.Deserialize(content)
    : ReportReader.Default.Read(new MemoryStream(content)).Report ?? throw new InvalidDataException("No report.");
ValidationResult result = ReportValidator.Default.Validate(report);
Console.Out.WriteLine(result.Findings.Count == 0 ? "–" : result.Findings[0].ToString());
