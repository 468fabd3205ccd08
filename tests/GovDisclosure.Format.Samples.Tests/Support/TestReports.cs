using System;
using System.IO;

namespace GovDisclosure.Format.Samples.Tests.Support;

/// <summary>The sample report, as it is and with one fault.</summary>
internal static class TestReports
{
    internal const string NotOne = "会议通知\n\n定于周五下午开会。\n";

    internal static string Good { get; } = File.ReadAllText(Repository.SampleReport);

    /// <summary>Row （七） says 2 where its parts and its total say 1.</summary>
    internal static string WrongTotal { get; } = Replace(Good, "(七) 总计\t\t1\t0", "(七) 总计\t\t2\t0");

    /// <summary>A cell that holds no number.</summary>
    internal static string NoNumber { get; } = Replace(Good, "一、本年接收政府信息公开数量\t\t1\t0\t", "一、本年接收政府信息公开数量\t\t1\t若干\t");

    /// <summary>The report of the year before, with two applications received and one of them carried forward.</summary>
    internal static string Of2022 { get; } = Replace(
        Replace(
            Good.Replace("2023", "2022", StringComparison.Ordinal),
            "数量\t\t1\t0\t0\t0\t0\t0\t1",
            "数量\t\t2\t0\t0\t0\t0\t0\t2"),
        "办理\t\t0\t0\t0\t0\t0\t0\t0",
        "办理\t\t1\t0\t0\t0\t0\t0\t1");

    internal static string Replace(string report, string old, string replacement)
    {
        Assert.Contains(old, report, StringComparison.Ordinal);
        return report.Replace(old, replacement, StringComparison.Ordinal);
    }
}
