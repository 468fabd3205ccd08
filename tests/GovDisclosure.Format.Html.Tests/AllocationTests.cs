using System.IO;
using System.Text;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>What reading a page allocates; see <see cref="AllocationList"/>.</summary>
[Collection(nameof(AllocationTests))]
public class AllocationTests(ITestOutputHelper output)
{
    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance);

    [SkippableFact]
    public void A_page_is_read()
    {
        ReadResult read = ReportReader.Default.ReadFile(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md"));
        byte[] page = Encoding.UTF8.GetBytes(ReportHtml.WritePage(read.Report!));

        AllocationList.AssertKnown(output, "read HTML", () => s_reader.Read(new MemoryStream(page)));
    }
}

/// <summary>By themselves: what runs beside them keeps the runtime from compiling to the end.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationTestGroup;
