using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Format.Serialization;
using GovDisclosure.Format.Tests.Generators;

namespace GovDisclosure.Format.Tests.Serialization;

/// <summary>Tables passed over by the reader: the same is read, and the same refused, as where every token is gone to.</summary>
[Properties(Arbitrary = [typeof(ReportGenerator)])]
public class CompactCellsTests
{
    private static readonly byte[] s_tokens = [.. "0123456789.-+eE,:{}[]\"ntu "u8];

    [Property(MaxTest = 3000)]
    public void Damaged_tables_are_read_alike(AnnualReport report, int seed)
    {
        byte[] json = ReportJson.SerializeToUtf8Bytes(report);
        int start = json.AsSpan().IndexOf("\"proactiveDisclosure\""u8);
        int end = json.AsSpan().IndexOf("\"problems\""u8);
        var random = new Random(seed);
        for (int damage = random.Next(0, 3); damage > 0; damage--)
            json[random.Next(start, end)] = s_tokens[random.Next(s_tokens.Length)];

        RequireAlike(json);
    }

    [Property(MaxTest = 300)]
    public void A_piece_taken_out_is_read_alike(AnnualReport report, int seed)
    {
        byte[] json = ReportJson.SerializeToUtf8Bytes(report);
        var random = new Random(seed);
        int start = random.Next(json.Length);
        int end = Math.Min(json.Length, start + random.Next(1, 60));
        RequireAlike([.. json.AsSpan(0, start), .. json.AsSpan(end)]);
    }

    // Nobody would see in what is read that a table was not passed over; it would only take longer.
    [Fact]
    public void Tables_as_they_are_written_are_passed_over_to_their_closing_braces()
    {
        Assert.All(Gen.Sample(ConsistentReportGenerator.Complete, 100, new Rnd(4), 50), report =>
        {
            string json = ReportJson.Serialize(report);
            var tree = CellTree.For(report.Edition);
            foreach ((string name, CellNode section) in new[] { ("proactiveDisclosure", tree.ProactiveDisclosure), ("applications", tree.Applications), ("proceedings", tree.Proceedings) })
            {
                int start = json.IndexOf($"\"{name}\":{{", StringComparison.Ordinal) + name.Length + 3;
                byte[] rest = Encoding.UTF8.GetBytes(json[start..]);
                int end = ClosingBrace(rest);
                AnnualReportBuilder read = AnnualReport.CreateBlank(report.Edition, 2023).ToBuilder();
                read.OtherHandling = report.ToBuilder().OtherHandling;

                // Section 二 of 2019 has a unit, which is text, and changes, which may be below zero: all of it is for the reader of cells.
                Assert.Equal(report.Edition == ReportEdition.Edition2019 && section == tree.ProactiveDisclosure ? 0 : end, CompactCells.Read(rest, section, read));
            }
        });
    }

    [Theory]
    [InlineData("7", true)]
    [InlineData("0", true)]
    [InlineData("null", true)]
    [InlineData("999999999999", true)]
    [InlineData("1000000000000", false)]
    [InlineData("07", false)]
    [InlineData(" 7", false)]
    [InlineData("7 ", false)]
    [InlineData("-5", false)]
    [InlineData("7.0", false)]
    [InlineData("7e2", false)]
    [InlineData("", false)]
    [InlineData("nul", false)]
    [InlineData("/", false)]
    [InlineData(":", false)]
    public void A_table_with_any_other_count_is_left_to_the_reader_of_cells(string written, bool isPassedOver)
    {
        const string Before = "\"applications\":{\"newlyReceived\":{\"naturalPerson\":";
        string json = With(Before + "null", Before + written);
        byte[] section = Encoding.UTF8.GetBytes(json[(json.IndexOf(Before, StringComparison.Ordinal) + "\"applications\":".Length)..]);

        Assert.Equal(isPassedOver, CompactCells.Read(section, CellTree.For(ReportEdition.Edition2021).Applications, AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023).ToBuilder()) > 0);
    }

    [Theory]
    [InlineData("7", true)]
    [InlineData("0.5", true)]
    [InlineData("10.25", true)]
    [InlineData("null", true)]
    [InlineData("00.5", false)]
    [InlineData("7.", false)]
    [InlineData(".5", false)]
    [InlineData("0.12345678901234567890123456789", false)]
    public void A_table_with_any_other_amount_is_left_to_the_reader_of_cells(string written, bool isPassedOver)
    {
        const string Member = "\"administrativeFees\":{\"amountTenThousandYuan\":";
        string json = With(Member + "null", Member + written);
        byte[] section = Encoding.UTF8.GetBytes(json[(json.IndexOf("\"proactiveDisclosure\":", StringComparison.Ordinal) + "\"proactiveDisclosure\":".Length)..]);

        Assert.Equal(isPassedOver, CompactCells.Read(section, CellTree.For(ReportEdition.Edition2021).ProactiveDisclosure, AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023).ToBuilder()) > 0);
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("null", null)]
    [InlineData("-5", "-5")]
    [InlineData("7.0", "7")]
    [InlineData("7e2", "700")]
    [InlineData("999999999999", "999999999999")]
    [InlineData("1000000000000", "1000000000000")]
    [InlineData(" 7", "7")]
    public void A_count_is_read(string written, string? count)
    {
        AnnualReport report = ReportJson.Deserialize(With("\"newlyReceived\":{\"naturalPerson\":null", "\"newlyReceived\":{\"naturalPerson\":" + written));

        Assert.Equal(count, report.Applications!.NewlyReceived.NaturalPerson?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("07", "JSON-001")]
    [InlineData("", "JSON-001")]
    [InlineData("nul", "JSON-001")]
    [InlineData("7.", "JSON-001")]
    [InlineData("1000000000001", "JSON-015")]
    [InlineData("99999999999999999999999999", "JSON-015")]
    [InlineData("7.5", "JSON-014")]
    [InlineData("\"7\"", "JSON-013")]
    public void What_is_no_count_is_refused_at_its_place(string written, string code)
    {
        const string Before = "\"carriedForward\":{\"naturalPerson\":";
        string json = With(Before + "null", Before + written);

        Assert.False(ReportJson.TryDeserialize(json, out _, out ReportJsonException? error));

        Assert.Equal("/applications/carriedForward/naturalPerson", error!.Pointer);
        Assert.Equal(code, error.Code);
        Assert.InRange(error.Position.Column, json.IndexOf(Before, StringComparison.Ordinal) + Before.Length, json.IndexOf(Before, StringComparison.Ordinal) + Before.Length + written.Length + 2);
    }

    [Fact]
    public void What_is_wrong_behind_a_table_has_its_place()
    {
        string json = With("\"closing\":null", "\"closing\":5");

        Assert.False(ReportJson.TryDeserialize(json, out _, out ReportJsonException? error));

        Assert.Equal("/closing", error!.Pointer);
        Assert.Equal(json.IndexOf("\"closing\":5", StringComparison.Ordinal) + "\"closing\":".Length + 1, error.Position.Column);
    }

    [Fact]
    public void A_table_that_stands_there_twice_is_refused()
    {
        Assert.False(ReportJson.TryDeserialize(With("\"closing\":null", "\"proceedings\":null"), out _, out ReportJsonException? error));

        Assert.Equal("/proceedings", error!.Pointer);
    }

    // No text stands in a table.
    private static int ClosingBrace(byte[] json)
    {
        int depth = 0;
        for (int at = 0; ; at++)
        {
            depth += json[at] switch { (byte)'{' => 1, (byte)'}' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }
    }

    private static string With(string old, string now)
    {
        string json = ReportJson.Serialize(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023));
        Assert.Contains(old, json, StringComparison.Ordinal);
        return json.Replace(old, now, StringComparison.Ordinal);
    }

    /// <summary>The converter has no more than a reader, and passes over nothing.</summary>
    private static void RequireAlike(byte[] json)
    {
        bool isRead = ReportJson.TryDeserialize(json, out AnnualReport? report, out ReportJsonException? error);
        try
        {
            AnnualReport other = JsonSerializer.Deserialize<AnnualReport>(json)!;
            Assert.True(isRead, error?.Message);
            Assert.Equal(other, report);
        }
        catch (ReportJsonException refused)
        {
            Assert.False(isRead, Encoding.UTF8.GetString(json));

            // What is no UTF-8 is told apart only where the document is at hand.
            if (error!.Code != "JSON-002")
                Assert.Equal((refused.Code, refused.Pointer), (error.Code, error.Pointer));
        }
        catch (JsonException)
        {
            Assert.False(isRead, Encoding.UTF8.GetString(json));
        }
    }
}
