using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using GovDisclosure.Format.Tests.Support;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Tests.Serialization;

/// <summary>
/// Hostile JSON of our own and the files of the JSON Test Suite, alone and in the place of each member of a report: no document,
/// however broken, makes anything but a <see cref="ReportJsonException"/> with pointer and position, whichever way it is read.
/// </summary>
public class JsonTestSuiteTests(ITestOutputHelper output)
{
    private const int FilesOfTheSuite = 318;

    private static readonly HashSet<string> s_codes = [.. ReportJsonErrorInfo.All.Select(error => error.Code)];

    /// <summary>Reports that have every member, with each list filled.</summary>
    private static readonly byte[][] s_sound = [.. new[] { ReportEdition.Edition2019, ReportEdition.Edition2021 }.SelectMany(edition => Enum.GetValues<OtherHandlingForm>().Select(form => Sound(edition, form)))];

    [SkippableFact]
    public void The_suite_is_whole()
    {
        Needed.Folder("json-test-suite");
        Assert.Equal(HostileJson.Own.Count + FilesOfTheSuite, HostileJson.All.Count);
    }

    [Fact]
    public void Each_document_of_our_own_has_a_name_of_its_own() =>
        Assert.Equal(HostileJson.Own.Count, HostileJson.Own.Select(document => document.Name).Distinct().Count());

    [Fact]
    public void Each_document_ends_in_an_error_of_the_library()
    {
        foreach ((string name, byte[] json) in HostileJson.All)
        {
            Assert.Null(Read(json, name, out ReportJsonException? error));
            if (name.StartsWith("y_", StringComparison.Ordinal))
                Assert.False(error!.Code is "JSON-001" or "JSON-002", name + ": " + error.Message);
            Assert.False(ReportJson.TryDeserialize(Encoding.Latin1.GetString(json), out _, out _), name);
        }
    }

    [Fact]
    public void Each_document_in_place_of_a_member_of_each_kind_is_read_or_ends_in_an_error_of_the_library()
    {
        int tried = 0;
        int read = 0;
        foreach (byte[] report in s_sound)
        {
            // A name, and a value of each kind in each kind of place.
            Hole[] holes = [.. Holes(report).GroupBy(hole => hole.Kind).Select(kind => kind.First())];
            Assert.True(holes.Length > 20, string.Join(' ', holes.Select(hole => hole.Kind)));
            foreach ((string name, byte[] json) in HostileJson.All)
            {
                foreach (Hole hole in holes)
                    Try(report, hole, name, json, ref tried, ref read);
            }
        }

        output.WriteLine(FormattableString.Invariant($"{tried} documents, {read} of them were read."));
    }

    [Fact]
    public void Any_document_in_place_of_any_member_is_read_or_ends_in_an_error_of_the_library()
    {
        int tried = 0;
        int read = 0;
        var random = new Random(7);
        Hole[][] holes = [.. s_sound.Select(report => Holes(report).ToArray())];
        for (int i = Inputs.Of(6000); i > 0; i--)
        {
            int report = random.Next(s_sound.Length);
            (string name, byte[] json) = HostileJson.All[random.Next(HostileJson.All.Count)];
            Try(s_sound[report], holes[report][random.Next(holes[report].Length)], name, json, ref tried, ref read);
        }

        output.WriteLine(FormattableString.Invariant($"{tried} documents, {read} of them were read."));
    }

    [Theory]
    [InlineData("y_null", true)]
    [InlineData("y_zero", true)]
    [InlineData("y_exponent_to_whole", true)]
    [InlineData("y_fraction", false)]
    [InlineData("i_huge", false)]
    [InlineData("y_text", false)]
    [InlineData("n_leading_zero", false)]
    public void What_can_be_a_count_is_read_as_one(string name, bool isCount)
    {
        byte[] json = HostileJson.Own.Single(document => document.Name == name).Json;
        Hole hole = Holes(s_sound[0]).First(hole => hole is { Pointer: "/applications/newlyReceived/total", IsName: false });
        Assert.Equal(isCount, ReportJson.TryDeserialize(hole.Filled(s_sound[0], json), out _, out ReportJsonException? error));
        Assert.True(isCount || error!.Pointer == hole.Pointer, error?.Message);
    }

    private static void Try(byte[] report, Hole hole, string name, byte[] json, ref int tried, ref int read)
    {
        string what = name + " at " + hole.Pointer + (hole.IsName ? " (name)" : string.Empty);
        tried++;
        if (Read(hole.Filled(report, json), what, out ReportJsonException? error) is null)
        {
            // The error is at the member, in it, or in what holds it: where brackets do not match, further on.
            bool mayBeElsewhere = name[0] != 'y' || hole.IsName;
            Assert.True(mayBeElsewhere || (error!.Pointer + "/").StartsWith(hole.Pointer, StringComparison.Ordinal) || error.Code is "JSON-005" or "JSON-010" or "JSON-021", what + ": " + error!.Message);
            return;
        }

        read++;
        Assert.False(name[0] == 'n' && !IsBlank(json), what);
    }

    /// <summary>Nothing but blanks in the place of the only item of a list leaves an empty list.</summary>
    private static bool IsBlank(byte[] json) => Array.TrueForAll(json, letter => letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');

    /// <summary>Reads in all ways, which must agree.</summary>
    private static AnnualReport? Read(byte[] json, string what, out ReportJsonException? error)
    {
        bool isRead = ReportJson.TryDeserialize(json, out AnnualReport? report, out error);
        Assert.Equal(isRead, report != null);
        if (isRead)
        {
            // What is read holds nothing that cannot be written and read again.
            Assert.Equal(report, ReportJson.Deserialize(ReportJson.SerializeToUtf8Bytes(report!)));
        }
        else
        {
            Assert.True(error!.Position.IsKnown, what);
            Assert.Contains(error.Code, s_codes);
            Assert.Matches("^(/([^~/]|~[01])*)*$", error.Pointer);
        }

        Assert.Equal(isRead, ReportJson.TryDeserialize(new MemoryStream(json), out AnnualReport? streamed, out ReportJsonException? ofStream));
        Assert.Equal((report, error?.Message), (streamed, ofStream?.Message));
        foreach (ReportJsonLine line in ReportJsonLines.Read(new MemoryStream(json)))
            Assert.True(line.Report != null ^ line.Error?.Position.IsKnown == true, what);
        try
        {
            Assert.Equal(report, JsonSerializer.Deserialize<AnnualReport>(json));
        }
        catch (JsonException)
        {
            Assert.False(isRead && !json.AsSpan().StartsWith(Encoding.UTF8.Preamble), what);
        }

        return report;
    }

    private static byte[] Sound(ReportEdition edition, OtherHandlingForm form)
    {
        AnnualReportBuilder builder = AnnualReport.CreateBlank(edition, edition == ReportEdition.Edition2019 ? 2019 : 2023).ToBuilder();
        builder.OtherHandling = form;
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = cell.Index;
        builder.Title = "年度报告";
        builder.Preamble = "前言";
        builder.Issuer = new Issuer("示例市", "1");
        builder.Period = new ReportingPeriod(new ReportDate(2023, 1, 1), new ReportDate(2023, 12, 31));
        builder.PublishedOn = new ReportDate(2024, 1, 19);
        builder.Overview = new ProseSection("概述");
        builder.Problems = new ProseSection("问题");
        builder.OtherMatters = new OtherMatters("无", new ProcessingFeeStatement(1, 2.5m, 0));
        builder.Closing = "办公室";
        builder.Annotations.Add(new Annotation("/closing", "注"));
        builder.AdditionalRows.Add(new AdditionalRow("/proactiveDisclosure", "其他", ["1", "2"]));
        builder.Refused.Add(new Refusal("/applications", "若干", "READ-050"));
        if (edition == ReportEdition.Edition2019)
            builder.ProcurementUnit = ProcurementUnit.Yuan;
        return ReportJson.SerializeToUtf8Bytes(builder.Build());
    }

    /// <summary>Where a member, an item or a name stands, so that something else can be put there.</summary>
    private static List<Hole> Holes(byte[] json)
    {
        var holes = new List<Hole>();
        var open = new Stack<(Hole Hole, int Items)>();
        var reader = new Utf8JsonReader(json);
        string name = string.Empty;
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            int end = (int)reader.BytesConsumed;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;

                // Without the colon, which the reader has consumed.
                holes.Add(new Hole(open.Peek().Hole.Pointer + "/" + name, start, start + reader.ValueSpan.Length + 2, "name", true));
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                Hole closed = open.Pop().Hole;
                holes.Add(closed with { End = end });
                continue;
            }

            (Hole Hole, int Items) around = open.Count == 0 ? default : open.Pop();
            bool isItem = around.Hole?.Kind.StartsWith("StartArray", StringComparison.Ordinal) == true;
            string pointer = around.Hole is null ? string.Empty : around.Hole.Pointer + "/" + (isItem ? around.Items.ToString(System.Globalization.CultureInfo.InvariantCulture) : name);
            if (around.Hole is not null)
                open.Push((around.Hole, around.Items + 1));

            // Members of the report one by one, else what they are and how deep.
            var hole = new Hole(pointer, start, end, reader.TokenType + (reader.CurrentDepth < 2 ? pointer : reader.CurrentDepth.ToString(System.Globalization.CultureInfo.InvariantCulture)), false);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push((hole, 0));
            else
                holes.Add(hole);
        }

        return holes;
    }

    private sealed record Hole(string Pointer, int Start, int End, string Kind, bool IsName)
    {
        internal byte[] Filled(byte[] report, byte[] json) => [.. report.AsSpan(0, Start), .. json, .. report.AsSpan(End)];
    }
}
