using System;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Serialization;

/// <summary>The list of the errors of JSON that users read. It is written anew with UPDATE_ERRORS=1.</summary>
public class ReportJsonErrorInfoTests
{
    private static readonly string s_file = Path.Combine(Repository.Root, "src", "GovDisclosure.Format", "ERRORS.md");

    [Fact]
    public void The_list_has_every_error_with_its_meaning_and_its_message_in_both_languages()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_ERRORS") == "1")
            File.WriteAllText(s_file, List());

        Assert.True(File.ReadAllText(s_file).ReplaceLineEndings("\n") == List(), $"{s_file} is stale; UPDATE_ERRORS=1 makes it anew.");
    }

    [Fact]
    public void Codes_are_one_row_of_numbers() =>
        Assert.Equal(Enumerable.Range(1, ReportJsonErrorInfo.All.Count).Select(number => $"JSON-{number:000}"), ReportJsonErrorInfo.All.Select(error => error.Code));

    private static string List() =>
        """
        # 年报 JSON 的错误 / Errors in the JSON of a report

        `ReportJsonException.Code` 的全部取值，代码永不改义；花括号处填入遇到的内容。
        All that `ReportJsonException.Code` can be. A code never gets a second meaning; what was found is put in place of the braces.

        | 代码 / code | 含义 / meaning | 消息 / message |
        | --- | --- | --- |

        """.ReplaceLineEndings("\n")
        + string.Concat(ReportJsonErrorInfo.All.Select(error =>
            $"| {error.Code} | {error.GetTitle()}<br>{error.GetTitle(ReportLanguage.English)} | {error.Wording.Chinese}<br>{error.Wording.English} |\n"));
}
