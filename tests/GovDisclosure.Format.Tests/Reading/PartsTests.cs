using System;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>
/// What is read from one part of a report, against the list beside this file: its numbers, and what is refused, noted, kept aside and
/// said; of the front and of a whole text, what stands around the tables and where; of lines, the pieces they are divided into; and the
/// messages in both languages. After a deliberate change the list is written anew with the environment variable UPDATE_PARTS=1, and
/// every line that changed is read again.
/// </summary>
public class PartsTests
{
    // What stands in many lines of the list.
    private static readonly (string Name, string Text)[] s_short =
    [
        ("{heads}", Documents.CaseHeads),
        ("{columns}", Documents.MatrixHeads),
        ("{five}", "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"),
        ("{15}", "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t0\t0\t0\t9"),
        ("{A}", Documents.Label(ApplicationRow.NewlyReceived)),
        ("{B}", Documents.Label(ApplicationRow.BroughtForward)),
        ("{G}", Documents.Label(ApplicationRow.Granted)),
        ("{P}", Documents.Label(ApplicationRow.PartiallyGranted)),
        ("{U}", Documents.Label(ApplicationRow.UndividedOtherHandling)),
        ("{T}", Documents.Label(ApplicationRow.OutcomesTotal)),
        ("{C}", Documents.Label(ApplicationRow.CarriedForward)),
        ("{7}", "1\t2\t3\t4\t5\t6\t21"),
        ("{7 }", "1 2 3 4 5 6 21"),
        ("{0}", "0\t0\t0\t0\t0\t0\t0"),
        ("{note}", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"),
        ("{title}", Documents.Title),
        ("{2021}", Documents.Heads2021),
        ("{2019}", Documents.Heads2019),
    ];

    private static readonly ReadResult s_usual = Documents.Read(Documents.Report());

    private static readonly ReviewedList s_list = new("Reading/Parts.txt", "UPDATE_PARTS");

    [Theory]
    [InlineData("front")]
    [InlineData("一")]
    [InlineData("二")]
    [InlineData("三")]
    [InlineData("四")]
    [InlineData("六")]
    [InlineData("whole")]
    [InlineData("lines")]
    [InlineData("messages")]
    public void Are_read_as_the_list_says(string part) => s_list.Check(
        text => part switch
        {
            "二" => Told.Section(Read(part, text), "/proactiveDisclosure"),
            "三" => Told.Section(Read(part, text), "/applications"),
            "四" => Told.Section(Read(part, text), "/proceedings"),
            "whole" => Told.Frame(Read(part, text)),
            "lines" => Told.Lines(Whole(text)),
            "messages" => text.Split(": ", 2) is [var where, var what] ? Told.Messages(Read(where, what)) : "?",
            _ => Told.Frame(Read(part, text), s_usual),
        },
        part);

    private static ReadResult Read(string part, string text)
    {
        string lines = Whole(text) + "\n";
        return Documents.Read(part switch
        {
            "front" => Documents.Report(front: lines),
            "一" => Documents.Report(overview: lines),
            "二" => Documents.Report(disclosure: lines),
            "三" => Documents.Report(matrix: lines),
            "四" => Documents.Report(cases: lines),
            "六" => Documents.Report(other: lines),
            _ => lines,
        });
    }

    private static string Whole(string text)
    {
        foreach ((string name, string whole) in s_short)
            text = text.Replace(name, whole, StringComparison.Ordinal);
        return Told.Unescape(text);
    }
}
