using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>Random reports printed in every layout: what is read is what was printed, or it is refused.</summary>
public sealed class LayoutTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Layouts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_never_takes_a_number_for_another_cell(string layout)
    {
        for (int seed = 0; seed < 60; seed++)
        {
            AnnualReport report = RandomReports.Create(seed, blanks: seed % 3 == 0 ? 20 : 0);
            string text = Layouts.All[layout](report);
            AssertNothingWrong(report, ReportReader.Default.Read(text).Report, layout, seed, text);
        }
    }

    [Theory]
    [InlineData("tab")]
    [InlineData("pipe")]
    [InlineData("markdown")]
    [InlineData("lines")]
    [InlineData("lines|")]
    [InlineData("print")]
    [InlineData("blanks")]
    public void A_filled_report_is_read_whole(string layout)
    {
        for (int seed = 0; seed < 40; seed++)
        {
            AnnualReport report = RandomReports.Create(seed, blanks: 0);
            string text = Layouts.All[layout](report);
            AnnualReport? read = ReportReader.Default.Read(text).Report;
            Assert.NotNull(read);
            foreach (TemplateCell cell in report.Template.Cells)
                Assert.True(report[cell.Address] == read[cell.Address], $"{layout}, seed {seed}: {cell}: {read[cell.Address]} instead of {report[cell.Address]}\n{text}");
            Assert.Equal(report.Edition, read.Edition);
            Assert.Equal(report.Year, read.Year);
            Assert.Equal("示例市", read.Issuer.Name);
        }
    }

    [Theory]
    [InlineData("tab")]
    [InlineData("pipe")]
    [InlineData("markdown")]
    public void Blank_cells_stay_blank_where_cells_are_divided(string layout)
    {
        for (int seed = 0; seed < 40; seed++)
        {
            AnnualReport report = RandomReports.Create(seed, blanks: 25);
            string text = Layouts.All[layout](report);
            AnnualReport? read = ReportReader.Default.Read(text).Report;
            AssertNothingWrong(report, read, layout, seed, text);
            int given = report.Template.Cells.Count(cell => report[cell.Address] != null);
            int taken = report.Template.Cells.Count(cell => report[cell.Address] != null && read![cell.Address] != null);
            Assert.True(taken >= given * 0.9, $"{layout}, seed {seed}: only {taken} of {given} read\n{text}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_bodies_do_to_the_form_makes_no_number_wrong(string layout)
    {
        int given = 0;
        int taken = 0;
        for (int seed = 0; seed < Inputs.Of(100); seed++)
        {
            // Where cells run together, a blank one shifts the digits unseen; where they then add up by chance, READ-040 asks to look.
            AnnualReport report = RandomReports.Create(seed, blanks: seed % 3 == 0 && !layout.StartsWith("fused", StringComparison.Ordinal) ? 20 : 0);
            string text = Layouts.Peculiar(layout, report, new Random(seed));
            ReadResult result = ReportReader.Default.Read(text);
            AssertNothingWrong(report, result.Report, layout, seed, text);
            string[] invented = [.. Evidence.Of(text).Invented(result)];
            Assert.True(invented.Length == 0, $"{layout}, seed {seed}: {string.Join('\n', invented)}\n{text}");
            AssertRefused(report, result, layout, seed, text);
            given += report.Template.Cells.Count(cell => report[cell.Address] != null);
            taken += report.Template.Cells.Count(cell => report[cell.Address] != null && result.Report?[cell.Address] != null);
        }

        output.WriteLine(FormattableString.Invariant($"{taken} of {given} cells read"));
        Assert.True(taken >= given * (layout is "tab" or "pipe" or "markdown" ? 0.95 : layout is "lines" or "lines|" or "print" ? 0.7 : 0.05), FormattableString.Invariant($"only {taken} of {given} read"));
    }

    [Property(MaxTest = 150)]
    public void White_space_width_and_marks_of_labels_and_numbers_do_not_matter(int seed)
    {
        var random = new Random(seed);
        AnnualReport report = RandomReports.Create(seed, blanks: random.Next(2) * 20);
        string layout = new[] { "tab", "pipe", "markdown", "lines" }[random.Next(4)];
        string plain = Layouts.All[layout](report);
        string text = Disguise(plain, layout, random);

        AnnualReport? read = ReportReader.Default.Read(text).Report;
        AnnualReport expected = ReportReader.Default.Read(plain).Report!;
        Assert.NotNull(read);
        foreach (TemplateCell cell in expected.Template.Cells)
        {
            Assert.True(expected[cell.Address] == read[cell.Address], $"{layout}, seed {seed}: {cell}: {read[cell.Address]} instead of {expected[cell.Address]}\n{text}");
            Assert.True(expected.IsRefused(cell.Address) == read.IsRefused(cell.Address), $"{layout}, seed {seed}: {cell}\n{text}");
        }

        Assert.Equal((expected.Edition, expected.Year, expected.Issuer, expected.Period), (read.Edition, read.Year, read.Issuer, read.Period));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Lost_lines_shift_no_number(string layout)
    {
        for (int seed = 0; seed < 150; seed++)
        {
            AnnualReport report = RandomReports.Create(seed, blanks: 0);
            var random = new Random(seed);
            List<string> lines = [.. Layouts.All[layout](report).Split('\n')];
            for (int i = random.Next(1, 4); i > 0 && lines.Count > 3; i--)
                lines.RemoveAt(random.Next(2, lines.Count));
            string text = string.Join('\n', lines);
            AssertNothingWrong(report, ReportReader.Default.Read(text).Report, layout, seed, text);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_cut_off_anywhere_gives_no_wrong_number(string layout)
    {
        for (int seed = 0; seed < 150; seed++)
        {
            AnnualReport report = RandomReports.Create(seed, blanks: seed % 2 == 0 ? 0 : 20);
            string text = Layouts.All[layout](report);

            // Not inside a number: half a number cannot be told from a whole one.
            int cut = new Random(seed).Next(1, text.Length);
            while (cut < text.Length && char.IsDigit(text[cut - 1]) && (char.IsDigit(text[cut]) || text[cut] == '.'))
                cut++;
            text = text[..cut];
            AssertNothingWrong(report, ReportReader.Default.Read(text).Report, layout, seed, text);
        }
    }

    /// <summary>What is not read is refused, with a diagnostic: for the cell, its row, its table, or the report as a whole.</summary>
    private static void AssertRefused(AnnualReport report, ReadResult result, string layout, int seed, string text)
    {
        foreach (TemplateCell cell in report.Template.Cells.Where(cell => report[cell.Address] != null && result.Report?[cell.Address] == null))
        {
            string pointer = cell.Address.ToString();
            Assert.True(
                result.Diagnostics.Any(diagnostic => diagnostic.Severity != Severity.Info && (diagnostic.At is null || pointer.StartsWith(diagnostic.At, StringComparison.Ordinal) || diagnostic.At.StartsWith(cell.Table.Section.Pointer, StringComparison.Ordinal))),
                $"{layout}, seed {seed}: {cell}: {report[cell.Address]} is lost in silence\n{text}");
        }
    }

    private static void AssertNothingWrong(AnnualReport report, AnnualReport? read, string layout, int seed, string text)
    {
        if (read == null)
            return;
        foreach (TemplateCell cell in read.Template.Cells)
        {
            if (read[cell.Address] is { } value && report[cell.Address] != value)
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{layout}, seed {seed}: {cell}: {value} instead of {report[cell.Address]}\n{text}"));
        }
    }

    private static string Disguise(string text, string layout, Random random)
    {
        var lines = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            string changed = line;
            if (line.Length > 0 && random.Next(2) == 0)
                changed = random.Next(3) == 0 ? changed.Replace('（', '〔').Replace('）', '〕') : changed.Replace('（', '(').Replace('）', ')');
            if (random.Next(2) == 0)
                changed = changed.Replace("，", ",", StringComparison.Ordinal).Replace("“", "\"", StringComparison.Ordinal).Replace("”", "\"", StringComparison.Ordinal);
            if (random.Next(3) == 0)
                changed = changed.Replace("“", "「", StringComparison.Ordinal).Replace("”", "」", StringComparison.Ordinal).Replace('：', ':').Replace("1.", "1．", StringComparison.Ordinal);

            // Between two ideographs of a label one blank may stand.
            for (int i = random.Next(4); i > 0; i--)
            {
                int at = random.Next(1, Math.Max(2, changed.Length));
                if (at < changed.Length && IsIdeograph(changed[at - 1]) && IsIdeograph(changed[at]))
                    changed = changed.Insert(at, random.Next(2) == 0 ? " " : "\u00A0");
            }

            lines.Add(random.Next(2) == 0 ? Numbers(changed, layout, random) : changed);
        }

        return string.Join(random.Next(4) == 0 ? "\r\n" : "\n", lines);
    }

    /// <summary>Numbers of cells in full width, and with blanks around them.</summary>
    private static string Numbers(string line, string layout, Random random)
    {
        char border = layout == "tab" ? '\t' : '|';
        return string.Join(border, line.Split(border).Select(cell =>
        {
            string number = cell.Trim();
            if (number.Length == 0 || !decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
                return cell;
            if (random.Next(4) == 0)
                number = string.Concat(number.Select(c => (char)(c + 0xFEE0)));
            return (layout == "tab" ? string.Empty : " ") + random.Next(5) switch { 0 => "\u00A0" + number, 1 => number + "\u200B", 2 => " " + number + "\u3000", _ => number } + (layout is "pipe" or "markdown" ? " " : string.Empty);
        }));
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
