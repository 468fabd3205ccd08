using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Page;

/// <summary>The one list of codes, and the document of it that users read, which is written anew with UPDATE_ERRORS=1.</summary>
public class ReadDiagnosticCatalogTests
{
    private static readonly string s_source = Path.Combine(Repository.Root, "src");
    private static readonly string s_file = Path.Combine(s_source, "GovDisclosure.Format", "ERRORS.md");

    // Codes are permanent: a line here is never changed or taken out, and no number is given again.
    private static readonly Dictionary<string, Severity> s_codes = new(StringComparer.Ordinal)
    {
        ["READ-001"] = Severity.Error,
        ["READ-002"] = Severity.Error,
        ["READ-003"] = Severity.Error,
        ["READ-004"] = Severity.Error,
        ["READ-005"] = Severity.Error,
        ["READ-006"] = Severity.Warning,
        ["READ-007"] = Severity.Error,
        ["READ-008"] = Severity.Warning,
        ["READ-010"] = Severity.Warning,
        ["READ-011"] = Severity.Warning,
        ["READ-012"] = Severity.Error,
        ["READ-013"] = Severity.Warning,
        ["READ-014"] = Severity.Warning,
        ["READ-015"] = Severity.Error,
        ["READ-016"] = Severity.Warning,
        ["READ-017"] = Severity.Warning,
        ["READ-018"] = Severity.Error,
        ["READ-019"] = Severity.Warning,
        ["READ-020"] = Severity.Warning,
        ["READ-021"] = Severity.Error,
        ["READ-022"] = Severity.Error,
        ["READ-023"] = Severity.Error,
        ["READ-024"] = Severity.Error,
        ["READ-025"] = Severity.Error,
        ["READ-026"] = Severity.Warning,
        ["READ-027"] = Severity.Error,
        ["READ-028"] = Severity.Error,
        ["READ-029"] = Severity.Info,
        ["READ-030"] = Severity.Error,
        ["READ-031"] = Severity.Error,
        ["READ-032"] = Severity.Error,
        ["READ-033"] = Severity.Warning,
        ["READ-034"] = Severity.Error,
        ["READ-035"] = Severity.Warning,
        ["READ-036"] = Severity.Error,
        ["READ-037"] = Severity.Warning,
        ["READ-038"] = Severity.Info,
        ["READ-039"] = Severity.Warning,
        ["READ-040"] = Severity.Warning,
        ["READ-041"] = Severity.Error,
        ["READ-042"] = Severity.Error,
        ["READ-043"] = Severity.Error,
        ["READ-044"] = Severity.Error,
        ["READ-045"] = Severity.Error,
        ["READ-046"] = Severity.Error,
        ["READ-047"] = Severity.Error,
        ["READ-048"] = Severity.Error,
        ["READ-049"] = Severity.Error,
        ["READ-050"] = Severity.Error,
        ["READ-051"] = Severity.Error,
        ["READ-052"] = Severity.Error,
        ["READ-053"] = Severity.Error,
        ["READ-054"] = Severity.Info,
        ["READ-055"] = Severity.Info,
        ["READ-056"] = Severity.Error,
        ["READ-057"] = Severity.Error,
        ["READ-058"] = Severity.Error,
        ["READ-059"] = Severity.Warning,
        ["READ-060"] = Severity.Warning,
        ["READ-061"] = Severity.Warning,
        ["READ-070"] = Severity.Error,
        ["READ-071"] = Severity.Error,
        ["READ-072"] = Severity.Warning,
        ["READ-073"] = Severity.Warning,
        ["JSON-001"] = Severity.Error,
        ["JSON-002"] = Severity.Error,
        ["JSON-003"] = Severity.Error,
        ["JSON-004"] = Severity.Error,
        ["JSON-005"] = Severity.Error,
        ["JSON-006"] = Severity.Error,
        ["JSON-007"] = Severity.Error,
        ["JSON-008"] = Severity.Error,
        ["JSON-009"] = Severity.Error,
        ["JSON-010"] = Severity.Error,
        ["JSON-011"] = Severity.Error,
        ["JSON-012"] = Severity.Error,
        ["JSON-013"] = Severity.Error,
        ["JSON-014"] = Severity.Error,
        ["JSON-015"] = Severity.Error,
        ["JSON-016"] = Severity.Error,
        ["JSON-017"] = Severity.Error,
        ["JSON-018"] = Severity.Error,
        ["JSON-019"] = Severity.Error,
        ["JSON-020"] = Severity.Error,
        ["JSON-021"] = Severity.Error,
        ["JSON-022"] = Severity.Error,
        ["JSON-023"] = Severity.Error,
        ["JSON-024"] = Severity.Error,
        ["FILE-001"] = Severity.Error,
        ["FILE-002"] = Severity.Error,
        ["FILE-003"] = Severity.Error,
        ["FILE-004"] = Severity.Error,
        ["FILE-006"] = Severity.Error,
        ["FILE-007"] = Severity.Error,
        ["FILE-008"] = Severity.Error,
        ["FILE-021"] = Severity.Error,
        ["FILE-022"] = Severity.Error,
        ["FILE-023"] = Severity.Warning,
        ["FILE-024"] = Severity.Warning,
        ["FILE-025"] = Severity.Warning,
    };

    public static TheoryData<string> Codes => [.. ReadDiagnosticCatalog.All.Select(info => info.Code)];

    [Fact]
    public void Codes_and_severities_are_those_of_the_list() =>
        Assert.Equal(s_codes.Select(code => (code.Key, code.Value)), ReadDiagnosticCatalog.All.Select(info => (info.Code, info.Severity)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_say_something_of_their_own(string code)
    {
        ReadDiagnosticInfo info = ReadDiagnosticCatalog.Get(code);

        Assert.All(
            new Func<ReportLanguage, string>[] { info.GetTitle, info.GetKept, info.GetAdvice },
            text => Assert.Matches("^[^\u4E00-\u9FFF]*[A-Za-z]{3}", text(ReportLanguage.English)));
        Assert.Matches("[\u4E00-\u9FFF][^。.]*$", info.GetTitle());
        Assert.All([info.GetKept(), info.GetAdvice()], text => Assert.Matches("[\u4E00-\u9FFF].*。$", text));
        Assert.Matches("[^.]$", info.GetTitle(ReportLanguage.English));
        Assert.All([info.GetKept(ReportLanguage.English), info.GetAdvice(ReportLanguage.English)], text => Assert.Matches("^[A-Z].*\\.$", text));
        Assert.Equal(code + " " + info.GetTitle(), info.ToString());
    }

    [Fact]
    public void No_title_stands_for_two_codes()
    {
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
            Assert.Distinct(ReadDiagnosticCatalog.All.Select(info => info.GetTitle(language)));
    }

    [Fact]
    public void What_is_declared_is_listed() =>
        Assert.Equal(
            new[] { typeof(ReadCodes), typeof(JsonCodes), typeof(FileCodes) }
                .SelectMany(family => family.GetFields(BindingFlags.Static | BindingFlags.NonPublic)).Select(field => field.GetValue(null)).OfType<ReadDiagnosticInfo>(),
            ReadDiagnosticCatalog.All);

    /// <summary>That each of READ- is made and used is tested with <c>Diagnose</c>, that each of JSON- is thrown with the errors of JSON.</summary>
    [Fact]
    public void What_is_raised_is_listed_and_what_is_listed_is_raised()
    {
        ILookup<string, string> places = Directory.GetFiles(s_source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"((?:READ|JSON|FILE)-[0-9]{3})\"").Select(match => (File: Path.GetFileName(file), Code: match.Groups[1].Value)))
            .ToLookup(each => each.File, each => each.Code);

        Assert.Equal(["FileCodes.cs", "FileDiagnostics.cs", "JsonCodes.cs", "ReadCodes.cs"], places.Select(place => place.Key).Order(StringComparer.Ordinal));

        // Of several reports in a JSON array the command says what the reader says of those in any other file.
        Assert.Equal(FileCodes.All.Select(info => info.Code).Append(ReadCodes.SeveralReports.Code), places["FileDiagnostics.cs"].Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(JsonCodes.All.Select(info => info.Code), ReportJsonErrorInfo.All.Select(error => error.Code));
    }

    [Fact]
    public void A_code_is_found_or_not()
    {
        Assert.Same(ReadCodes.CountDiffers, ReadDiagnosticCatalog.Get("READ-031"));
        Assert.False(ReadDiagnosticCatalog.TryGet("READ-999", out ReadDiagnosticInfo? none));
        Assert.Null(none);
        Assert.False(ReadDiagnosticCatalog.TryGet(null, out _));
        Assert.Throws<KeyNotFoundException>(() => ReadDiagnosticCatalog.Get("T3-001"));
        Assert.Throws<ArgumentNullException>("code", () => ReadDiagnosticCatalog.Get(null!));
    }

    [Fact]
    public void The_document_has_every_code_with_what_is_said_of_it_in_both_languages()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_ERRORS") == "1")
            File.WriteAllText(s_file, Document());

        Assert.True(File.ReadAllText(s_file).ReplaceLineEndings("\n") == Document(), $"{s_file} is stale; UPDATE_ERRORS=1 makes it anew.");
    }

    private static string Document() =>
        """
        # 诊断代码 / Codes of diagnostics

        读取器、JSON 和命令所说的一切，代码永不改义；程序中见 `ReadDiagnosticCatalog`。检查规则的编号见 [RULES.md](RULES.md)。
        All that readers, JSON and the command have to say. A code never gets a second meaning; in code they are
        `ReadDiagnosticCatalog`. The ids of the rules stand in [RULES.md](RULES.md).


        """.ReplaceLineEndings("\n")
        + Family("READ：读取文件和报告 / reading files and reports", ReadCodes.All)
        + "\n" + Family("JSON：年报的 JSON / the JSON of a report", JsonCodes.All)
        + """

        `ReportJsonException` 的消息，花括号处填入遇到的内容。
        The messages of `ReportJsonException`; what was found is put in place of the braces.

        | 代码 / code | 消息 / message |
        | --- | --- |

        """.ReplaceLineEndings("\n")
        + string.Concat(ReportJsonErrorInfo.All.Select(error => Row(error.Code, Both(language => error.Wording.In(language)))))
        + "\n" + Family("FILE：命令所用的文件 / files of the command", FileCodes.All);

    private static string Family(string heading, IEnumerable<ReadDiagnosticInfo> codes) =>
        $"## {heading}\n\n| 代码 / code | 级别 / severity | 含义 / meaning | 保留什么 / what is kept | 怎么办 / what to do |\n| --- | --- | --- | --- | --- |\n"
        + string.Concat(codes.Select(info => Row(info.Code, Both(language => SeverityNames.Of(info.Severity, language)), Both(info.GetTitle), Both(info.GetKept), Both(info.GetAdvice))));

    private static string Row(params string[] cells) => "| " + string.Join(" | ", cells) + " |\n";

    private static string Both(Func<ReportLanguage, string> text) => text(ReportLanguage.Chinese) + "<br>" + text(ReportLanguage.English);
}
