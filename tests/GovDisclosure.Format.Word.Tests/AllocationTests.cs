using System.IO;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Word.Tests;

/// <summary>What reading a Word document allocates; see <see cref="AllocationList"/>.</summary>
[Collection(nameof(AllocationTests))]
public class AllocationTests(ITestOutputHelper output)
{
    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);

    [SkippableFact]
    public void A_document_is_read()
    {
        ReadResult read = ReportReader.Default.ReadFile(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md"));
        byte[] document = ReportWord.Write(read.Report!);

        AllocationList.AssertKnown(output, "read Word", () => s_reader.Read(new MemoryStream(document)));
    }
}

/// <summary>By themselves: what runs beside them keeps the runtime from compiling to the end.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationTestGroup;
