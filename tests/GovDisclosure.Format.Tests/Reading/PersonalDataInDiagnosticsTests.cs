using System;
using System.IO;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

/// <summary>What a reader quotes of the words of a report tells no number of a person.</summary>
public class PersonalDataInDiagnosticsTests
{
    private const string Id = "110101199003077774";
    private const string Mobile = "13912345678";

    [Theory]
    [InlineData("统计期限由经办人" + Id + "和" + Mobile + "核定为13月45日。", "统计期限由经办人110*************74和139******78核定为13月45日")]
    [InlineData("统计期限由经办人" + Id + " " + Mobile + "核定为13月45日。", "统计期限由经办人110*************74139******78核定为13月45日")]
    [InlineData("统计期限为13月45日至2023年12月45日，即由下列经办人逐项核对并且签字确认的本年度全部期限经办人某某" + Id, "统计期限为13月45日至2023年12月45日")]
    [InlineData("统计期限为13月45日至2023年12月45日即由下列经办人逐项核对并且签字确认的期限某某某某某某某" + Id, "统计期限为13月45日至2023年12月45日即由下列经办人逐项核对并且签字确认的期限某某某某某某某110*******")]
    public void A_damaged_period(string preamble, string printed)
    {
        ReadResult read = AssertNoneTells(Documents.Report(front: Documents.Title + "\n" + preamble + "\n"));

        Assert.StartsWith(printed, read.Diagnostics.Single(diagnostic => diagnostic.Code == "READ-016").Printed, StringComparison.Ordinal);
        Assert.Equal(preamble, read.Report!.Preamble);
    }

    [Fact]
    public void The_name_of_the_issuer_in_the_first_sentence() =>
        Assert.Null(AssertNoneTells(Documents.Report(front: "政府信息公开工作年度报告\n本报告由经办人" + Id + "根据条例编制。\n")).Report!.Issuer.Name);

    [Fact]
    public void A_fee_stated_in_two_ways() =>
        Told("READ-060", Documents.Report(other: "收取信息处理费" + Mobile + "元。收取信息处理费5元。\n"));

    [Fact]
    public void A_row_that_is_not_of_the_form()
    {
        ReadResult read = Told("READ-038", Documents.Report(disclosure: Documents.Heads2021 + "规章\t0\t0\t0\n王某" + Id + "\t1\t2\t3\n"));

        Assert.Equal("王某" + Id, read.Report!.AdditionalRows.Single().Label);
    }

    [Fact]
    public void A_cell_that_holds_words()
    {
        ReadResult read = Told("READ-050", Documents.Report(disclosure: Documents.Heads2021 + "规章\t0\t见王某" + Mobile + "\t0\n"));

        Assert.Contains(read.Report!.Refused, refusal => refusal.Printed == "见王某" + Mobile);
    }

    [Fact]
    public void A_head_that_is_not_of_the_form() =>
        Told("READ-022", Documents.Report(disclosure: "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t王某" + Id + "\n规章\t0\t0\t0\t7\n"));

    private static ReadResult Told(string code, string text)
    {
        ReadResult read = AssertNoneTells(text);
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Code == code);
        return read;
    }

    private static ReadResult AssertNoneTells(string text)
    {
        ReadResult read = Documents.Read(text);
        var file = new CheckedFile("a", read, new ReportValidator(ValidationOptions.Full).Validate(read));
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            string told = string.Join("\n", read.Diagnostics.Select(diagnostic => diagnostic.GetMessage(language)))
                + Text(stream => ResultJson.Serialize(stream, [file], language)) + Text(stream => SarifLog.Serialize(stream, [file], [], language));
            Assert.DoesNotContain(Id[3..10], told, StringComparison.Ordinal);
            Assert.DoesNotContain(Mobile[3..], told, StringComparison.Ordinal);
        }

        return read;
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
