// Reads a report, checks it, and writes it as JSON, web page, Markdown and Word. The code of the README stands here word for
// word: a test holds the two equal, so that what a newcomer copies is known to build and to run.
//
//     dotnet run --project samples/QuickStart [REPORT [LAST-YEARS-REPORT]]
//
// It ends with 0, with 1 where a finding is an error, or with 2 where no report was recognised, as the command does.
using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format;

string path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "service-centre-2023.md");
AnnualReport? lastYear = args.Length > 1 ? ReportReader.Default.ReadFile(args[1]).Report : null;

// The tour

ReadResult read = ReportReader.Default.ReadFile(path);
foreach (ReadDiagnostic diagnostic in read.Diagnostics)
    Console.WriteLine(diagnostic);                               // what was refused, where and why
if (read.Report is not { } report)
    return 2;                                                    // no report recognised

long? denied = report.Applications?.Outcomes.Denied.StateSecret.NaturalPerson;   // null: blank, refused, or no such table
long? same = report.Applications?[ApplicationRow.StateSecret, ApplicantCategory.NaturalPerson];

ValidationResult result = ReportValidator.Default.Validate(report, new ValidationContext { Previous = lastYear, Printed = read.Printed });
foreach (Finding finding in result.Findings)
    Console.WriteLine(finding);

byte[] json = ReportJson.SerializeToUtf8Bytes(report);
AnnualReport again = ReportJson.Deserialize(json);

Console.WriteLine($"属于国家秘密·自然人：{denied?.ToString() ?? "空白"}；两种写法{(denied == same ? "一致" : "不一致")}；JSON 往返{(again == report ? "一致" : "不一致")}");

// Why a cell is what it is

CellEvidence? why = read.Explain(CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total));
Console.WriteLine(why?.GetMessage(ReportLanguage.English));      // label “…” (43,1), head “总计” (40,48): the number stands in …

// The rules

AnnualReport[] reports = [.. new[] { lastYear, report }.OfType<AnnualReport>().Where(one => one.Year is not null).DistinctBy(one => one.Year)];

var strict = new ReportValidator(ValidationOptions.Full.Without("STR-009").WithSeverity("CEL-001", Severity.Error));
var series = new ReportSeries(reports);                          // the years of one body
ValidationResult year = strict.Validate(report, new ValidationContext
{
    Previous = series.PreviousOf(2023),
    Facts = new IssuerFacts(IssuerKind.Department, hasRulemakingPower: false),
    PublishedOn = new ReportDate(2024, 1, 19),
});
foreach (FaultProposal proposal in year.Proposals)
    Console.WriteLine(proposal.GetReason());                     // proposed, never applied: report.With(proposal)

ReportSum sum = ReportAggregation.Sum([ReportEdition.Edition2021], reports, AggregationAllowances.SeveralYears);
decimal? received = sum[CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total)].Sum;   // .Blank says how many gave none

Console.WriteLine($"各年新收申请合计：{received?.ToString() ?? "空白"}");

// Writing

string page = ReportHtml.WritePage(report);                            // stands alone, prints on A4; WriteFragment for a page of your own
string reviewed = ReportHtml.WritePage(report, new HtmlOptions(result));   // findings marked in the cells and listed below
string markdown = ReportMarkdown.Write(report);                        // the reader reads from it what was written
byte[] document = ReportWord.Write(report);                            // a Word document, package GovDisclosure.Format.Word
byte[] form = ReportWord.Write(ReportLayout.Blank(ReportEdition.Edition2021));   // the blank form, to be filled in

string folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "output")).FullName;
File.WriteAllBytes(Path.Combine(folder, "report.json"), json);
File.WriteAllText(Path.Combine(folder, "report.html"), page);
File.WriteAllText(Path.Combine(folder, "reviewed.html"), reviewed);
File.WriteAllText(Path.Combine(folder, "report.md"), markdown);
File.WriteAllBytes(Path.Combine(folder, "report.docx"), document);
File.WriteAllBytes(Path.Combine(folder, "form.docx"), form);
Console.WriteLine("已写入 " + folder);

// One report a line

string country = Path.Combine(folder, "reports.ndjson");

using (FileStream file = File.Create(country))
    ReportJsonLines.Write(file, reports);

using FileStream lines = File.OpenRead(country);
await foreach (ReportJsonLine line in ReportJsonLines.ReadAsync(lines))
    Console.WriteLine(line.Report is { } one ? one.Title : $"{line.LineNumber}: {line.Error!.Message}");

// A front end of your own

var reader = new ReportReader(new ExportFrontEnd(), HtmlFrontEnd.Instance, WordFrontEnd.Instance);

Console.WriteLine($"加上自己的前端再读，{(reader.ReadFile(path).Report == report ? "一致" : "不一致")}");
return result.HasErrors ? 1 : 0;
