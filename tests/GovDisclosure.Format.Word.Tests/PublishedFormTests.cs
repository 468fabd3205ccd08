using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Word.Tests.Support;

namespace GovDisclosure.Format.Word.Tests;

/// <summary>The blank form of 2021 as WPS saves it. It lies beside the repository and not in it.</summary>
public sealed class PublishedFormTests
{
    private static readonly XNamespace s_w = Docx.Transitional;

    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);

    [SkippableFact]
    public void Every_cell_is_there_and_blank()
    {
        ReadResult result = s_reader.Read(new MemoryStream(Form()));

        AnnualReport report = result.Report!;
        Assert.Equal(ReportEdition.Edition2021, report.Edition);
        var disclosure = Assert.IsType<ProactiveDisclosure2021>(report.ProactiveDisclosure);
        Assert.DoesNotContain(null, new object?[] { disclosure.GovernmentRules, disclosure.NormativeDocuments, disclosure.Licensing, disclosure.Penalties, disclosure.Compulsion, disclosure.AdministrativeFees });
        Assert.NotNull(report.Applications);
        Assert.NotNull(report.Proceedings);
        Assert.Equal(200, report.Template.Cells.Count);
        Assert.All(report.Template.Cells, cell => Assert.Null(report[cell.Address]));
        Assert.Empty(report.Refused);
        Assert.False(result.HasErrors);
    }

    [SkippableFact]
    public void Filled_with_any_numbers_it_reads_them_all()
    {
        byte[] form = Form();
        IReadOnlyList<TemplateCell> cells = ReportTemplate.Edition2021.Cells;
        for (int seed = 0; seed < Inputs.Of(40); seed++)
        {
            var random = new System.Random(seed);
            decimal[] numbers = cells.Select(cell => cell.Kind == CellKind.Amount ? random.Next(10_000_000) / 100m : NextCount(random)).ToArray();

            ReadResult result = s_reader.Read(new MemoryStream(Fill(form, numbers)));

            Assert.Empty(result.Report!.Refused);
            Assert.Equal(numbers, cells.Select(cell => result.Report[cell.Address]!.Value));
        }
    }

    private static decimal NextCount(System.Random random) => random.Next(3) == 0 ? 0 : random.NextInt64((long)System.Math.Pow(10, random.Next(1, 9)));

    /// <summary>Puts the numbers into the blank cells of the form, in their order.</summary>
    private static byte[] Fill(byte[] form, decimal[] numbers)
    {
        (string Name, byte[] Content)[] parts = Docx.Unzip(form);
        int main = System.Array.FindIndex(parts, part => part.Name == "word/document.xml");
        XDocument document = XDocument.Load(new MemoryStream(parts[main].Content));
        XElement[] blanks = [.. document.Descendants(s_w + "tc").Where(IsBlankCell)];
        Assert.Equal(numbers.Length, blanks.Length);
        for (int i = 0; i < numbers.Length; i++)
        {
            blanks[i].Descendants(s_w + "t").Remove();
            blanks[i].Elements(s_w + "p").Last().Add(new XElement(s_w + "r", new XElement(s_w + "t", numbers[i].ToString(CultureInfo.InvariantCulture))));
        }

        using var content = new MemoryStream();
        document.Save(content);
        parts[main].Content = content.ToArray();
        return Docx.Zip(parts);
    }

    private static bool IsBlankCell(XElement cell) =>
        string.IsNullOrWhiteSpace(string.Concat(cell.Descendants(s_w + "t").Select(text => text.Value)))
        && !cell.Elements(s_w + "tcPr").Elements(s_w + "vMerge").Any(merge => merge.Attribute(s_w + "val")?.Value != "restart");

    private static byte[] Form() => File.ReadAllBytes(Path.Combine(Needed.Reports, "word", "wps-blank-form-2021.docx"));
}
