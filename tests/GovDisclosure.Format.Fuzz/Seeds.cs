using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Html.Tests.Support;
using GovDisclosure.Format.Tests.Generators;
using GovDisclosure.Format.Tests.Support;
using GovDisclosure.Format.Word.Tests.Support;

namespace GovDisclosure.Format.Fuzz;

/// <summary>
/// Inputs to begin with: the sample report, reports written and printed in every way, nasty ones of the folder <c>Seeds</c>, and
/// what lies beside the checkout (published reports, the JSON Test Suite) where that is there.
/// </summary>
internal static class Seeds
{
    internal const string DocumentPart = "word/document.xml";

    private const int Reports = 6;

    internal static string Folder { get; } = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Fuzz", "Seeds");

    /// <summary>Where inputs are kept that broke something once.</summary>
    internal static string Findings { get; } = Path.Combine(Repository.Root, "tests", "GovDisclosure.Format.Fuzz", "Findings");

    internal static IReadOnlyList<byte[]> Text() =>
    [
        .. Files(Path.Combine(Repository.Root, "samples", "reports")), .. Files(Path.Combine(Folder, "text")), .. Published(".txt", ".md"),
        .. Random().Select(ReportMarkdown.Write).Concat(Random().SelectMany(report => Layouts.All.Values.Select(print => print(report)))).Select(Encoding.UTF8.GetBytes),
    ];

    internal static IReadOnlyList<byte[]> Html() =>
    [
        .. Files(Path.Combine(Folder, "html")), .. Published(".html"),
        .. Random().Select(ReportHtml.WritePage).Concat(Numbered((report, random) => DisguisedPage.Print(report, random))).Select(Encoding.UTF8.GetBytes),
    ];

    internal static IReadOnlyList<byte[]> Word() =>
    [
        .. Random().Take(2).Select(ReportWord.Write), .. Numbered(DisguisedDocument.Print), .. Repository.Reports is { } folder ? Files(Path.Combine(folder, "word")) : [],
    ];

    internal static IReadOnlyList<byte[]> WordXml() => [.. Files(Path.Combine(Folder, "word-xml")), .. Word().Select(file => Docx.Unzip(file).First(part => part.Name == DocumentPart).Content)];

    /// <summary>A sound package with another document in it.</summary>
    internal static Func<byte[], byte[]> Package()
    {
        (string Name, byte[] Content)[] parts = Docx.Unzip(ReportWord.Write(Random().First()));
        return document => Docx.Zip([.. parts.Select(part => part.Name == DocumentPart ? (part.Name, document) : part)]);
    }

    internal static IReadOnlyList<byte[]> Json() =>
    [
        .. Files(Path.Combine(Folder, "json")), .. Generated().Concat(Random()).SelectMany(report => new[] { ReportJson.SerializeToUtf8Bytes(report), ReportJson.SerializeToUtf8Bytes(report, true) }),
        .. HostileJson.All.Select(document => document.Json).Where(json => json.Length < Mutator.MostBytes / 8),
    ];

    internal static IReadOnlyList<byte[]> JsonLines()
    {
        using var stream = new MemoryStream();
        ReportJsonLines.Write(stream, Generated().Take(3).Concat(Random().Take(2)));
        return [stream.ToArray(), .. Files(Path.Combine(Folder, "ndjson")), .. Generated().Select(report => ReportJson.SerializeToUtf8Bytes(report))];
    }

    /// <summary>What of the corpora beside the checkout is not there.</summary>
    internal static IEnumerable<string> Absent()
    {
        if (Repository.Reports is null)
            yield return "../shared/reports is absent: no published report is among the seeds.";
        if (HostileJson.Suite is null)
            yield return "../shared/json-test-suite is absent: its documents are not among the seeds.";
    }

    private static IEnumerable<AnnualReport> Random() => Enumerable.Range(0, Reports).Select(seed => RandomReports.Create(seed, seed % 2 == 0 ? 0 : 20));

    private static IEnumerable<AnnualReport> Generated() => Enumerable.Range(0, Reports).Select(seed => ReportGenerator.Create(new Random(seed)));

    private static IEnumerable<T> Numbered<T>(Func<AnnualReport, Random, T> print) => Random().Select((report, seed) => print(report, new Random(seed)));

    private static IEnumerable<byte[]> Published(params string[] extensions) =>
        Repository.Reports is { } folder ? Files(Path.Combine(folder, "raw"), extensions) : [];

    private static IEnumerable<byte[]> Files(string folder, params string[] extensions) => Directory.GetFiles(folder)
        .Where(file => extensions.Length == 0 || extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
}
