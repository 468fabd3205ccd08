using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Reading;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading;

public class DiagnoseTests
{
    public static TheoryData<string> Methods => [.. Makers().Select(method => method.Name)];

    [Fact]
    public void Each_diagnostic_has_a_code_of_its_own_and_the_severity_of_the_list() =>
        Assert.Equal(
            ReadCodes.All.Select(info => (info.Code, info.Severity)),
            Makers().Select(method => Make(method.Name)).Select(diagnostic => (diagnostic.Code, diagnostic.Severity)).OrderBy(code => code.Code, StringComparer.Ordinal));

    [Fact]
    public void A_diagnostic_is_made_with_the_code_of_its_name()
    {
        foreach (MethodInfo method in Makers())
            Assert.Equal(((ReadDiagnosticInfo)typeof(ReadCodes).GetField(method.Name, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).Code, Make(method.Name).Code);
    }

    [Fact]
    public void Every_diagnostic_is_used_by_the_reader()
    {
        string sources = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.All(Makers(), method => Assert.Matches($@"\b{method.DeclaringType!.Name}\.{method.Name}\(", sources));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Both_languages_say_something_of_their_own(string method)
    {
        ReadDiagnostic diagnostic = Make(method);
        string chinese = diagnostic.GetMessage();
        string english = diagnostic.GetMessage(ReportLanguage.English);

        Assert.Matches("[\u4E00-\u9FFF].*。$", chinese);
        Assert.Matches("^[^。]*[A-Za-z]{3}.*\\.$", english);
        Assert.NotEqual(chinese, english);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void No_message_depends_on_the_culture_of_the_machine(string method)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        ReadDiagnostic invariant = Make(method);
        try
        {
            CultureInfo.CurrentCulture = Strange();
            Assert.Equal(invariant, Make(method));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_long_text_is_quoted_in_part_and_kept_whole(string method)
    {
        string text = new('甲', 500);
        ReadDiagnostic diagnostic = Make(method, printed: text);

        if (diagnostic.Printed == text)
            Assert.True(Count(diagnostic.GetMessage(), '甲') < 500, diagnostic.GetMessage());
    }

    [Fact]
    public void A_quotation_is_one_line_and_does_not_cut_a_character_in_two()
    {
        Assert.Equal("甲 乙 丙", Diagnose.Quote("甲\n乙\t丙"));
        Assert.Equal(new string('甲', 60), Diagnose.Quote(new string('甲', 60)));
        Assert.Equal(new string('甲', 60) + "…", Diagnose.Quote(new string('甲', 61)));
        Assert.Equal(new string('甲', 59) + "…", Diagnose.Quote(new string('甲', 59) + "𠀀乙"));
    }

    private static IEnumerable<MethodInfo> Makers() =>
        new[] { typeof(Diagnose), typeof(SourceDiagnostics) }
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsPrivate && method.ReturnType == typeof(ReadDiagnostic));

    private static ReadDiagnostic Make(string name, string printed = "原文")
    {
        MethodInfo method = Makers().Single(candidate => candidate.Name == name);
        object[] arguments = method.GetParameters().Select(parameter => Argument(parameter, printed)).ToArray();
        return (ReadDiagnostic)method.Invoke(null, arguments)!;
    }

    private static object Argument(ParameterInfo parameter, string printed) => parameter switch
    {
        { Name: "at" } => "/applications/newlyReceived",
        { Name: "printed" } => printed,
        { Name: "english" } => "nothing was found",
        { Name: "englishAdvice" } => "Save it as text.",
        { Name: "chinese" or "chineseAdvice" } => "没有找到。",
        _ when parameter.ParameterType == typeof(string) => "表头",
        _ when parameter.ParameterType == typeof(bool) => true,
        _ when parameter.ParameterType == typeof(int) => 1234,
        _ when parameter.ParameterType == typeof(long) => 1234567L,
        _ when parameter.ParameterType == typeof(decimal) => -1234.5m,
        _ when parameter.ParameterType == typeof(SourcePosition) => new SourcePosition(3, 4),
        _ when parameter.ParameterType == typeof(ScopeKind) => ScopeKind.OtherYear,
        _ when parameter.ParameterType == typeof(ReportEdition) => ReportEdition.Edition2021,
        _ when parameter.ParameterType == typeof(TemplateSection) => ReportTemplate.Sections[1],
        _ when parameter.ParameterType == typeof(TemplateRow) => ReportTemplate.Edition2021.Tables[0].Rows[0],
        _ => throw new InvalidOperationException("No value for " + parameter),
    };

    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "¤";
        culture.NumberFormat.NumberGroupSeparator = "_";
        return culture;
    }

    private static int Count(string text, char c) => text.Count(candidate => candidate == c);
}
