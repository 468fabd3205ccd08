using System;
using System.IO;

namespace GovDisclosure.Format.Tool.Tests;

/// <summary>The sample report, as it is and with one fault.</summary>
internal static class Reports
{
    internal static string Good { get; } = File.ReadAllText(Repository.SampleReport);

    /// <summary>Row （七） says 2 where its parts and its total say 1.</summary>
    internal static string WrongTotal { get; } = Replace("(七) 总计\t\t1\t0", "(七) 总计\t\t2\t0");

    /// <summary>A cell that holds no number.</summary>
    internal static string NoNumber { get; } = Replace("一、本年接收政府信息公开数量\t\t1\t0\t", "一、本年接收政府信息公开数量\t\t1\t若干\t");

    internal const string NotOne = "会议通知\n\n定于周五下午开会。\n";

    private static string Replace(string old, string replacement)
    {
        Assert.Contains(old, Good, StringComparison.Ordinal);
        return Good.Replace(old, replacement, StringComparison.Ordinal);
    }
}
