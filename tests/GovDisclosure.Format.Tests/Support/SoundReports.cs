using System;
using System.Globalization;
using System.Linq;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>
/// Complete reports in the official wording, as text: either all numbers are 0, or they are such as a city publishes, fit
/// together, and follow from the year before.
/// </summary>
internal static class SoundReports
{
    private static readonly ApplicantCategory[] s_parts = Enum.GetValues<ApplicantCategory>().Where(category => category != ApplicantCategory.Total).ToArray();

    /// <summary>The year that the report of an edition is about.</summary>
    internal static int YearOf(ReportEdition edition) => edition == ReportEdition.Edition2021 ? 2023 : 2020;

    /// <summary>A report whose numbers are all 0.</summary>
    internal static string Zero(ReportEdition edition = ReportEdition.Edition2021) => Text(ZeroNumbers(edition, YearOf(edition)), ZeroProse(YearOf(edition)));

    /// <summary>The report of the year before, whose numbers are all 0 too.</summary>
    internal static string ZeroBefore(ReportEdition edition) => Text(ZeroNumbers(edition, YearOf(edition) - 1), EarlierProse(YearOf(edition) - 1));

    /// <summary>A report with the numbers of a city.</summary>
    internal static string Filled(ReportEdition edition = ReportEdition.Edition2021) => Text(FilledNumbers(edition), FilledProse(YearOf(edition)));

    /// <summary>The report of the city for the year before.</summary>
    internal static string FilledBefore(ReportEdition edition) => Text(NumbersBefore(edition), EarlierProse(YearOf(edition) - 1));

    private static AnnualReport ZeroNumbers(ReportEdition edition, int year)
    {
        AnnualReportBuilder builder = AnnualReport.CreateBlank(edition, year).ToBuilder();
        foreach (TemplateCell cell in builder.Template.Cells)
            builder[cell.Address] = 0;
        return builder.Build();
    }

    private static AnnualReport FilledNumbers(ReportEdition edition)
    {
        AnnualReportBuilder builder = ZeroNumbers(edition, YearOf(edition)).ToBuilder();
        if (edition == ReportEdition.Edition2021)
        {
            Disclose(builder, ("governmentRules/issued", 2), ("governmentRules/repealed", 1), ("governmentRules/inForce", 15));
            Disclose(builder, ("normativeDocuments/issued", 61), ("normativeDocuments/repealed", 59), ("normativeDocuments/inForce", 422));
            Disclose(builder, ("licensing/decisions", 11398), ("penalties/decisions", 530), ("compulsion/decisions", 12), ("administrativeFees/amountTenThousandYuan", 190.457379m));
        }
        else
        {
            Disclose(builder, ("governmentRules/made", 2), ("governmentRules/newlyDisclosed", 2), ("governmentRules/totalDisclosed", 16));
            Disclose(builder, ("normativeDocuments/made", 61), ("normativeDocuments/newlyDisclosed", 60), ("normativeDocuments/totalDisclosed", 480));
            Disclose(builder, ("licensing/itemsLastYear", 312), ("licensing/change", -18), ("licensing/decisions", 11398), ("otherAdministrativeServices/itemsLastYear", 45), ("otherAdministrativeServices/decisions", 960));
            Disclose(builder, ("penalties/itemsLastYear", 2140), ("penalties/change", 36), ("penalties/decisions", 530), ("compulsion/itemsLastYear", 96), ("compulsion/decisions", 12));
            Disclose(builder, ("administrativeFees/itemsLastYear", 21), ("administrativeFees/change", -1), ("procurement/projects", 35), ("procurement/amount", 2017.515m));
        }

        Receive(builder, ApplicationRow.NewlyReceived, 120, 15, 0, 1, 4, 2);
        Receive(builder, ApplicationRow.BroughtForward, 6, 1);
        Receive(builder, ApplicationRow.Granted, 60, 10, 0, 1, 2, 2);
        Receive(builder, ApplicationRow.PartiallyGranted, 20);
        Receive(builder, ApplicationRow.ThirdPartyRights, 3);
        Receive(builder, ApplicationRow.InternalAffairs, 4);
        Receive(builder, ApplicationRow.DeliberativeInformation, 2);
        Receive(builder, ApplicationRow.RegistryLookup, 1);
        Receive(builder, ApplicationRow.NotHeld, 20, 4, 0, 0, 2);
        Receive(builder, ApplicationRow.RequiresCreation, 2);
        Receive(builder, ApplicationRow.UnclearAfterClarification, 1);
        Receive(builder, ApplicationRow.PetitionOrComplaint, 5);
        Receive(builder, ApplicationRow.Duplicate, 2);
        if (edition == ReportEdition.Edition2021)
        {
            Receive(builder, ApplicationRow.ClarificationOverdue, 1);
            Receive(builder, ApplicationRow.ResidualHandling, 2, 1);
        }
        else
        {
            Receive(builder, ApplicationRow.UndividedOtherHandling, 3, 1);
        }

        Receive(builder, ApplicationRow.OutcomesTotal, 123, 15, 0, 1, 4, 2);
        Receive(builder, ApplicationRow.CarriedForward, 3, 1);
        Decide(builder, ProceedingKind.Reconsideration, 5, 1, 2, 1);
        Decide(builder, ProceedingKind.DirectLitigation, 1, 0, 1, 0);
        Decide(builder, ProceedingKind.LitigationAfterReconsideration, 2, 0, 0, 1);
        return builder.Build();
    }

    private static AnnualReport NumbersBefore(ReportEdition edition)
    {
        AnnualReportBuilder builder = ZeroNumbers(edition, YearOf(edition) - 1).ToBuilder();
        if (edition == ReportEdition.Edition2021)
        {
            Disclose(builder, ("governmentRules/issued", 1), ("governmentRules/inForce", 14), ("normativeDocuments/issued", 70), ("normativeDocuments/repealed", 15), ("normativeDocuments/inForce", 420));
            Disclose(builder, ("licensing/decisions", 10977), ("penalties/decisions", 601), ("administrativeFees/amountTenThousandYuan", 180.5m));
        }
        else
        {
            Disclose(builder, ("governmentRules/made", 1), ("governmentRules/newlyDisclosed", 1), ("governmentRules/totalDisclosed", 14), ("normativeDocuments/made", 40), ("normativeDocuments/newlyDisclosed", 40), ("normativeDocuments/totalDisclosed", 420));
            Disclose(builder, ("licensing/itemsLastYear", 300), ("licensing/change", 12), ("otherAdministrativeServices/itemsLastYear", 45), ("penalties/itemsLastYear", 2140), ("compulsion/itemsLastYear", 96), ("administrativeFees/itemsLastYear", 21));
            Disclose(builder, ("procurement/projects", 30), ("procurement/amount", 1900.25m));
        }

        Receive(builder, ApplicationRow.NewlyReceived, 90, 9);
        Receive(builder, ApplicationRow.Granted, 84, 8);
        Receive(builder, ApplicationRow.OutcomesTotal, 84, 8);
        Receive(builder, ApplicationRow.CarriedForward, 6, 1);
        Decide(builder, ProceedingKind.Reconsideration, 3, 0, 1, 0);
        return builder.Build();
    }

    private static void Disclose(AnnualReportBuilder builder, params (string Path, decimal Number)[] cells)
    {
        foreach ((string path, decimal number) in cells)
            builder[CellAddress.Parse("/proactiveDisclosure/" + path)] = number;
    }

    private static void Receive(AnnualReportBuilder builder, ApplicationRow row, params long[] numbers)
    {
        for (int i = 0; i < numbers.Length; i++)
            builder.Applications[row, s_parts[i]] = numbers[i];
        builder.Applications[row, ApplicantCategory.Total] = numbers.Sum();
    }

    private static void Decide(AnnualReportBuilder builder, ProceedingKind kind, long upheld, long corrected, long other, long pending)
    {
        builder.Proceedings[kind, ProceedingOutcome.Upheld] = upheld;
        builder.Proceedings[kind, ProceedingOutcome.Corrected] = corrected;
        builder.Proceedings[kind, ProceedingOutcome.Other] = other;
        builder.Proceedings[kind, ProceedingOutcome.Pending] = pending;
        builder.Proceedings[kind, ProceedingOutcome.Total] = upheld + corrected + other + pending;
    }

    private static Prose ZeroProse(int year) => new(
        $"""
        {year}年，本单位认真落实政府信息公开各项要求。
        （一）主动公开。围绕群众关切，通过门户网站及时发布机构职能、财政预决算等信息。
        （二）依申请公开。{year}年未收到政府信息公开申请。
        （三）政府信息管理。健全公文公开属性源头认定机制。
        （四）政府信息公开平台建设。定期维护网站公开专栏，保障链接可用。
        （五）监督保障。把政务公开纳入工作考核，开展社会评议，全年没有发生责任追究的情形。
        """,
        "当前主要问题是政策解读形式单一，公开内容与群众期待还有差距。下一步将丰富解读形式，加强业务培训，提升公开质量。",
        "本年度没有收取信息处理费。");

    private static Prose FilledProse(int year) => new(
        $"""
        {year}年，全市各级行政机关坚持以公开为常态、不公开为例外。与{year - 1}年相比，公开渠道更加多样。
        （一）主动公开。全年通过政府网站公开信息18万余条，发布解读材料326篇。
        （二）依申请公开。全年新收政府信息公开申请142件，上年结转7件，办结145件，结转下年度4件。
        （三）政府信息管理。对规范性文件实行动态管理，集中统一公开。
        （四）政府信息公开平台建设。优化检索功能，网站与新媒体互联互通。
        （五）监督保障。完善工作考核办法，组织社会评议，未发生责任追究情形。
        """,
        "存在的主要问题：部分单位答复文书不够规范，行政复议纠错情况仍有发生。改进情况：组织案例研讨，统一答复口径，建立复议诉讼案件通报机制。",
        year >= 2021 ? "全年发出收费通知2件，通知收费总金额300元，实际收取信息处理费300元。" : "没有其他需要报告的事项。");

    private static Prose EarlierProse(int year) => new(
        $"{year}年，主动公开工作稳步推进，依申请公开办理规范，信息管理、平台维护和监督考核制度逐步完善，评议结果良好，无人被问责。",
        "队伍专业能力不足是上一阶段的短板，今后要整改落实，加强轮训。",
        year >= 2021 ? "报告期内未产生信息处理费。" : "无。");

    private static string Text(AnnualReport report, Prose prose)
    {
        string notice = report.Edition == ReportEdition.Edition2021
            ? "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）"
            : "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）";
        string[] tables = Layouts.Tables(report).Select(table => string.Concat(table.Select(row => string.Join('\t', row) + "\n"))).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"""
            示例市{report.Year}年政府信息公开工作年度报告
            本报告依据《中华人民共和国政府信息公开条例》和{notice}的要求编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。本报告所列数据的统计期限自{report.Year}年1月1日起至{report.Year}年12月31日止。如有疑问，请与本单位联系（地址：示例路1号，电话：13800138000）。
            一、总体情况
            {prose.Overview}
            二、主动公开政府信息情况
            {tables[0].Replace("采购总金额", "采购总金额（万元）", StringComparison.Ordinal)}三、收到和处理政府信息公开申请情况
            {tables[1]}四、政府信息公开行政复议、行政诉讼情况
            {tables[2]}五、存在的主要问题及改进情况
            {prose.Problems}
            六、其他需要报告的事项
            {prose.Other}

            """);
    }

    private sealed record Prose(string Overview, string Problems, string Other);
}
