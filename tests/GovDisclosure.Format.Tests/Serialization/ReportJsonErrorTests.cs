using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Tests.Serialization;

/// <summary>Every error has its code, its JSON pointer, its line and column, and says what was found.</summary>
public class ReportJsonErrorTests
{
    /// <summary>Code, pointer, what the Chinese message must contain, and the JSON: ¦ is a line feed, ▲ marks the place of the error.</summary>
    public static TheoryData<string, string, string, string> Errors => new()
    {
        { "JSON-001", "", "文档到此中断", "▲" },
        { "JSON-001", "", "文档到此中断", " ¦▲" },
        { "JSON-001", "/title", "遇到“,”", "{\"edition\":\"2021\",¦\"title\":▲,}" },
        { "JSON-001", "/title", "遇到“}”", "{\"edition\":\"2021\",\"title\":\"甲\",▲}" },
        { "JSON-001", "", "遇到“/”", "{▲/* 注 */\"edition\":\"2021\"}" },
        { "JSON-001", "/title", "遇到“U+000A”", "{\"edition\":\"2021\",\"title\":\"𠮷▲¦\"}" },
        { "JSON-001", "/annotations/1", "文档到此中断", "{\"edition\":\"2021\",\"annotations\":[{\"at\":\"/closing\",\"text\":\"甲\"},{▲" },
        { "JSON-003", "/title", "孤立的代理项", "{\"edition\":\"2021\",\"title\":▲\"\\ud842\"}" },
        { "JSON-003", "", "孤立的代理项", "{\"edition\":\"2021\",▲\"\\udfb7\":1}" },
        { "JSON-003", "/additionalRows/0/cells/1", "孤立的代理项", "{\"edition\":\"2021\",\"additionalRows\":[{\"cells\":[\"\\ud842\\udfb7\",▲\"\\udfb7\\ud842\"]}]}" },
        { "JSON-005", "", "嵌套深于", "{\"title\":[[[[[▲[1]]]]],\"edition\":\"2021\"}" },
        { "JSON-006", "", "其后还有内容", "{\"edition\":\"2021\"}¦▲{}" },
        { "JSON-006", "", "其后还有内容", "{\"edition\":\"2021\"}▲," },
        { "JSON-007", "", "实为 null", "▲null" },
        { "JSON-007", "", "实为数组", "¦  ▲[]" },
        { "JSON-008", "/titel", "“titel”", "{\"edition\":\"2021\",¦ ▲\"titel\":null}" },
        { "JSON-008", "/a~1b~0", "“a/b~”", "{\"edition\":\"2021\",▲\"a/b~\":null}" },
        { "JSON-008", "/proactiveDisclosure/licensing/change", "decisions", "{\"edition\":\"2021\",\"proactiveDisclosure\":{\"licensing\":{▲\"change\":1}}}" },
        { "JSON-008", "/proactiveDisclosure/procurement", "administrativeFees", "{\"edition\":\"2021\",\"proactiveDisclosure\":{▲\"procurement\":null}}" },
        { "JSON-008", "/issuer/x", "identifier", "{\"edition\":\"2021\",\"issuer\":{▲\"x\":1}}" },
        { "JSON-009", "/edition", "“edition”重复", "{\"edition\":\"2021\",▲\"edition\":\"2021\"}" },
        { "JSON-009", "/title", "“title”重复", "{\"title\":null,\"edition\":\"2021\",\"year\":1,▲\"title\":null}" },
        { "JSON-009", "/proceedings/reconsideration/total", "“total”重复", "{\"edition\":\"2021\",\"proceedings\":{\"reconsideration\":{\"total\":1,¦▲\"total\":1}}}" },
        { "JSON-010", "", "缺少 edition", "¦▲{}" },
        { "JSON-010", "", "缺少 edition", "▲{\"contract\":1,\"title\":\"甲\",\"issuer\":{\"name\":null}}" },
        { "JSON-010", "/edition", "缺少 edition", "{\"edition\":▲null}" },
        { "JSON-011", "/edition", "“2020”", "{\"edition\":▲\"2020\"}" },
        { "JSON-011", "/edition", "“”", "{\"overview\":{\"text\":\"甲\"},\"edition\":▲\"\"}" },
        { "JSON-012", "/contract", "contract 为 2，本程序只支持 1", "{\"contract\":▲2,\"edition\":\"2030\"}" },
        { "JSON-012", "/contract", "contract 为 0", "{\"contract\":▲0}" },
        { "JSON-013", "/edition", "应为字符串 \"2019\" 或 \"2021\"，实为数字", "{\"edition\":▲2021}" },
        { "JSON-013", "/title", "应为字符串或 null，实为数字", "{\"edition\":\"2021\",\"title\":▲5}" },
        { "JSON-013", "/issuer", "应为对象或 null，实为字符串", "{\"edition\":\"2021\",\"issuer\":▲\"甲\"}" },
        { "JSON-013", "/applications/newlyReceived", "应为对象或 null，实为数组", "{\"edition\":\"2021\",\"applications\":{\"newlyReceived\":▲[]}}" },
        { "JSON-013", "/applications/newlyReceived/total", "应为整数或 null，实为字符串", "{\"edition\":\"2021\",\"applications\":{\"newlyReceived\":{\"total\":▲\"1\"}}}" },
        { "JSON-013", "/proactiveDisclosure/administrativeFees/amountTenThousandYuan", "应为数字或 null，实为 true", "{\"edition\":\"2021\",\"proactiveDisclosure\":{\"administrativeFees\":{\"amountTenThousandYuan\":▲true}}}" },
        { "JSON-013", "/annotations", "应为数组或 null，实为对象", "{\"edition\":\"2021\",\"annotations\":▲{}}" },
        { "JSON-013", "/annotations/0", "应为对象，实为 null", "{\"edition\":\"2021\",\"annotations\":[▲null]}" },
        { "JSON-013", "/refused/1", "应为对象，实为 false", "{\"edition\":\"2021\",\"refused\":[{},▲false]}" },
        { "JSON-013", "/additionalRows/0/cells/1", "应为字符串，实为 null", "{\"edition\":\"2021\",\"additionalRows\":[{\"cells\":[\"\", ▲null]}]}" },
        { "JSON-014", "/applications/outcomes/denied/stateSecret/total", "实为 1.5", "{\"edition\":\"2021\",\"applications\":{\"outcomes\":{\"denied\":{\"stateSecret\":{\"total\":¦▲1.5}}}}}" },
        { "JSON-014", "/year", "实为 2023e-1", "{\"edition\":\"2021\",\"year\":▲2023e-1}" },
        { "JSON-014", "/contract", "实为 1.1", "{\"contract\":▲1.1}" },
        { "JSON-015", "/otherMatters/processingFee/noticesSent", "1000000000001", "{\"edition\":\"2021\",\"otherMatters\":{\"processingFee\":{\"noticesSent\":▲1000000000001}}}" },
        { "JSON-015", "/year", "-1e999999999", "{\"edition\":\"2021\",\"year\":▲-1e999999999}" },
        { "JSON-016", "/otherMatters/processingFee/demandedYuan", "12345678901234567890123456789", "{\"edition\":\"2021\",\"otherMatters\":{\"processingFee\":{\"demandedYuan\":▲12345678901234567890123456789}}}" },
        { "JSON-017", "/year", "0 不是", "{\"edition\":\"2021\",\"year\":▲0}" },
        { "JSON-017", "/year", "10000 不是", "{\"edition\":\"2021\",\"year\":▲10000}" },
        { "JSON-018", "/publishedOn", "“2023-02-29”", "{\"edition\":\"2021\",\"publishedOn\":▲\"2023-02-29\"}" },
        { "JSON-018", "/period/start", "“2023-1-1”", "{\"edition\":\"2021\",\"period\":{\"start\":▲\"2023-1-1\"}}" },
        { "JSON-018", "/period/end", "“ 2023-01-01”", "{\"edition\":\"2021\",\"period\":{\"end\":▲\" 2023-01-01\"}}" },
        { "JSON-019", "/proactiveDisclosure/procurement/unit", "“元”", "{\"edition\":\"2019\",\"proactiveDisclosure\":{\"procurement\":{\"unit\":▲\"元\"}}}" },
        { "JSON-020", "/annotations/0/at", "“overview”", "{\"edition\":\"2021\",\"annotations\":[{\"at\":▲\"overview\"}]}" },
        { "JSON-020", "/additionalRows/0/table", "“/a~2”", "{\"edition\":\"2021\",\"additionalRows\":[{\"table\":▲\"/a~2\"}]}" },
        { "JSON-020", "/refused/0/at", "“/~”", "{\"edition\":\"2021\",\"refused\":[{\"at\":▲\"/~\"}]}" },
        { "JSON-021", "/applications/outcomes/otherHandling/undivided", "（六）", "{\"edition\":\"2021\",\"applications\":{\"outcomes\":{\"otherHandling\":{\"feeOverdue\":{},¦\"undivided\":▲{}}}}}" },
        { "JSON-021", "/applications/outcomes/otherHandling/residual", "（六）", "{\"edition\":\"2019\",\"applications\":{\"outcomes\":{\"otherHandling\":{\"undivided\":{},\"residual\":▲{}}}}}" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_has_code_pointer_line_column_and_message(string code, string pointer, string message, string marked)
    {
        string[] before = marked.Substring(0, marked.IndexOf('▲', StringComparison.Ordinal)).Split('¦');
        var position = new SourcePosition(before.Length, before[^1].Length + 1);
        string json = marked.Replace("▲", string.Empty).Replace('¦', '\n');
        Assert.False(ReportJson.TryDeserialize(json, out AnnualReport? report, out ReportJsonException? error));
        Assert.Null(report);
        Assert.Equal((code, pointer, position), (error!.Code, error.Pointer, error.Position));
        Assert.Contains(message, error.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("{", error.GetMessage(ReportLanguage.English).Replace("“{”", string.Empty), StringComparison.Ordinal);
        Assert.Contains(code, error.Message, StringComparison.Ordinal);
        Assert.Contains(error.GetMessage(), error.Message, StringComparison.Ordinal);
        Assert.Equal(position.Line - 1, error.LineNumber);
        Assert.Equal(Encoding.UTF8.GetByteCount(before[^1]), error.BytePositionInLine);

        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Assert.Equal(error.Message, Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(json)).Message);
        Assert.Equal(error.Message, Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(utf8)).Message);
        Assert.Equal(error.Message, Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(new MemoryStream(utf8))).Message);
    }

    [Fact]
    public void Every_code_but_those_of_bytes_sizes_and_lines_is_in_the_table_above()
    {
        IEnumerable<string> tested = Errors.Select(row => (string)((object[])row)[0]).Concat(["JSON-002", "JSON-004", "JSON-022", "JSON-023", "JSON-024"]).Distinct();
        Assert.Equal(ReportJsonErrorInfo.All.Select(error => error.Code), tested.OrderBy(code => code, StringComparer.Ordinal));
    }

    [Fact]
    public void The_catalogue_numbers_the_codes_and_titles_them_in_both_languages()
    {
        Assert.Equal(
            Enumerable.Range(1, ReportJsonErrorInfo.All.Count).Select(number => FormattableString.Invariant($"JSON-{number:000}")),
            ReportJsonErrorInfo.All.Select(error => error.Code));
        Assert.All(ReportJsonErrorInfo.All, error =>
        {
            Assert.NotEqual(error.GetTitle(), error.GetTitle(ReportLanguage.English));
            Assert.Equal(error.Code + " " + error.GetTitle(), error.ToString());
        });
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    [InlineData(0xE6)]
    public void Bytes_that_are_no_utf8_are_an_error(byte wrong)
    {
        byte[] inText = [.. "{\"edition\":\"2021\",\n\"title\":\"政"u8, wrong, .. "\"}"u8];
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(inText));
        Assert.Equal(("JSON-002", "/title", new SourcePosition(2, 9)), (error.Code, error.Pointer, error.Position));

        byte[] inName = [.. "{\"edition\":\"2021\",\""u8, wrong, .. "\":1}"u8];
        Assert.Equal("JSON-002", Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(inName)).Code);

        byte[] between = [.. "{"u8, wrong, .. "\"edition\":\"2021\"}"u8];
        error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(between));
        Assert.Equal(("JSON-002", new SourcePosition(1, 2)), (error.Code, error.Position));
    }

    [Fact]
    public void Utf16_bytes_are_an_error()
    {
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"edition\":\"2021\"}")];
        Assert.Equal("JSON-002", Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(utf16)).Code);
    }

    [Fact]
    public void A_lone_surrogate_in_the_text_is_an_error_and_not_replaced()
    {
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("{\"edition\":\"2021\",\n\"title\":\"𠮷\ud842\"}"));
        Assert.Equal(("JSON-002", new SourcePosition(2, 12)), (error.Code, error.Position));
    }

    [Fact]
    public void A_document_beyond_the_limit_is_an_error()
    {
        byte[] large = new byte[ReportJson.MaxDocumentBytes + 1];
        Array.Fill(large, (byte)' ');
        "{\"edition\":\"2021\"}"u8.CopyTo(large);
        Assert.Equal("JSON-004", Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(large)).Code);
        Assert.Equal("JSON-004", Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(new MemoryStream(large))).Code);
        Assert.Equal("JSON-004", Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize(Encoding.ASCII.GetString(large))).Code);
        Assert.Equal(ReportEdition.Edition2021, ReportJson.Deserialize(large.AsSpan(0, ReportJson.MaxDocumentBytes)).Edition);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_an_error()
    {
        string most = new('政', ReportJson.MaxTextCharacters);
        Assert.Equal(most, ReportJson.Deserialize("{\"edition\":\"2021\",\"closing\":\"" + most + "\"}").Closing);

        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("{\"edition\":\"2021\",\"overview\":{\n\"text\":\"" + most + "府\"}}"));
        Assert.Equal(("JSON-023", "/overview/text", new SourcePosition(2, 8)), (error.Code, error.Pointer, error.Position));
        Assert.Contains("16777216", error.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annotations", "{}")]
    [InlineData("refused", "{}")]
    [InlineData("additionalRows", "{}")]
    public void More_items_than_the_limit_are_an_error(string list, string item)
    {
        string most = string.Join(',', Enumerable.Repeat(item, ReportJson.MaxListItems));
        Assert.True(ReportJson.TryDeserialize("{\"edition\":\"2021\",\"" + list + "\":[" + most + "]}", out _, out _));

        Assert.False(ReportJson.TryDeserialize("{\"edition\":\"2021\",\"" + list + "\":[" + most + ",\n{}]}", out _, out ReportJsonException? error));
        Assert.Equal(("JSON-024", "/" + list + "/1000000", new SourcePosition(2, 1)), (error!.Code, error.Pointer, error.Position));
    }

    [Fact]
    public void The_items_of_all_lists_are_counted_together()
    {
        string half = string.Join(',', Enumerable.Repeat("\"\"", (ReportJson.MaxListItems / 2) - 1));
        string json = "{\"edition\":\"2021\",\"additionalRows\":[{\"cells\":[" + half + "]},{\"cells\":[" + half + "]}]";

        Assert.True(ReportJson.TryDeserialize(json + "}", out _, out _));
        Assert.False(ReportJson.TryDeserialize(json + ",\"refused\":[{}]}", out _, out ReportJsonException? error));
        Assert.Equal(("JSON-024", "/refused/0"), (error!.Code, error.Pointer));
    }

    [Fact]
    public void A_message_quotes_no_more_than_its_reader_can_take_in()
    {
        string name = string.Concat(Enumerable.Repeat("𠮷", 10_000));
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("{\"edition\":\"" + name + "\"}"));
        Assert.InRange(error.Message.Length, 1, 250);
        Assert.Contains("𠮷…", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("{\"edition\":\"a" + name + "\"}"));
        Assert.Contains("𠮷…", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("{\"edition\":\"2021\",\"year\":" + new string('1', 100_000) + "}"));
        Assert.Equal("JSON-015", error.Code);
        Assert.InRange(error.Message.Length, 1, 250);
    }

    [Fact]
    public void Null_arguments_are_argument_errors()
    {
        Assert.Throws<ArgumentNullException>(() => ReportJson.Deserialize((string)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Deserialize((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Serialize(null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.SerializeToUtf8Bytes(null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Serialize((Stream)null!, AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Serialize((Utf8JsonWriter)null!, AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023)));
    }

    [Fact]
    public void An_error_is_a_diagnostic_with_code_place_and_pointer()
    {
        Assert.False(ReportJson.TryDeserialize("{\n  \"edition\": \"2021\", \"year\": 2023.5\n}", out _, out ReportJsonException? error));

        ReadDiagnostic diagnostic = error!.ToDiagnostic();

        Assert.Equal((error.Code, Severity.Error, "/year"), (diagnostic.Code, diagnostic.Severity, diagnostic.At));
        Assert.True(error.Position.IsKnown);
        Assert.Equal(error.Position, diagnostic.Position);
        Assert.Equal("/year " + error.GetMessage(ReportLanguage.English), diagnostic.GetMessage(ReportLanguage.English));
        Assert.Equal("/year " + error.GetMessage(), diagnostic.GetMessage());
    }
}
