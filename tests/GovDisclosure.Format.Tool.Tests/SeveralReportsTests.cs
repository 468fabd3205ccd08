using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>A file with several reports: each is one of its own, named by the file and its number.</summary>
public sealed class SeveralReportsTests : IDisposable
{
    private static readonly AnnualReport s_first = Report(Reports.Of2022);
    private static readonly AnnualReport s_second = Report(Reports.Good);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("text with CRLF")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("json array")]
    [InlineData("json array, indented")]
    public void Each_report_of_a_file_is_converted_to_a_line(string format)
    {
        string file = _folder.Write("two", Two(format));

        ToolRun run = ToolRun.Of("convert", file, "--all");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([2022, 2023], run.OutputLines.Select(line => ReportJson.Deserialize(line).Year));
        Assert.Equal([2L, 1L], run.OutputLines.Select(line => ReportJson.Deserialize(line).Applications?[ApplicationRow.NewlyReceived, ApplicantCategory.Total]));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json array")]
    public void Without_all_none_is_converted_and_it_is_said_how(string format)
    {
        string file = _folder.Write("two", Two(format));

        ToolRun run = ToolRun.Of("convert", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("READ-018", run.Error, StringComparison.Ordinal);
        Assert.Contains("--all", run.Error, StringComparison.Ordinal);
        Assert.Contains(file + "#1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_is_not_for_a_format_of_one_report()
    {
        ToolRun run = ToolRun.Of("convert", Repository.SampleReport, "--all", "--to", "html");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("--all", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_of_a_file_with_one_report_is_one_line()
    {
        ToolRun run = ToolRun.Of("convert", Repository.SampleReport, "--all");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(s_second, ReportJson.Deserialize(Assert.Single(run.OutputLines)));
    }

    [Fact]
    public void All_of_a_file_without_a_report_is_nothing()
    {
        ToolRun run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.NotOne), "convert", "-", "--all");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Each_is_checked_under_its_number()
    {
        string file = _folder.Write("two", Reports.Of2022 + Reports.WrongTotal);

        ToolRun run = ToolRun.Of("check", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutputLines, line => line.StartsWith(file + "#2", StringComparison.Ordinal) && line.Contains("error T3-", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.StartsWith(file + "#1: 已识别", StringComparison.Ordinal));
        using var document = JsonDocument.Parse(ToolRun.Of("check", file, "--format", "json").OutputBytes);
        Assert.Equal([file + "#1", file + "#2"], document.RootElement.GetProperty("files").EnumerateArray().Select(each => each.GetProperty("file").GetString()));
        using var sarif = JsonDocument.Parse(ToolRun.Of("check", file, "--format", "sarif").OutputBytes);
        Assert.Contains("two%232", sarif.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_them_is_named_by_its_number()
    {
        string file = _folder.Write("two", Two("text"));

        Assert.Equal(2023, ReportJson.Deserialize(ToolRun.Of("convert", file + "#2").OutputBytes).Year);
        Assert.Contains(file + "#1 → " + file + "#2", ToolRun.Of("compare", file + "#1", file + "#2").Output, StringComparison.Ordinal);
        Assert.Contains(file + "#2: 已识别", ToolRun.Of("check", file + "#2", "--previous", file + "#1").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#3")]
    [InlineData("#0")]
    [InlineData("#")]
    [InlineData("#x")]
    public void A_number_that_no_report_has_is_told(string number)
    {
        ToolRun run = ToolRun.Of("convert", _folder.Write("two", Two("text")) + number);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("FILE-001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_that_very_name_goes_first()
    {
        _folder.Write("two", Two("text"));
        string file = _folder.Write("two#1", Reports.Good);

        Assert.Equal(2023, ReportJson.Deserialize(ToolRun.Of("convert", file).OutputBytes).Year);
    }

    [Fact]
    public void All_of_them_are_added_up()
    {
        using var document = JsonDocument.Parse(ToolRun.WithInput(Two("text"), "aggregate", "-", "--allow", "repeated", "--allow", "years").OutputBytes);

        Assert.Equal(2, document.RootElement.GetProperty("reports").GetInt32());
    }

    [Theory]
    [InlineData("[\n {0},\n {\"edition\":\"2021\",\"titel\":1},\n {0}]", 3, "#2(3,20): error JSON-008")]
    [InlineData("[{0},\n 7]", 2, "#2(2,2): error JSON-007")]
    [InlineData("[{0},\n {\"edition\"", 2, "#2(2,12): error JSON-001")]
    [InlineData("[{0}\n {0}]", 2, "#2(2,")]
    [InlineData("[{0},\n {0}", 3, "#3(")]
    public void What_is_no_report_in_an_array_is_told_with_its_place_in_the_file(string layout, int count, string told)
    {
        string file = _folder.Write("a.json", "\ufeff" + layout.Replace("{0}", ReportJson.Serialize(s_second), StringComparison.Ordinal));

        ToolRun run = ToolRun.Of("check", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(file + told, run.Output, StringComparison.Ordinal);
        Assert.Contains(file + "#1: 已识别", run.Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(ToolRun.Of("check", file, "--format", "json").OutputBytes);
        Assert.Equal(count, document.RootElement.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public void An_array_of_one_report_is_that_report()
    {
        string file = _folder.Write("a.json", " [\n" + ReportJson.Serialize(s_second) + "\n]\n");

        Assert.Equal(s_second, ReportJson.Deserialize(ToolRun.Of("convert", file).OutputBytes));
        Assert.Contains(file + ": 已识别", ToolRun.Of("check", file).Output, StringComparison.Ordinal);
    }

    private static AnnualReport Report(string text) => ReportReader.Default.Read(text).Report!;

    private static byte[] Two(string format) => format switch
    {
        "text" => Encoding.UTF8.GetBytes(Reports.Of2022 + Reports.Good),
        "text with CRLF" => Encoding.UTF8.GetBytes((Reports.Of2022 + Reports.Good).Replace("\n", "\r\n", StringComparison.Ordinal)),
        "markdown" => Encoding.UTF8.GetBytes(ReportMarkdown.Write(s_first) + "\n" + ReportMarkdown.Write(s_second)),
        "html" => Encoding.UTF8.GetBytes("<html><body>" + ReportHtml.WriteFragment(s_first) + ReportHtml.WriteFragment(s_second) + "</body></html>"),
        "docx" => Joined(ReportWord.Write(s_first), ReportWord.Write(s_second)),
        _ => Encoding.UTF8.GetBytes("[" + string.Join(",\n", new[] { s_first, s_second }.Select(report => ReportJson.Serialize(report, format.EndsWith("indented", StringComparison.Ordinal)))) + "]"),
    };

    /// <summary>The first document with the body of the second behind its own.</summary>
    private static byte[] Joined(byte[] first, byte[] second)
    {
        const string Main = "word/document.xml";
        const string Body = "<w:body>";
        const string End = "<w:sectPr";
        string body = Content(second);
        body = body[(body.IndexOf(Body, StringComparison.Ordinal) + Body.Length)..body.LastIndexOf(End, StringComparison.Ordinal)];
        string whole = Content(first);
        whole = whole.Insert(whole.LastIndexOf(End, StringComparison.Ordinal), body);
        using var stream = new MemoryStream();
        stream.Write(first);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(Main)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(Main).Open());
            writer.Write(whole);
        }

        return stream.ToArray();

        static string Content(byte[] docx)
        {
            using var archive = new ZipArchive(new MemoryStream(docx));
            using var reader = new StreamReader(archive.GetEntry(Main)!.Open());
            return reader.ReadToEnd();
        }
    }
}
