using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

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

    /// <summary>The same document with one fault: the first match of a pattern replaced.</summary>
    internal SchemaDocument Damaged(int number, string pattern, string replacement)
    {
        string text = Encoding.UTF8.GetString(Content);
        string damaged = new Regex(pattern).Replace(text, replacement, 1);
        Assert.True(damaged != text, $"{Name} has no {pattern}");
        return new(Name.Replace(".json", $"-damaged-{number}.json", StringComparison.Ordinal), Encoding.UTF8.GetBytes(damaged));
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
