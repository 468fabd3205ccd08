using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>
/// The reader never invents: every number of a report it gives stands in the text, at the place that the source map names,
/// or is the 0 of a sentence there that denies fees. Whatever the text is.
/// </summary>
public sealed class EvidenceTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Layouts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_of_a_printed_report_stands_at_its_place(string layout)
    {
        for (int seed = 0; seed < Inputs.Of(40); seed++)
            AssertEvident(Layouts.All[layout](RandomReports.Create(seed, blanks: seed % 3 == 0 ? 20 : 0)), $"{layout}, seed {seed}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_of_a_damaged_report_stands_at_its_place(string layout)
    {
        for (int seed = 0; seed < Inputs.Of(150); seed++)
        {
            string text = Layouts.All[layout](RandomReports.Create(seed, blanks: seed % 3 == 0 ? 20 : 0));
            AssertEvident(Damage.Spoil(text, new Random(seed)), $"{layout}, seed {seed}");
        }
    }

    [Fact]
    public void Every_number_of_a_report_of_the_repository_stands_at_its_place_also_where_it_was_damaged() =>
        AssertEvident(Corpus.Own.Files.Where(file => !Corpus.IsPage(file)));

    [SkippableFact]
    public void Every_number_of_a_published_report_stands_at_its_place_also_where_it_was_damaged() =>
        AssertEvident(Corpus.Published.Files.Where(file => !Corpus.IsPage(file)));

    [Theory]
    [InlineData("本年度未收取信息处理费。", 0)]
    [InlineData("收取信息处理费1.2万元。", 12000)]
    public void The_fee_stands_where_its_sentence_does(string sentence, int collected)
    {
        string text = Documents.Report(other: "依法公开。\n\n" + sentence + "\n无其他事项。\n");
        ReadResult result = ReportReader.Default.Read(text);

        Assert.Equal(collected, result.Report!.OtherMatters!.ProcessingFee!.CollectedYuan);
        Assert.True(result.SourceMap.TryGetPosition("/otherMatters/processingFee/collectedYuan", out SourcePosition position));
        Assert.Equal(sentence, text.Split('\n')[position.Line - 1]);
        Assert.True(result.SourceMap.TryGetPosition("/otherMatters/processingFee", out SourcePosition fee));
        Assert.Equal(position, fee);
        Assert.Empty(Evidence.Of(text).Invented(result));
    }

    [Fact]
    public void A_number_that_stands_nowhere_would_be_found()
    {
        string text = Layouts.All["tab"](RandomReports.Create(1, blanks: 0));
        ReadResult result = ReportReader.Default.Read(text);
        CellAddress cell = result.Report!.Template.Cells[5].Address;
        AnnualReportBuilder changed = result.Report.ToBuilder();
        changed[cell] += 1;
        changed.Year++;

        Assert.Equal(2, Evidence.Of(text).Invented(new ReadResult(changed.Build(), result.Printed, result.SourceMap, result.Diagnostics)).Count());

        // Places on the line above: a number there is the right one by chance only.
        int filled = result.Report.Template.Cells.Count(cell => result.Report[cell.Address] != null);
        Assert.InRange(Evidence.Of("\n" + text).Invented(result).Count(), filled * 0.8, filled + 2);
    }

    private static int AssertEvident(string text, string name)
    {
        ReadResult result = ReportReader.Default.Read(text);
        string[] invented = [.. Evidence.Of(text).Invented(result)];
        Assert.True(invented.Length == 0, $"{name}:\n{string.Join('\n', invented)}");
        return result.Report is { } report ? report.Template.Cells.Count(cell => report[cell.Address] != null) : 0;
    }

    private void AssertEvident(IEnumerable<string> files)
    {
        int texts = 0;
        int numbers = 0;
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            AssertEvident(text, file);
            for (int seed = 0; seed < Inputs.Of(40); seed++, texts++)
                numbers += AssertEvident(Damage.Spoil(text, new Random(seed)), $"{file}, seed {seed}");
        }

        output.WriteLine(FormattableString.Invariant($"{texts} damaged texts, {numbers} numbers read from them"));
        Assert.True(numbers > texts, "hardly a number is read");
    }
}
