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

    /// <summary>Two 规章 made, as few bodies may.</summary>
    internal static string WithRules { get; } = Replace("规章\t0\t0\t0", "规章\t2\t0\t2");

    /// <summary>The report of the year before, with two applications received and one of them carried forward.</summary>
    internal static string Of2022 { get; } = Good.Replace("2023", "2022", StringComparison.Ordinal)
        .Replace("数量\t\t1\t0\t0\t0\t0\t0\t1", "数量\t\t2\t0\t0\t0\t0\t0\t2", StringComparison.Ordinal)
        .Replace("办理\t\t0\t0\t0\t0\t0\t0\t0", "办理\t\t1\t0\t0\t0\t0\t0\t1", StringComparison.Ordinal);

    internal const string NotOne = "会议通知\n\n定于周五下午开会。\n";

    private static string Replace(string old, string replacement)
    {
        Assert.Contains(old, Good, StringComparison.Ordinal);
        return Good.Replace(old, replacement, StringComparison.Ordinal);
    }
}
