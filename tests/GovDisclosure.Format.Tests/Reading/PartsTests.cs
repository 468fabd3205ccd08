using System;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>
/// What is read from one part of a report, against the list beside this file: its numbers, and what is refused, noted, kept aside and
/// said; of the front and of a whole text, what stands around the tables and where; of lines, the pieces they are divided into. After a deliberate change the list is written anew
/// with the environment variable UPDATE_PARTS=1, and every line that changed is read again.
/// </summary>
public class PartsTests
{
    // What stands in many lines of the list.
    private static readonly (string Name, string Text)[] s_short =
    [
        ("{heads}", Documents.CaseHeads),
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
    public void Are_read_as_the_list_says(string part) => s_list.Check(
        text => part switch
        {
            "front" => Told.Frame(Documents.Read(Documents.Report(front: Whole(text))), s_usual),
            "一" => Told.Frame(Documents.Read(Documents.Report(overview: Whole(text))), s_usual),
            "二" => Told.Section(Documents.ReadDisclosure(Whole(text)), "/proactiveDisclosure"),
            "三" => Told.Section(Documents.ReadMatrix(Whole(text)), "/applications"),
            "四" => Told.Section(Documents.ReadCases(Whole(text)), "/proceedings"),
            "六" => Told.Frame(Documents.Read(Documents.Report(other: Whole(text))), s_usual),
            "lines" => Told.Lines(Whole(text)[..^1]),
            _ => Told.Frame(Documents.Read(Whole(text))),
        },
        part);

    private static string Whole(string text)
    {
        foreach ((string name, string whole) in s_short)
            text = text.Replace(name, whole, StringComparison.Ordinal);
        return Told.Unescape(text) + "\n";
    }
}
