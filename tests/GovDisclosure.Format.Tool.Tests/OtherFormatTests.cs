using System;

namespace GovDisclosure.Format.Tool.Tests;

public class OtherFormatTests
{
    public static TheoryData<byte[], string> Formats => new()
    {
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "另存为 .docx" },
        { @"{\rtf1\ansi}"u8.ToArray(), "另存为 .docx" },
        { "%PDF-1.7"u8.ToArray(), "PDF" },
        { "PK\x03\x04 ... OFD.xml ..."u8.ToArray(), "OFD" },
        { "PK\x03\x04 ... word/document.xml ..."u8.ToArray(), ".docx" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10], "图片" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_that_is_not_read_is_told_by_its_content_with_what_to_do(byte[] content, string named)
    {
        ToolRun run = ToolRun.WithInput(content, "check", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(": 这是", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains(named, run.OutputLines[0], StringComparison.Ordinal);
    }
}
