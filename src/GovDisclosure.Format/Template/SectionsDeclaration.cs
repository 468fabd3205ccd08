using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Template;

/// <summary>The six sections, alike in every edition.</summary>
internal static class SectionsDeclaration
{
    private const string Prose = "（文字描述）";

    internal static readonly ValueList<TemplateSection> All = new(
    [
        new(1, "一", "总体情况", "Overview", "overview", Prose,
            LabelVariant.Silent("总体概述", "已公布的年报，另一种写法"), LabelVariant.Silent("工作概述", "已公布的年报，另一种写法"), LabelVariant.Silent("工作基本情况", "已公布的年报，另一种写法"),
            LabelVariant.Silent("工作总体推进情况", "另一种写法"), LabelVariant.Silent("政务公开总体情况", "2023年年报，另一种写法，前面另有年份")),
        new(2, "二", "主动公开政府信息情况", "Proactive disclosure", "proactiveDisclosure", null,
            LabelVariant.Silent("行政机关主动公开政府信息情况", "2020年镇年报")),
        new(3, "三", "收到和处理政府信息公开申请情况", "Applications received and handled", "applications", null),
        new(4, "四", "政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation", "proceedings", null,
            LabelVariant.Silent("因政府信息公开工作被申请行政复议、提起行政诉讼情况", "另一种写法"),
            LabelVariant.Reported("申请行政复议、提起行政诉讼情况", "2023年政务服务中心年报"),
            LabelVariant.Reported("政府信息公开行政法复议、行政诉讼情况", "已公布的年报，多字")),
        new(5, "五", "存在的主要问题及改进情况", "Main problems and improvements", "problems", Prose,
            LabelVariant.Silent("政府信息公开工作存在的主要问题及改进情况", "已公布的年报，另一种写法"), LabelVariant.Silent("存在问题及改进情况", "2025年年报，网页，缩写")),
        new(6, "六", "其他需要报告的事项", "Other matters", "otherMatters", Prose),
    ]);
}
