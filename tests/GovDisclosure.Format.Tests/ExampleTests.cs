using System;
using System.Linq;
using System.Reflection;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests;

/// <summary>The examples in the documentation are code that compiles and says what is true.</summary>
public class ExampleTests
{
    private static readonly Assembly s_library = typeof(AnnualReport).Assembly;

    [Fact]
    public void What_users_call_first_has_an_example() => Assert.Empty(DocumentationExamples.Missing(
        s_library,
        nameof(ReportReader), nameof(ReportValidator), nameof(ReportJson), nameof(AnnualReportBuilder), nameof(ReportTemplate), nameof(CellAddress),
        nameof(ReportAggregation), nameof(ReportMarkdown), nameof(ReportHtml), nameof(ReportLayout)));

    [Fact]
    public void Examples_are_short() => Assert.Empty(DocumentationExamples.TooLong(s_library));

    [Fact]
    public void Examples_compile_without_a_warning() => Assert.Empty(DocumentationExamples.NotCompiling(s_library));

    [Fact]
    public void Examples_print_what_their_comments_say() => Assert.Empty(DocumentationExamples.Untrue(s_library));

    [Theory]
    [InlineData("Console.WriteLine(report.Year);   // 2023", null)]
    [InlineData("Console.WriteLine(report.Year is null);   // False: the title says it", null)]
    [InlineData("Console.WriteLine(report.Year);   // 2022", "2022")]
    [InlineData("Console.WriteLine(1);   // 2\nConsole.WriteLine(2);   // 1", "1")]
    [InlineData("Console.WriteLine(ReportReader.Default.ReadFile(text).Report);   // 1", "1")]
    public void A_comment_that_is_not_printed_is_seen(string code, string? broken) =>
        Assert.Equal(broken == null ? [] : [broken], DocumentationExamples.Broken(code, s_library));

    [Theory]
    [InlineData("Console.WriteLine(report.Year);", null)]
    [InlineData("Console.WriteLine(report.Jahr);", "CS1061")]
    [InlineData("Console.WriteLine(report.Applications[ApplicationRow.Granted, ApplicantCategory.Total]);", "CS8602")]
    [InlineData("long? unused = report.Year;", null)]
    public void What_does_not_compile_is_seen(string code, string? error) =>
        Assert.Equal(error != null, DocumentationExamples.Compile(code, s_library).Any(fault => fault.Contains(error ?? string.Empty, StringComparison.Ordinal)));
}
