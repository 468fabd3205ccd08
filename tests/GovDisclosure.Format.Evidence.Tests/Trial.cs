using System.IO;
using GovDisclosure.Format.Evidence.Tests.Formats;
using GovDisclosure.Format.Evidence.Tests.Judging;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>One document made, read and judged.</summary>
internal sealed record Trial(Plan Plan, PageStyle Style, byte[] Bytes, string Text, Judgement Judgement)
{
    private static readonly ReportReader s_reader = new(HtmlFrontEnd.Instance, WordFrontEnd.Instance);

    internal static Trial Of(Plan plan)
    {
        PageStyle style = PageStyle.Of(plan);
        PageReport report = ReportMaker.Make(plan);
        (byte[] bytes, string text) = PageWriter.Write(report, style);
        using var stream = new MemoryStream(bytes);
        return new Trial(plan, style, bytes, text, Judgement.Of(report, style, s_reader.Read(stream)));
    }
}
