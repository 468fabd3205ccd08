using System;
using System.Globalization;
using GovDisclosure.Format;

namespace NationBatch;

/// <summary>A made-up report whose sums all hold, but for one where a fault was planted.</summary>
internal readonly record struct MadeReport(AnnualReport Report, bool IsFaulty)
{
    internal static MadeReport Create(int number, Random random)
    {
        // A few reports come late, on the form that was replaced.
        ReportEdition edition = random.Next(20) == 0 ? ReportEdition.Edition2019 : ReportEdition.Edition2021;
        BodySize size = random.Next(100) switch
        {
            < 80 => BodySize.Township,
            < 97 => BodySize.Department,
            _ => BodySize.City,
        };
        int year = edition == ReportEdition.Edition2019 ? 2020 : 2023;
        string name = NameOf(number, size);
        AnnualReportBuilder builder = AnnualReport.CreateBlank(edition, year).ToBuilder();
        builder.Title = FormattableString.Invariant($"{name}{year}年政府信息公开工作年度报告");
        builder.Issuer = new Issuer(name, number.ToString("D6", CultureInfo.InvariantCulture));
        builder.Period = new ReportingPeriod(new ReportDate(year, 1, 1), new ReportDate(year, 12, 31));
        builder.PublishedOn = new ReportDate(year + 1, 1, random.Next(2, 32));
        builder.Preamble = MadeProse.Preamble;
        builder.Overview = new ProseSection(MadeProse.Overview(random, size));
        builder.Problems = new ProseSection(MadeProse.Problems(random, size));
        builder.OtherMatters = new OtherMatters(MadeProse.OtherMatters, new ProcessingFeeStatement(0, 0, 0));
        builder.Closing = name;
        MadeNumbers.Fill(builder, random, size);
        bool isFaulty = random.Next(100) < Country.FaultsInHundred;
        if (isFaulty)
            MadeNumbers.PlantFault(builder, random);
        return new MadeReport(builder.Build(), isFaulty);
    }

    private static string NameOf(int number, BodySize size) => size switch
    {
        BodySize.Township => FormattableString.Invariant($"示例县第{number + 1}镇人民政府"),
        BodySize.Department => FormattableString.Invariant($"示例市第{number + 1}局"),
        _ => FormattableString.Invariant($"示例省第{number + 1}市人民政府"),
    };
}
