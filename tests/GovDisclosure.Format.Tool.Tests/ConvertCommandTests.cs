using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Tool.Tests;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_goes_to_standard_output_as_it_is_and_ends_its_line()
    {
        ToolRun run = ToolRun.Of("convert", Repository.SampleReport);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((byte)'{', run.OutputBytes[0]);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("示例市政务服务中心", run.Output, StringComparison.Ordinal);
        Assert.Equal("示例市政务服务中心", ReportJson.Deserialize(run.OutputBytes).Issuer.Name);
    }

    [Fact]
    public void Json_has_the_members_of_the_contract_in_their_order()
    {
        using var document = JsonDocument.Parse(ToolRun.Of("convert", Repository.SampleReport).OutputBytes);

        Assert.Equal(
            [
                "contract", "edition", "year", "title", "preamble", "issuer", "period", "publishedOn", "overview", "proactiveDisclosure",
                "applications", "proceedings", "problems", "otherMatters", "closing", "annotations", "additionalRows", "refused",
            ],
            document.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void A_refused_cell_is_null_and_told_on_standard_error_and_the_rest_is_printed()
    {
        ToolRun run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.NoNumber), "convert", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("-(43,", run.Error, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(run.OutputBytes);
        JsonElement applications = document.RootElement.GetProperty("applications");
        Assert.Equal(JsonValueKind.Null, applications.GetProperty("newlyReceived").GetProperty("commercialEnterprise").ValueKind);
        Assert.Equal(1, applications.GetProperty("outcomes").GetProperty("total").GetProperty("naturalPerson").GetInt32());
        Assert.StartsWith("/applications/newlyReceived", document.RootElement.GetProperty("refused")[0].GetProperty("at").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_report_nothing_is_printed()
    {
        ToolRun run = ToolRun.WithInput(Encoding.UTF8.GetBytes(Reports.NotOne), "convert", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("没有识别出年度报告", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_refused()
    {
        ToolRun run = ToolRun.Of("convert", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("FILE-007", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("markdown")]
    public void The_official_layout_reads_as_the_report_it_was_made_from(string format)
    {
        string target = _folder.PathOf("report");

        Assert.Equal(0, ToolRun.Of("convert", Repository.SampleReport, "--to", format, "--output", target).ExitCode);

        AnnualReport report = ReportJson.Deserialize(ToolRun.Of("convert", Repository.SampleReport).OutputBytes);
        AnnualReport again = ReportJson.Deserialize(ToolRun.Of("convert", target).OutputBytes);
        Assert.Equal(report.Template, again.Template);
        Assert.Equal((report.Year, report.Title, report.Overview, report.OtherMatters), (again.Year, again.Title, again.Overview, again.OtherMatters));
        Assert.All(report.Template.Cells, cell => Assert.Equal(report[cell.Address], again[cell.Address]));
    }

    [Fact]
    public void Output_replaces_a_file_as_a_whole_and_leaves_nothing_beside_it()
    {
        string target = _folder.Write("out.json", new string('x', 100_000));

        ToolRun run = ToolRun.Of("convert", Repository.SampleReport, "--to", "json", "--output", target);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Everything);
        Assert.Equal(ToolRun.Of("convert", Repository.SampleReport).OutputBytes, File.ReadAllBytes(target));
        Assert.Equal([target], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Output_goes_through_a_link()
    {
        string target = _folder.PathOf("real.json");
        string link = _folder.PathOf("link.json");
        File.CreateSymbolicLink(link, target);

        Assert.Equal(0, ToolRun.Of("convert", Repository.SampleReport, "--output", link).ExitCode);

        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.NotEqual(0, new FileInfo(target).Length);
    }

    [Theory]
    [InlineData("none/out.json")]
    [InlineData("")]
    public void Output_that_cannot_be_written_is_told(string name)
    {
        // An empty name is the folder itself.
        ToolRun run = ToolRun.Of("convert", Repository.SampleReport, "--output", name.Length == 0 ? _folder.Path : _folder.PathOf(name));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("FILE-006", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }
}
