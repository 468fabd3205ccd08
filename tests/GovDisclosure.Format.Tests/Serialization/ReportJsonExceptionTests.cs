using System;
using System.Text.Json;

namespace GovDisclosure.Format.Tests.Serialization;

/// <summary>How the errors of JSON read.</summary>
public class ReportJsonExceptionTests
{
    private const int MaxQuoted = 40;

    [Fact]
    public void The_message_has_code_line_column_and_pointer_before_what_was_found()
    {
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("{\n  \"edition\": \"2020\"\n}"));

        Assert.StartsWith("JSON-011 第 2 行第 14 列 /edition：", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("：" + error.GetMessage(), error.Message, StringComparison.Ordinal);
        Assert.Equal((1, 13), (error.LineNumber, error.BytePositionInLine));
    }

    [Fact]
    public void The_document_as_a_whole_has_no_pointer_in_the_message()
    {
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("[]"));

        Assert.StartsWith("JSON-007 第 1 行第 1 列：", error.Message, StringComparison.Ordinal);
        Assert.Equal(error.GetMessage(), error.ToDiagnostic().GetMessage());
    }

    [Fact]
    public void Inside_a_users_own_options_line_and_column_are_unknown()
    {
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => JsonSerializer.Deserialize<AnnualReport>("{\"edition\":\"2020\"}"));

        Assert.StartsWith("JSON-011 /edition：", error.Message, StringComparison.Ordinal);
        Assert.False(error.Position.IsKnown);
    }

    [Fact]
    public void The_diagnostic_begins_with_the_pointer_in_both_languages()
    {
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize("{\"edition\":\"2020\"}"));

        Assert.Equal("/edition " + error.GetMessage(), error.ToDiagnostic().GetMessage());
        Assert.Equal("/edition " + error.GetMessage(ReportLanguage.English), error.ToDiagnostic().GetMessage(ReportLanguage.English));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_is_quoted_is_cut_only_where_it_is_too_long(int more)
    {
        string edition = new('x', MaxQuoted + more);
        ReportJsonException error = Assert.Throws<ReportJsonException>(() => ReportJson.Deserialize($"{{\"edition\":\"{edition}\"}}"));

        Assert.Contains($"{new string('x', MaxQuoted)}{(more == 0 ? "”" : "…”")}", error.GetMessage(), StringComparison.Ordinal);
    }
}
