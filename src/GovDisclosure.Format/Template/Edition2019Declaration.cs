namespace GovDisclosure.Format.Template;

/// <summary>The trial edition of 2019. Its section 二 has five small tables, twenty-two numbers.</summary>
internal static class Edition2019Declaration
{
    private static readonly ColumnDeclaration ItemsLastYear =
        new("itemsLastYear", "上一年项目数量", "Items last year", CellKind.Count);

    private static readonly ColumnDeclaration Change =
        new("change", "本年增/减", "Change in the year", CellKind.SignedCount);

    private static readonly ColumnDeclaration Decisions =
        new("decisions", "处理决定数量", "Decisions", CellKind.Count);

    internal static EditionDefinition Definition => new(
        ReportEdition.Edition2019,
        "2019",
        "2019年试行格式",
        "国办公开办函〔2019〕60号",
        FirstYear: 2019,
        OtherHandlingForm.Undivided,
        Tables,
        cells => new ProactiveDisclosure2019(cells));

    internal static readonly TableDeclaration[] Tables =
    [
        new(2, "/proactiveDisclosure", "第二十条第（一）项", TableDeclaration.ProactiveDisclosureCorner,
        [
            new("made", "本年新制作数量", "Newly made in the year", CellKind.Count, LabelVariant.Reported("本年新", "2019年乡镇年报，网页转出的文本，漏字")),
            new("newlyDisclosed", "本年新公开数量", "Newly disclosed in the year", CellKind.Count, LabelVariant.Reported("本年新", "2019年乡镇年报，网页转出的文本，漏字")),
            new("totalDisclosed", "对外公开总数量", "Disclosed in all", CellKind.Count),
        ],
        [
            new("governmentRules", "规章", "Rules of departments and of local governments", "条例第20条第（一）项", []),
            new("normativeDocuments", "规范性文件", "Normative documents", "条例第20条第（一）项", [], LabelVariant.Reported("行政规范性文件", "2021年格式的名称")),
        ]),
        new(2, "/proactiveDisclosure", "第二十条第（五）项", TableDeclaration.ProactiveDisclosureCorner, [ItemsLastYear, Change, Decisions],
        [
            new("licensing", "行政许可", "Administrative licensing", "条例第20条第（五）项", []),
            new("otherAdministrativeServices", "其他对外管理服务事项", "Other external administrative and service items", "条例第20条第（五）项", []),
        ]),
        new(2, "/proactiveDisclosure", "第二十条第（六）项", TableDeclaration.ProactiveDisclosureCorner, [ItemsLastYear, Change, Decisions],
        [
            new("penalties", "行政处罚", "Administrative penalties", "条例第20条第（六）项", []),
            new("compulsion", "行政强制", "Administrative compulsion", "条例第20条第（六）项", []),
        ]),
        new(2, "/proactiveDisclosure", "第二十条第（八）项", TableDeclaration.ProactiveDisclosureCorner, [ItemsLastYear, Change],
        [
            new("administrativeFees", "行政事业性收费", "Fee items (a number of items, not money)", "条例第20条第（八）项", []),
        ]),
        new(2, "/proactiveDisclosure", "第二十条第（九）项", TableDeclaration.ProactiveDisclosureCorner,
        [
            new("projects", "采购项目数量", "Procurement projects", CellKind.Count),
            new("amount", "采购总金额", "Total amount of procurement", CellKind.Amount),
        ],
        [
            new("procurement", "政府集中采购", "Centralised government procurement", "条例第20条第（九）项", []),
        ]),
        new(3, "/applications", null, ApplicationsDeclaration.Corner, ApplicationsDeclaration.Columns, ApplicationsDeclaration.Rows),
        new(4, "/proceedings", null, null, ProceedingsDeclaration.Columns, ProceedingsDeclaration.Rows),
    ];
}
