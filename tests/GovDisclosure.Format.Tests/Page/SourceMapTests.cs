using System;
using System.IO;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Page;

public class SourceMapTests
{
    [Fact]
    public void Refuses_null_by_the_name_of_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("pointer", () => SourceMap.Empty.TryGetPosition((string)null!, out _));
        Assert.Throws<ArgumentNullException>("pointer", () => SourceMap.Empty.GetParagraphs(null!));
    }

    [Theory]
    [InlineData("PRV-001", "第一段。\n\n　　第二段。\n号码11010519491231002X。\n末段。\n", "(6,1)")]
    [InlineData("PRV-001", "一11010519491231002X。\n\n第二段。\n号码11010519491231002X。\n", "(3,1)(6,1)")]
    [InlineData("PRV-002", "第一段。\n王某13912345678。\n", "(4,1)")]
    [InlineData("PRV-005", "第 一 段 。\n　　第 二 段\n密级：绝 密 ★\n末。\n", "(5,1)")]
    [InlineData("META-006", "第一段。\n\n2020年，机关公开信息。\n", "(5,1)")]
    [InlineData("STR-010", "第一段。\n  本报告分为五个部分。\n", "(4,3)")]
    [InlineData("STR-011", "第一段。\n第二段。\n该部分以表格形式报告。\n", "(5,1)")]
    [InlineData("STR-012", "第一段。\n第二段。\n机关XX公开信息。\n", "(5,1)")]
    [InlineData("NAR-014", "第一段。\n第二段。\n制定规章7件。\n", "(5,1)")]
    public void Finds_the_paragraph_that_a_finding_is_about(string rule, string overview, string places)
    {
        ReadResult read = Documents.Read(Documents.Report(overview: overview));
        ValidationResult result = new ReportValidator(ValidationOptions.Full).Validate(read);

        Assert.Equal(places, string.Concat(result.Findings.Where(finding => finding.RuleId == rule).Select(finding => read.SourceMap.TryGetPosition(finding, out SourcePosition position) ? $"({position})" : "-")));
        using var json = new MemoryStream();
        ResultJson.Serialize(json, [new CheckedFile("a", read, result)]);
        Assert.Contains($"\"line\":{places.Split(',', '(')[1]},", Encoding.UTF8.GetString(json.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_the_paragraph_of_the_preamble()
    {
        ReadResult read = Documents.Read(Documents.Report(front: Documents.Title + "\n第一段。\n\n11010519491231002X\n"));
        Finding finding = new ReportValidator(ValidationOptions.Full).Validate(read).Findings.Single(each => each.RuleId == "PRV-001");

        Assert.True(read.SourceMap.TryGetPosition(finding, out SourcePosition position));
        Assert.Equal(new SourcePosition(4, 1), position);
    }

    [Fact]
    public void Knows_no_place_of_the_default_address() => Assert.False(SourceMap.Empty.TryGetPosition(default(CellAddress), out _));
}
