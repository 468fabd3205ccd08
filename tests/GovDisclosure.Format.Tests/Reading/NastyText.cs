using System;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>Builds small texts of reports; a test spoils one place of them.</summary>
internal static class NastyText
{
    internal const string Front = "示例市2023年政府信息公开工作年度报告\n本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n概述。\n";

    internal const string MatrixHeadRows = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\n自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";

    internal const string Disclosure = "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n"
        + "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t7\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t8\n行政强制\t9\n"
        + "第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t1.5\n";

    internal const string CaseHeads = "行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉\n"
        + "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";

    internal const string CaseNumbers = "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t1\t1\t1\t12\n";

    private static readonly TemplateTable s_matrix = ReportTemplate.Edition2021.Tables.Single(table => table.Section.Number == 3);

    internal static int RowCount => s_matrix.Rows.Count;

    /// <summary>A row of the matrix, its cells given with blanks between them; two blanks leave a cell blank.</summary>
    internal static string Row(int index, string numbers) => s_matrix.Rows[index].Label + "\t" + numbers.Replace(' ', '\t') + "\n";

    internal static string Row(int index) => Row(index, $"{index + 1} 0 0 0 0 0 {index + 1}");

    internal static string Matrix(Func<int, string?>? change = null, string heads = MatrixHeadRows)
    {
        var text = new StringBuilder(heads);
        for (int i = 0; i < RowCount; i++)
            text.Append(change?.Invoke(i) ?? Row(i));
        return text.ToString();
    }

    internal static string Report(string disclosure = Disclosure, string? matrix = null, string cases = CaseHeads + CaseNumbers, string other = "无。\n", string front = Front) =>
        front + "二、主动公开政府信息情况\n" + disclosure + "三、收到和处理政府信息公开申请情况\n" + (matrix ?? Matrix())
        + "四、政府信息公开行政复议、行政诉讼情况\n" + cases + "五、存在的主要问题及改进情况\n问题。\n六、其他需要报告的事项\n" + other;

    internal static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>The cells of a row or table, "_" for a blank one.</summary>
    internal static string Cells(this ReadResult result, string pointer) => result.Report is not { } report ? "no report"
        : string.Join(' ', report.Template.Cells.Where(cell => cell.Address.ToString().StartsWith(pointer, StringComparison.Ordinal))
            .Select(cell => report[cell.Address] is { } value ? FormattableString.Invariant($"{value}") : "_"));

    internal static bool Refuses(this ReadResult result, string pointer) => result.Report!.Refused.Any(refusal => refusal.Covers(pointer));
}
