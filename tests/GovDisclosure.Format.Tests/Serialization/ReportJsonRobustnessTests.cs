using System;
using System.Text.Json;
using System.Threading;
using FsCheck.Xunit;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Serialization;

/// <summary>Damaged reports: each is read, and can then be written and read again, or ends in an error with a place.</summary>
[Properties(Arbitrary = [typeof(ReportGenerator)])]
public class ReportJsonRobustnessTests
{
    [Property(MaxTest = 2000)]
    public void A_report_with_damaged_bytes_makes_no_other_exception(AnnualReport report, int seed)
    {
        byte[] json = ReportJson.SerializeToUtf8Bytes(report);
        var random = new Random(seed);
        for (int damage = random.Next(1, 4); damage > 0; damage--)
        {
            int at = random.Next(json.Length);
            json[at] = random.Next(3) switch
            {
                0 => (byte)random.Next(256),
                1 => "{}[],:\"\\0-.eEnu \n"u8[random.Next(17)],
                _ => json[random.Next(json.Length)],
            };
        }

        RequireReadOrRefused(json);
    }

    [Property(MaxTest = 300)]
    public void A_report_with_a_piece_moved_makes_no_other_exception(AnnualReport report, int seed)
    {
        byte[] json = ReportJson.SerializeToUtf8Bytes(report);
        var random = new Random(seed);
        int start = random.Next(json.Length);
        int end = random.Next(start, json.Length);
        int to = random.Next(json.Length);
        RequireReadOrRefused([.. json.AsSpan(0, to), .. json.AsSpan(start, end - start), .. json.AsSpan(to)]);
    }

    [Property(MaxTest = 5)]
    public void A_report_cut_off_anywhere_is_malformed(AnnualReport report)
    {
        byte[] json = ReportJson.SerializeToUtf8Bytes(report);
        for (int length = 0; length < json.Length; length++)
        {
            Assert.False(ReportJson.TryDeserialize(json.AsSpan(0, length), out _, out ReportJsonException? error));
            Assert.True(error!.Code is "JSON-001" or "JSON-002", error.Message);
        }
    }

    [Fact]
    public void Writing_allocates_nothing_but_the_result()
    {
        AnnualReport report = new AnnualReportBuilder(ReportEdition.Edition2021)
        {
            Year = 2023,
            PublishedOn = new ReportDate(2024, 1, 19),
            Overview = new ProseSection(new string('政', 2000)),
            OtherMatters = new OtherMatters("无", new ProcessingFeeStatement(0, 0.00m, null)),
            Annotations = { new Annotation("/closing", "注") },
            AdditionalRows = { new AdditionalRow("/closing", "行", ["1"]) },
        }.Build();
        using var writer = new Utf8JsonWriter(new System.Buffers.ArrayBufferWriter<byte>(64 * 1024));
        int length = ReportJson.SerializeToUtf8Bytes(report).Length;
        Assert.InRange(Allocated(() => ReportJson.SerializeToUtf8Bytes(report), length + 32), length, length + 32);
        Assert.Equal(0, Allocated(Write, 0));

        void Write()
        {
            ReportJson.Serialize(writer, report);
            writer.Reset();
        }
    }

    /// <summary>What an action allocates once its code is compiled for good: before, generic code of the base library boxes.</summary>
    private static long Allocated(Action action, long enough)
    {
        long least = long.MaxValue;
        for (int round = 0; round < 1500 && least > enough; round++)
        {
            for (int i = 0; i < 100; i++)
                action();
            Thread.Sleep(20);
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void RequireReadOrRefused(byte[] json)
    {
        if (ReportJson.TryDeserialize(json, out AnnualReport? report, out ReportJsonException? error))
            Assert.Equal(report, ReportJson.Deserialize(ReportJson.SerializeToUtf8Bytes(report!)));
        else
            Assert.True(error!.Position.IsKnown, error.Message);

        try
        {
            Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>(json));
        }
        catch (JsonException)
        {
            Assert.NotNull(error);
        }
    }
}
