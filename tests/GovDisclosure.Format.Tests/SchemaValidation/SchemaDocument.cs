using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Tests.SchemaValidation;

/// <summary>A document to be validated.</summary>
/// <param name="Name">The folder of its kind and the name: <c>sarif/sample.json</c>.</param>
/// <param name="Content">The document.</param>
internal sealed record SchemaDocument(string Name, byte[] Content)
{
    /// <summary>These files as JSON of results and as SARIF, in both languages.</summary>
    internal static IEnumerable<SchemaDocument> Of(string name, params CheckedFile[] files)
    {
        foreach (ReportLanguage language in Enum.GetValues<ReportLanguage>())
        {
            yield return new($"result/{name}-{language}.json", Bytes(stream => ResultJson.Serialize(stream, files, language)));
            yield return new($"sarif/{name}-{language}.json", Bytes(stream => SarifLog.Serialize(stream, files, RuleCatalog.Rules, language)));
        }
    }

    /// <summary>The same document with one fault.</summary>
    internal SchemaDocument Damaged(int number, string old, string replacement)
    {
        string text = Encoding.UTF8.GetString(Content);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{Name} has no {old}");
        return new(Name.Replace(".json", $"-damaged-{number}.json", StringComparison.Ordinal), Encoding.UTF8.GetBytes(text[..at] + replacement + text[(at + old.Length)..]));
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
