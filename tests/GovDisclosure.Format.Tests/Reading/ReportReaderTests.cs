using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

public class ReportReaderTests
{
    private static readonly string s_text = Layouts.All["tab"](RandomReports.Create(1, blanks: 0));

    [Fact]
    public async Task Null_is_refused_everywhere()
    {
        Assert.Throws<ArgumentNullException>(() => new ReportReader(null!));
        Assert.Throws<ArgumentNullException>(() => new ReportReader([null!]));
        Assert.Throws<ArgumentNullException>("text", () => ReportReader.Default.Read((string)null!));
        Assert.Throws<ArgumentNullException>("document", () => ReportReader.Default.Read((SourceDocument)null!));
        Assert.Throws<ArgumentNullException>("stream", () => ReportReader.Default.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>("path", () => ReportReader.Default.ReadFile(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => ReportReader.Default.ReadAsync(null!));
        Assert.Throws<ArgumentNullException>("text", () => ReportReader.Default.ReadAll((string)null!));
        Assert.Throws<ArgumentNullException>("document", () => ReportReader.Default.ReadAll((SourceDocument)null!));
        Assert.Throws<ArgumentNullException>("stream", () => ReportReader.Default.ReadAll((Stream)null!));
        Assert.Throws<ArgumentNullException>("path", () => ReportReader.Default.ReadAllInFile(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => ReportReader.Default.ReadAllAsync(null!));
    }

    [Fact]
    public async Task Text_stream_file_and_async_give_the_same_report()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(s_text);
        AnnualReport expected = ReportReader.Default.Read(s_text).Report!;
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, bytes);
            Assert.Equal(expected, ReportReader.Default.ReadFile(file).Report);
        }
        finally
        {
            File.Delete(file);
        }

        using var stream = new MemoryStream(bytes);
        using var slow = new SlowStream(bytes);
        using var again = new SlowStream(bytes);
        Assert.Equal(expected, ReportReader.Default.Read(stream).Report);
        Assert.Equal(expected, ReportReader.Default.Read(slow).Report);
        Assert.Equal(expected, (await ReportReader.Default.ReadAsync(again)).Report);
    }

    [Fact]
    public async Task Text_stream_file_and_async_give_the_same_reports()
    {
        string text = s_text + "\n" + s_text;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        AnnualReport?[] expected = [.. Reports(ReportReader.Default.ReadAll(text))];
        Assert.Equal(2, expected.Length);
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, bytes);
            Assert.Equal(expected, Reports(ReportReader.Default.ReadAllInFile(file)));
        }
        finally
        {
            File.Delete(file);
        }

        using var slow = new SlowStream(bytes);
        using var again = new SlowStream(bytes);
        Assert.Equal(expected, Reports(ReportReader.Default.ReadAll(slow)));
        Assert.Equal(expected, Reports(await ReportReader.Default.ReadAllAsync(again)));

        static IEnumerable<AnnualReport?> Reports(IReadOnlyList<ReadResult> results) => results.Select(result => result.Report);
    }

    [Fact]
    public void The_stream_is_left_open_and_read_from_where_it_stands()
    {
        byte[] before = "甲"u8.ToArray();
        using var stream = new MemoryStream([.. before, .. Encoding.UTF8.GetBytes(s_text)]);
        stream.Position = before.Length;

        Assert.Equal(ReportReader.Default.Read(s_text).Report, ReportReader.Default.Read(stream).Report);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_cancelled_token_stops_reading()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(s_text));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportReader.Default.ReadAsync(stream, cancelled.Token));
    }

    [Fact]
    public async Task Cancelling_while_the_stream_goes_on_stops_reading()
    {
        using var source = new CancellationTokenSource();
        using var endless = new EndlessStream(source);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportReader.Default.ReadAsync(endless, source.Token));
    }

    [Fact]
    public void A_missing_file_throws() =>
        Assert.Throws<FileNotFoundException>(() => ReportReader.Default.ReadFile(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"))));

    [Fact]
    public void Front_ends_are_asked_in_order_before_text()
    {
        var asked = new List<string>();
        var no = new OwnFrontEnd("no", false, asked);
        var yes = new OwnFrontEnd("yes", true, asked);
        var never = new OwnFrontEnd("never", true, asked);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(s_text));

        ReadResult result = new ReportReader(no, yes, never).Read(stream);

        Assert.Equal(["no", "yes"], asked);
        Assert.Equal("OWN-yes", result.Diagnostics[0].Code);
    }

    [Fact]
    public void Text_is_read_where_no_front_end_takes_the_file()
    {
        var asked = new List<string>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(s_text));

        Assert.NotNull(new ReportReader(new OwnFrontEnd("no", false, asked)).Read(stream).Report);
        Assert.Equal(["no"], asked);
    }

    [Fact]
    public void Changing_the_array_of_front_ends_changes_no_reader()
    {
        var asked = new List<string>();
        ISourceFrontEnd[] frontEnds = [new OwnFrontEnd("first", true, asked)];
        var reader = new ReportReader(frontEnds);
        frontEnds[0] = new OwnFrontEnd("second", true, asked);
        using var stream = new MemoryStream("1"u8.ToArray());

        _ = reader.Read(stream);

        Assert.Equal(["first"], asked);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_read()
    {
        using var large = new ZeroStream(ReadLimits.FileBytes + 1L);
        using var again = new ZeroStream(long.MaxValue);

        AssertTooLarge(ReportReader.Default.Read(large));
        AssertTooLarge(await ReportReader.Default.ReadAsync(again));
        AssertTooLarge(ReportReader.Default.Read(new string(' ', ReadLimits.FileBytes + 1)));
    }

    [Fact]
    public void Nothing_is_said_to_be_empty()
    {
        using var stream = new MemoryStream();

        Assert.Equal("READ-002", Assert.Single(ReportReader.Default.Read(stream).Diagnostics).Code);
        Assert.Equal("READ-002", Assert.Single(ReportReader.Default.Read(string.Empty).Diagnostics).Code);
    }

    [Fact]
    public void One_reader_gives_equal_results_to_many_threads()
    {
        string[] texts = Layouts.All.Values.SelectMany(layout => Enumerable.Range(0, 4).Select(seed => layout(RandomReports.Create(seed, blanks: 10)))).ToArray();
        ReadResult[] expected = texts.Select(ReportReader.Default.Read).ToArray();

        Parallel.For(0, texts.Length * 4, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            ReadResult result = ReportReader.Default.Read(texts[i % texts.Length]);
            Assert.Equal(expected[i % texts.Length].Report, result.Report);
            Assert.Equal(expected[i % texts.Length].Diagnostics, result.Diagnostics);
            Assert.Equal(expected[i % texts.Length].Printed.Cells, result.Printed.Cells);
        });
    }

    private static void AssertTooLarge(ReadResult result)
    {
        Assert.Null(result.Report);
        ReadDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("READ-005", Severity.Error), (diagnostic.Code, diagnostic.Severity));
    }

    private sealed class OwnFrontEnd(string name, bool recognizes, List<string> asked) : ISourceFrontEnd
    {
        public bool Recognizes(ReadOnlySpan<byte> content)
        {
            asked.Add(name);
            return recognizes;
        }

        public SourceDocument Read(ReadOnlyMemory<byte> content) =>
            new([], [new ReadDiagnostic("OWN-" + name, Severity.Error, default, null, null, "甲。", "A.")]);
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }

    /// <summary>Gives bytes without end, and cancels after the third read.</summary>
    private sealed class EndlessStream(CancellationTokenSource source) : MemoryStream
    {
        private int _reads;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (++_reads == 3)
                await source.CancelAsync();
            return 1;
        }
    }

    /// <summary>So many zero bytes, held nowhere.</summary>
    private sealed class ZeroStream(long length) : MemoryStream
    {
        private long _left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = (int)Math.Min(_left, count);
            _left -= given;
            return given;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int given = (int)Math.Min(_left, buffer.Length);
            _left -= given;
            return ValueTask.FromResult(given);
        }
    }
}
