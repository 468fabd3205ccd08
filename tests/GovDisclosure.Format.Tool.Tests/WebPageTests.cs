using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tool.Tests;

public class WebPageTests
{
    /// <summary>The sound report of the other tests as a page: each line a paragraph, each row of cells a row.</summary>
    private static readonly string s_page = "<!DOCTYPE html>\n<html><body>\n" + string.Concat(Reports.Good.Split('\n').Select(Line)) + "</body></html>";

    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    [Fact]
    public void Each_command_reads_a_page_as_it_reads_text()
    {
        using var folder = new TemporaryFolder();
        string page = folder.Write("report.txt", s_gb18030.GetBytes(s_page));
        string text = folder.Write("report.html", Reports.Good);

        Assert.Equal(ToolRun.Of("convert", text).Output, ToolRun.Of("convert", page).Output);
        Assert.Equal(ToolRun.Of("check", text).ExitCode, ToolRun.Of("check", page).ExitCode);
        Assert.Equal(0, ToolRun.Of("compare", text, page).ExitCode);
        Assert.Equal(ToolRun.Of("aggregate", text).Output, ToolRun.Of("aggregate", page).Output);
        Assert.Equal(0, ToolRun.WithInput(Encoding.UTF8.GetBytes(s_page), "check", "-").ExitCode);
    }

    private static string Line(string line)
    {
        string[] cells = line.Split('\t');
        return cells.Length == 1 ? "<p>" + string.Concat(line.TrimStart('#', ' ').Where(c => c is not ('*' or '<' or '>'))) + "</p>\n" : "<table><tr>" + string.Concat(cells.Select(cell => "<td>" + cell + "</td>")) + "</tr></table>\n";
    }
}
