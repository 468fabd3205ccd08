namespace GovDisclosure.Format.Template;

/// <summary>The revised edition of 2021. Its section 二 has four small tables, ten numbers.</summary>
internal static class Edition2021Declaration
{
    private static readonly ColumnDeclaration Decisions =
        new("decisions", "本年处理决定数量", "Decisions in the year", CellKind.Count);

    internal static EditionDefinition Definition => new(
        ReportEdition.Edition2021,
        "2021",
        "2021年格式",
        "国办公开办函〔2021〕30号",
        FirstYear: 2021,
        OtherHandlingForm.Divided,
        Tables,
        cells => new ProactiveDisclosure2021(cells));

    internal static readonly TableDeclaration[] Tables =
    [
        new(2, "/proactiveDisclosure", "第二十条第（一）项", TableDeclaration.ProactiveDisclosureCorner,
        [
            new("issued", "本年制发件数", "Issued in the year", CellKind.Count, LabelVariant.Reported("本年发件", "2025年镇年报，网页转出的文本，漏字"), LabelVariant.Reported("本年发件数", "漏字")),
            new("repealed", "本年废止件数", "Repealed in the year", CellKind.Count, LabelVariant.Reported("本年废止件", "漏字")),
            new("inForce", "现行有效件数", "In force at the end of the year", CellKind.Count, LabelVariant.Reported("现行有效件", "2025年镇年报，网页转出的文本，漏字")),
        ],
        [
            new("governmentRules", "规章", "Rules of departments and of local governments", "条例第20条第（一）项", []),
            new("normativeDocuments", "行政规范性文件", "Administrative normative documents", "条例第20条第（一）项", [], LabelVariant.Reported("规范性文件", "2021年街道办事处年报等，2019年格式的名称")),
        ]),
        new(2, "/proactiveDisclosure", "第二十条第（五）项", TableDeclaration.ProactiveDisclosureCorner, [Decisions],
        [
            new("licensing", "行政许可", "Administrative licensing", "条例第20条第（五）项", []),
        ]),
        new(2, "/proactiveDisclosure", "第二十条第（六）项", TableDeclaration.ProactiveDisclosureCorner, [Decisions],
        [
            new("penalties", "行政处罚", "Administrative penalties", "条例第20条第（六）项", []),
            new("compulsion", "行政强制", "Administrative compulsion", "条例第20条第（六）项", []),
        ]),
        new(2, "/proactiveDisclosure", "第二十条第（八）项", TableDeclaration.ProactiveDisclosureCorner,
        [
            new("amountTenThousandYuan", "本年收费金额（单位：万元）", "Fees collected in the year, in 10,000 yuan", CellKind.Amount,
                LabelVariant.Silent("本年收费金额单位：万元", "已公布的年报，括号丢失"), LabelVariant.Reported("本年收费金额", "漏写单位")),
        ],
        [
            new("administrativeFees", "行政事业性收费", "Administrative and institutional fees", "条例第20条第（八）项", []),
        ]),
        new(3, "/applications", null, ApplicationsDeclaration.Corner, ApplicationsDeclaration.Columns, ApplicationsDeclaration.Rows),
        new(4, "/proceedings", null, null, ProceedingsDeclaration.Columns, ProceedingsDeclaration.Rows),
    ];
}
