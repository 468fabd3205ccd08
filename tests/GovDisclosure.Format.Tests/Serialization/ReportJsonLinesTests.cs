using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using FsCheck.Xunit;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Serialization;

[Properties(Arbitrary = [typeof(ReportGenerator)])]
public class ReportJsonLinesTests
{
    private const string Report2019 = "{\"edition\":\"2019\"}";
    private const string Report2021 = "{\"edition\":\"2021\"}";

    [Property(MaxTest = 50)]
    public async Task What_is_written_is_read_again_in_order_and_in_any_pieces(AnnualReport[] reports, byte piece)
    {
        using var written = new MemoryStream();
        ReportJsonLines.Write(written, reports);

        Assert.Equal(string.Concat(reports.Select(report => ReportJson.Serialize(report) + "\n")), Encoding.UTF8.GetString(written.ToArray()));
        Assert.Equal(reports, ReportJsonLines.Read(new PiecewiseStream(written.ToArray(), piece + 1)).Select(line => line.Report!));
        List<ReportJsonLine> lines = await Collect(ReportJsonLines.ReadAsync(new PiecewiseStream(written.ToArray(), piece + 1)));
        Assert.Equal(reports, lines.Select(line => line.Report!));
        Assert.Equal(Enumerable.Range(1, reports.Length), lines.Select(line => line.LineNumber));
        Assert.All(lines, line => Assert.Null(line.Error));
    }

    [Property(MaxTest = 50)]
    public async Task All_ways_of_writing_write_the_same(AnnualReport[] reports)
    {
        using var expected = new MemoryStream();
        using var list = new MemoryStream();
        using var arriving = new MemoryStream();
        ReportJsonLines.Write(expected, reports);
        await ReportJsonLines.WriteAsync(new AsyncOnlyStream(list), reports);
        await ReportJsonLines.WriteAsync(new AsyncOnlyStream(arriving), Arriving(reports));

        Assert.Equal(expected.ToArray(), list.ToArray());
        Assert.Equal(expected.ToArray(), arriving.ToArray());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData("\ufeff", "")]
    [InlineData("\ufeff\n \t\r\n", "")]
    [InlineData(Report2021, "1 2021")]
    [InlineData(Report2021 + "\n", "1 2021")]
    [InlineData(Report2021 + "\r\n", "1 2021")]
    [InlineData("\ufeff" + Report2021 + "\n" + Report2019, "1 2021, 2 2019")]
    [InlineData("\r\n\n" + Report2021 + "\r\n  \r\n\t" + Report2019 + " \r\n\n", "3 2021, 5 2019")]
    [InlineData(Report2021 + "\n" + Report2019 + "\r", "1 2021, 2 2019")]
    public async Task Byte_order_mark_ends_of_lines_and_blank_lines(string text, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach (int piece in new[] { 1, 2, 7, 1000 })
        {
            List<ReportJsonLine> lines = ReportJsonLines.Read(new PiecewiseStream(bytes, piece)).ToList();
            Assert.Equal(expected, Told(lines));
            Assert.Equal(expected, Told(await Collect(ReportJsonLines.ReadAsync(new PiecewiseStream(bytes, piece)))));
        }
    }

    [Fact]
    public void A_bad_line_is_told_with_its_place_and_ends_nothing()
    {
        string text = "\ufeff" + Report2021 + "\n\n"
            + "{\"edition\":\"2021\",\"title\":\"政𠮷\",\"titel\":1}\r\n"
            + "{\"edition\":\"2021\",\"title\":\n"
            + Report2019 + Report2021 + "\n"
            + "[" + Report2021 + ",\n"
            + Report2019 + "\n"
            + "garbage";
        List<ReportJsonLine> lines = ReportJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToList();

        Assert.Equal("1 2021, 3 JSON-008 (3,33), 4 JSON-001 (4,27), 5 JSON-006 (5,19), 6 JSON-007 (6,1), 7 2019, 8 JSON-001 (8,1)", Told(lines));
        ReportJsonException error = lines[1].Error!;
        Assert.Equal(("/titel", 2, Encoding.UTF8.GetByteCount("{\"edition\":\"2021\",\"title\":\"政𠮷\",")), (error.Pointer, error.LineNumber, error.BytePositionInLine));
        Assert.Contains("第 3 行第 33 列", error.Message, StringComparison.Ordinal);
        Assert.All(lines, line => Assert.NotEqual(line.Report is null, line.Error is null));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_spoil_their_own_line_only()
    {
        byte[] bytes = [.. "{\"edition\":\"2021\",\"title\":\""u8, 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Report2019)];
        Assert.Equal("1 JSON-002 (1,27), 2 2019", Told(ReportJsonLines.Read(new MemoryStream(bytes))));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public async Task A_line_is_as_long_as_the_limit_and_no_longer(string end)
    {
        string fits = Report2021 + new string(' ', 82);
        byte[] bytes = Encoding.UTF8.GetBytes(Report2019 + "\n" + fits + " \n" + new string('x', 100_000) + "\n" + fits + "\r\n\n" + fits + " " + end);
        foreach (int piece in new[] { 1, 64, 99, 100, 101, 102, 1_000_000 })
        {
            string expected = "1 2019, 2 JSON-022 (2,1), 3 JSON-022 (3,1), 4 2021, 6 JSON-022 (6,1)";
            Assert.Equal(expected, Told(ReportJsonLines.Read(new PiecewiseStream(bytes, piece), 100)));
            Assert.Equal(expected, Told(await Collect(ReportJsonLines.ReadAsync(new PiecewiseStream(bytes, piece), 100, CancellationToken.None))));
        }

        ReportJsonException error = ReportJsonLines.Read(new MemoryStream(bytes), 100).ElementAt(1).Error!;
        Assert.Contains("100", error.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("100", error.GetMessage(ReportLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_gigabyte_takes_no_more_memory_than_the_limit()
    {
        using var stream = new PiecewiseStream(new byte[64 * 1024], 64 * 1024, repeats: 16 * 1024);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReportJsonLine line = Assert.Single(ReportJsonLines.Read(stream, 1024 * 1024));

        Assert.Equal("JSON-022", line.Error!.Code);
        Assert.Equal(16L * 1024 * 64 * 1024, stream.BytesRead);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public void What_a_report_costs_does_not_grow_with_their_number()
    {
        byte[] line = [.. ReportJson.SerializeToUtf8Bytes(RandomReports.Create(7, 10)), (byte)'\n'];
        long Cost(int reports)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(reports, ReportJsonLines.Read(new PiecewiseStream(line, 4096, reports)).Count());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Cost(10);
        double few = Cost(300) / 300.0;
        double many = Cost(6000) / 6000.0;
        Assert.InRange(many, few * 0.5, few * 1.05);
    }

    [Fact]
    public void Lines_are_read_as_they_are_asked_for()
    {
        byte[] line = Encoding.UTF8.GetBytes(Report2021 + "\n");
        using var stream = new PiecewiseStream(line, line.Length, repeats: 100);
        using IEnumerator<ReportJsonLine> lines = ReportJsonLines.Read(stream).GetEnumerator();
        Assert.Equal(0, stream.BytesRead);
        for (int i = 1; i <= 5; i++)
        {
            Assert.True(lines.MoveNext());
            Assert.Equal(line.Length * i, stream.BytesRead);
        }
    }

    [Fact]
    public async Task A_cancelled_token_ends_reading_between_lines_and_while_waiting()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Report2021 + "\n", 100)));
        using var source = new CancellationTokenSource();
        int read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ReportJsonLine line in ReportJsonLines.ReadAsync(new MemoryStream(bytes), source.Token))
            {
                read++;
                if (line.LineNumber == 3)
                    await source.CancelAsync();
            }
        });
        Assert.Equal(3, read);

        using var waiting = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ReportJsonLine line in ReportJsonLines.ReadAsync(new SilentStream()).WithCancellation(waiting.Token))
                Assert.Fail(line.ToString());
        });
    }

    [Fact]
    public async Task A_cancelled_token_ends_writing()
    {
        AnnualReport report = ReportJson.Deserialize(Report2021);
        using var source = new CancellationTokenSource();
        int handed = 0;
        IEnumerable<AnnualReport> Endless()
        {
            for (; ; handed++)
            {
                if (handed == 500)
                    source.Cancel();
                yield return report;
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportJsonLines.WriteAsync(Stream.Null, Endless(), source.Token));
        Assert.InRange(handed, 500, 501);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportJsonLines.WriteAsync(Stream.Null, Arriving([report]), source.Token));
    }

    [Fact]
    public async Task Asynchronous_reading_blocks_nowhere_and_the_stream_stays_open()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Report2021 + "\n" + Report2019));
        Assert.Equal("1 2021, 2 2019", Told(await Collect(ReportJsonLines.ReadAsync(new AsyncOnlyStream(content)))));
        content.Position = 0;
        Assert.Equal("1 2021, 2 2019", Told(ReportJsonLines.Read(content)));
        ReportJsonLines.Write(content, []);
        Assert.True(content.CanRead);
    }

    [Fact]
    public void A_stream_that_cannot_be_read_is_the_callers_affair_after_the_lines_before()
    {
        using IEnumerator<ReportJsonLine> lines = ReportJsonLines.Read(new PiecewiseStream(Encoding.UTF8.GetBytes(Report2021 + "\n"), 100, 1, breaks: true)).GetEnumerator();
        Assert.True(lines.MoveNext());
        Assert.Throws<IOException>(() => lines.MoveNext());
    }

    [Fact]
    public void Another_writing_on_the_same_thread_does_not_mix_with_one_that_is_under_way()
    {
        AnnualReport report = ReportJson.Deserialize(Report2021);
        IEnumerable<AnnualReport> Reports()
        {
            yield return report;
            Assert.Equal(report, ReportJson.Deserialize(ReportJson.SerializeToUtf8Bytes(report)));
            yield return report;
        }

        using var stream = new MemoryStream();
        ReportJsonLines.Write(stream, Reports());
        stream.Position = 0;
        Assert.Equal("1 2021, 2 2021", Told(ReportJsonLines.Read(stream)));
    }

    [Fact]
    public async Task Wrong_arguments_are_argument_errors_at_once()
    {
        Assert.Throws<ArgumentNullException>("stream", () => ReportJsonLines.Read(null!));
        Assert.Throws<ArgumentNullException>("stream", () => ReportJsonLines.ReadAsync(null!));
        Assert.Throws<ArgumentOutOfRangeException>("maxLineBytes", () => ReportJsonLines.Read(Stream.Null, 0));
        Assert.Throws<ArgumentOutOfRangeException>("maxLineBytes", () => ReportJsonLines.ReadAsync(Stream.Null, ReportJson.MaxDocumentBytes + 1, CancellationToken.None));
        Assert.Throws<ArgumentNullException>("stream", () => ReportJsonLines.Write(null!, []));
        Assert.Throws<ArgumentNullException>("reports", () => ReportJsonLines.Write(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("reports", () => ReportJsonLines.Write(Stream.Null, [null!]));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => ReportJsonLines.WriteAsync(null!, new List<AnnualReport>()));
        await Assert.ThrowsAsync<ArgumentNullException>("reports", () => ReportJsonLines.WriteAsync(Stream.Null, (IAsyncEnumerable<AnnualReport>)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("reports", () => ReportJsonLines.WriteAsync(Stream.Null, Arriving([null!])));
    }

    private static string Told(IEnumerable<ReportJsonLine> lines) => string.Join(", ", lines.Select(line =>
        FormattableString.Invariant($"{line.LineNumber} ") + (line.Error is { } error
            ? $"{error.Code} ({error.Position})"
            : line.Report!.Edition == ReportEdition.Edition2021 ? "2021" : "2019")));

    private static async Task<List<ReportJsonLine>> Collect(IAsyncEnumerable<ReportJsonLine> lines)
    {
        var all = new List<ReportJsonLine>();
        await foreach (ReportJsonLine line in lines)
            all.Add(line);
        return all;
    }

    private static async IAsyncEnumerable<AnnualReport> Arriving(IEnumerable<AnnualReport> reports)
    {
        foreach (AnnualReport report in reports)
        {
            await Task.Yield();
            yield return report;
        }
    }
}
