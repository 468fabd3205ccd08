using System;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Reading.Lines;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>Short texts of reports, and what was read from them in a form that is easy to compare.</summary>
internal static class Documents
{
    internal const string Title = "示例市2023年政府信息公开工作年度报告";

    /// <summary>Heads that tell edition 2021.</summary>
    internal const string Heads2021 = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";

    /// <summary>Heads that tell edition 2019.</summary>
    internal const string Heads2019 = "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n";

    /// <summary>The heads of section 三 as the form has them.</summary>
    internal const string MatrixHeads = "申请人情况\n自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";

    internal const string CaseHeads =
        "行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
        + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";

    /// <summary>A report of six sections; every part ends with a line feed or is empty.</summary>
    internal static string Report(
        string disclosure = Heads2021 + "规章\t0\t0\t0\n",
        string matrix = "",
        string cases = "",
        string overview = "概述。\n",
        string problems = "问题。\n",
        string other = "无。\n",
        string front = Title + "\n") =>
        front + "一、总体情况\n" + overview
        + "二、主动公开政府信息情况\n" + disclosure
        + "三、收到和处理政府信息公开申请情况\n" + matrix
        + "四、政府信息公开行政复议、行政诉讼情况\n" + cases
        + "五、存在的主要问题及改进情况\n" + problems
        + "六、其他需要报告的事项\n" + other;

    internal static ReadResult Read(string text) => ReportReader.Default.Read(text);

    internal static ReadResult ReadDisclosure(string lines) => Read(Report(disclosure: lines));

    internal static ReadResult ReadMatrix(string lines, string heads = MatrixHeads) => Read(Report(matrix: heads + lines));

    internal static ReadResult ReadCases(string lines) => Read(Report(cases: lines));

    /// <summary>A row of divided cells, given with | between them.</summary>
    internal static Line Row(string cells) => new(new SourcePosition(1, 1), [.. cells.Split('|').Select((cell, i) => new Piece(cell, new SourcePosition(1, 1 + (10 * i))))]);

    /// <summary>The official label of a row of the matrix.</summary>
    internal static string Label(ApplicationRow row) => Vocabulary.MatrixRows[(int)row].Label;

    /// <summary>The seven numbers of a row as <c>1,0,,0,0,0,1</c>; null where the matrix was not found.</summary>
    internal static string? Numbers(this ReadResult result, ApplicationRow row) =>
        result.Report!.Applications == null ? null
        : string.Join(",", Enum.GetValues<ApplicantCategory>().Select(category => Text(result.Report[CellAddress.Of(row, category)])));

    /// <summary>The fifteen numbers of section 四; null where the table was not found.</summary>
    internal static string? CaseNumbers(this ReadResult result) =>
        result.Report!.Proceedings == null ? null
        : string.Join(",", Enum.GetValues<ProceedingKind>().SelectMany(kind => Enum.GetValues<ProceedingOutcome>().Select(outcome => Text(result.Report[CellAddress.Of(kind, outcome)]))));

    /// <summary>The numbers of a row of section 二.</summary>
    internal static string Disclosed(this ReadResult result, string row) =>
        string.Join(",", result.Report!.Template.Cells.Where(cell => cell.Row.Pointer == "/proactiveDisclosure/" + row).Select(cell => Text(result.Report[cell.Address])));

    /// <summary>The codes that tell of a defect of the table under test: those of tables that the text leaves out are not among them.</summary>
    internal static string Codes(this ReadResult result, string under) =>
        string.Join(",", result.Diagnostics.Where(diagnostic => diagnostic.At?.StartsWith(under, StringComparison.Ordinal) == true && diagnostic.Code is not ("READ-020" or "READ-030")).Select(diagnostic => diagnostic.Code));

    internal static bool Refuses(this ReadResult result, string pointer, string code) =>
        result.Report!.Refused.Any(refusal => refusal.Code == code && refusal.Covers(pointer));

    private static string Text(decimal? value) => value?.ToString("G29", CultureInfo.InvariantCulture) ?? string.Empty;
}
