using System;
using System.Buffers;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests;

/// <summary>What each operation allocates on the sample report; see <see cref="AllocationList"/>.</summary>
[Collection(nameof(AllocationTests))]
public class AllocationTests(ITestOutputHelper output)
{
    private static readonly byte[] s_text = File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "reports", "service-centre-2023.md"));
    private static readonly ReadResult s_read = ReportReader.Default.Read(new MemoryStream(s_text));
    private static readonly AnnualReport s_report = s_read.Report!;
    private static readonly byte[] s_json = ReportJson.SerializeToUtf8Bytes(s_report);
    private static readonly ReportValidator s_all = new(ValidationOptions.Full);

    [SkippableFact]
    public void Text_is_read() => AssertKnown("read text", () => ReportReader.Default.Read(new MemoryStream(s_text)));

    [SkippableFact]
    public void The_identities_need_nothing()
    {
        int violated = 0;
        AssertKnown("check the identities", () => violated += ReportIdentities.Check(s_report).ViolatedCount);
        Assert.Equal(0, violated);
    }

    [SkippableFact]
    public void All_rules_are_checked() => AssertKnown("check all rules", () => s_all.Validate(s_report));

    [SkippableFact]
    public void All_rules_are_checked_with_the_page() => AssertKnown("check all rules with the page", () => s_all.Validate(s_read));

    [SkippableFact]
    public void Json_is_read() => AssertKnown("read JSON", () => ReportJson.Deserialize(s_json));

    [SkippableFact]
    public void Lines_of_json_are_read()
    {
        var lines = new MemoryStream();
        ReportJsonLines.Write(lines, Enumerable.Repeat(s_report, 100));
        AssertKnown("read 100 lines of JSON", () =>
        {
            lines.Position = 0;
            Assert.Equal(100, ReportJsonLines.Read(lines).Count());
        });
    }

    [SkippableFact]
    public void Json_into_a_writer_used_again_needs_nothing()
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ReportJson.Encoder });
        AssertKnown("write JSON into a writer", () =>
        {
            buffer.ResetWrittenCount();
            writer.Reset(buffer);
            ReportJson.Serialize(writer, s_report);
            writer.Flush();
        });
        Assert.Equal(s_json, buffer.WrittenSpan.ToArray());
    }

    [SkippableFact]
    public void Json_into_a_stream_needs_nothing() => AssertKnown("write JSON into a stream", () => ReportJson.Serialize(Stream.Null, s_report));

    [SkippableFact]
    public void Json_as_bytes_needs_the_bytes()
    {
        AssertKnown("write JSON as bytes", () => ReportJson.SerializeToUtf8Bytes(s_report));
        AssertKnown("the bytes of the JSON alone", () => GC.KeepAlive(s_json.AsSpan().ToArray()));
    }

    [SkippableFact]
    public void Adding_up_needs_nothing()
    {
        var sum = new ReportAggregation([ReportEdition.Edition2021], AggregationAllowances.All);
        AssertKnown("add up", () =>
        {
            if (sum.ReportCount == ReportAggregation.MaxReports)
                sum = new ReportAggregation([ReportEdition.Edition2021], AggregationAllowances.All);
            sum.Add(s_report);
        });
    }

    [SkippableFact]
    public void Html_is_written() => AssertKnown("write HTML", () => ReportHtml.WritePage(s_report));

    [SkippableFact]
    public void Markdown_is_written() => AssertKnown("write Markdown", () => ReportMarkdown.Write(s_report));

    private void AssertKnown(string operation, Action action) => AllocationList.AssertKnown(output, operation, action);
}

/// <summary>By themselves: what runs beside them keeps the runtime from compiling to the end.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public class AllocationTestGroup;
