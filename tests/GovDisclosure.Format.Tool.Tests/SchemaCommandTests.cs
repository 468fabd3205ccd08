using System;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Tool.Tests;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_schema_of_all_editions_unless_told_otherwise()
    {
        ToolRun run = ToolRun.Of("schema");

        Assert.Equal((0, ReportJsonSchema.AllEditions, string.Empty), (run.ExitCode, run.Output, run.Error));
        Assert.NotEqual(0xEF, run.OutputBytes[0]);
    }

    [Theory]
    [InlineData("2019", ReportEdition.Edition2019)]
    [InlineData("2021", ReportEdition.Edition2021)]
    public void The_schema_of_one_edition(string edition, ReportEdition expected) =>
        Assert.Equal(ReportJsonSchema.ForEdition(expected), ToolRun.Of("schema", "--edition", edition).Output);

    [Fact]
    public void The_schema_does_not_depend_on_the_language() =>
        Assert.Equal(ToolRun.Of("schema").Output, ToolRun.Of("schema", "--language", "en").Output);

    [Fact]
    public void The_schema_goes_to_a_file()
    {
        string file = Path.Combine(_folder.Path, "report.schema.json");
        ToolRun run = ToolRun.Of("schema", "--output", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(ReportJsonSchema.AllEditions, File.ReadAllText(file, Encoding.UTF8));
    }

    [Theory]
    [InlineData("--edition", "2020")]
    [InlineData("--format", "json")]
    public void What_there_is_not_is_wrong_usage(string option, string value) => Assert.Equal(2, ToolRun.Of("schema", option, value).ExitCode);
}
