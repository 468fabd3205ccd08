using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace GovDisclosure.Format.Serialization.Schema;

/// <summary>Makes the schema of a report of one edition, or of one of several.</summary>
internal static class ReportSchema
{
    private const string Id = "urn:govdisclosure:format:report:1";

    private const string Description =
        "空白单元格为 null，从不为 0。除 edition 外，各成员均可不写，不写等于 null 或空。依据中的“条例”指《政府信息公开条例》（国务院令第711号）。 / "
        + "A blank cell is null and never 0. Only edition has to be there; any other member not there is null or empty.";

    private static readonly MemberNames s_report = ReportMembers.Report;

    internal static string Write(IReadOnlyList<ReportEdition> editions) => SchemaText.Write(Create(editions));

    private static JsonObject Create(IReadOnlyList<ReportEdition> editions)
    {
        var sections = new SectionSchemas(editions, SchemaParts.Values(), isSum: false);
        JsonObject report = SchemaParts.Closed(
            "object",
            s_report,
            Contract(),
            sections.Edition(),
            SchemaParts.Described("报告年度", "不明为 null / The year reported on; null where it is not known", new() { ["type"] = SchemaParts.OrNull("integer"), ["minimum"] = 1, ["maximum"] = 9999 }),
            SchemaParts.Text("标题", "原文照录 / The title as printed"),
            SchemaParts.Text("前言", "第一部分之前的全部文字 / All text before section 一"),
            SchemaParts.Object("报告机关", "The body whose report it is", ReportMembers.IssuerMembers,
                SchemaParts.Text("名称", "标题或首句所写 / The name as printed"),
                SchemaParts.Text("标识", "使用方自定的标识 / Whatever key the user of the report has for the body")),
            SchemaParts.Object("统计期限", "所写的起止日期，不论先后 / The days it covers, as printed, in whatever order", ReportMembers.PeriodMembers,
                SchemaParts.Reference("起", "The first day", SchemaParts.Date),
                SchemaParts.Reference("止", "The last day", SchemaParts.Date)),
            SchemaParts.Reference("公布日期", "The day of publication", SchemaParts.Date),
            Prose(ReportMembers.Overview),
            sections.Add(tree => tree.ProactiveDisclosure),
            sections.Add(tree => tree.Applications),
            sections.Add(tree => tree.Proceedings),
            Prose(ReportMembers.Problems),
            OtherMatters(),
            SchemaParts.Text("落款", "第六部分之后的文字 / What follows section 六: signature, date, contact"),
            Annotations(),
            AdditionalRows(),
            Refused());
        report["required"] = SchemaParts.Names([s_report.NameOf(ReportMembers.Edition)]);
        sections.Complete(report);
        return SchemaText.Document(
            editions.Count == 1 ? Id + ":" + ReportEditions.GetName(editions[0]) : Id,
            "政府信息公开工作年度报告",
            Description,
            report);
    }

    private static JsonObject Contract() =>
        SchemaParts.Described("约定版本", "本 schema 只适用于 1 / The version of the contract", new() { ["enum"] = new JsonArray(ReportJsonWriter.Contract, null) });

    private static JsonObject Prose(int member) => Prose(member, ReportMembers.ProseMembers);

    private static JsonObject OtherMatters() => Prose(
        ReportMembers.OtherMatters,
        ReportMembers.OtherMattersMembers,
        SchemaParts.Object("信息处理费", "文中写明的数字，未写明为 null；依据：国办函〔2020〕109号 / What the text states of the information-processing fee; null where it states nothing", ReportMembers.ProcessingFeeMembers,
            SchemaParts.Reference("收费通知件数", "Fee notices sent", SchemaParts.Count),
            SchemaParts.Reference("通知收费总金额", "元 / The amount demanded in the notices, in yuan", SchemaParts.Amount),
            SchemaParts.Reference("实际收取总金额", "元 / The amount really collected, in yuan", SchemaParts.Amount)));

    private static JsonObject Prose(int member, MemberNames names, params JsonObject[] others)
    {
        TemplateSection section = ReportTemplate.Sections.Single(section => section.Pointer == "/" + s_report.NameOf(member));
        return SchemaParts.Object(section.Title, section.EnglishHeading + "; null: 未找到其标题 / its heading was not found", names,
            [SchemaParts.Text("文字", "段落之间为换行；标题下没有文字则为空 / The text, paragraphs divided by line feeds; empty where nothing stands under the heading"), .. others]);
    }

    private static JsonObject Annotations() => SchemaParts.List("备注", "格内说明、表下注释、表格部分中的文字 / Remarks in cells, notes under tables, prose in the sections of tables",
        SchemaParts.Closed("object", ReportMembers.AnnotationMembers,
            SchemaParts.Reference("位置", "Where it stands", SchemaParts.Pointer),
            SchemaParts.Text("文字", "The text as printed")));

    private static JsonObject AdditionalRows() => SchemaParts.List("自行增加的行", "不属于规定表格，从不计入合计 / Rows of the issuer's own, never added up",
        SchemaParts.Closed("object", ReportMembers.AdditionalRowMembers,
            SchemaParts.Reference("所在部分", "The section it stands in", SchemaParts.Pointer),
            SchemaParts.Text("行名", "The label as printed"),
            SchemaParts.List("各格", "The texts of the cells in printed order", new() { ["type"] = "string" })));

    private static JsonObject Refused() => SchemaParts.List("未读取的内容", "原文不能确定是哪个数字，故未读取 / What the reader did not take, as the text does not say for certain which number it is",
        SchemaParts.Closed("object", ReportMembers.RefusalMembers,
            SchemaParts.Reference("位置", "The cell, the row or the table", SchemaParts.Pointer),
            SchemaParts.Text("原文", "没有文字为 null / The text that stands there; null where nothing does"),
            SchemaParts.Text("代码", "The code of the diagnostic, such as READ-001")));
}
