using System;
using System.IO;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// What reading a page costs, against the parse of it alone: by AngleSharp with the same options, source references on, and
/// by HtmlAgilityPack.
/// </summary>
public class HtmlBenchmarks
{
    private static readonly string[] s_attributes = ["rowspan", "colspan", "style", "hidden", "name", "content"];

    private readonly ReportReader _reader = new(HtmlFrontEnd.Instance);
    private string _text = null!;
    private byte[] _bytes = null!;

    /// <summary>Whether the page is one that a word processor saved.</summary>
    [Params(false, true)]
    public bool Word { get; set; }

    /// <summary>Makes the page.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _text = Word ? Samples.WordPage : Samples.Page;
        _bytes = Encoding.UTF8.GetBytes(_text);
        if (!Samples.Report.Applications!.Equals(((ReadResult)Read()).Report!.Applications))
            throw new InvalidOperationException("The page is not read as the text is.");
    }

    /// <summary>The parse alone, with the options of the front end.</summary>
    [Benchmark(Baseline = true)]
    public IHtmlDocument AngleSharpParse() => new HtmlParser(new HtmlParserOptions
    {
        IsKeepingSourceReferences = true,
        SkipComments = true,
        SkipScriptText = true,
        SkipRawText = true,
        SkipProcessingInstructions = true,
        ShouldEmitAttribute = IsRead,
    }).ParseDocument(_text);

    /// <summary>The parse alone, every attribute and comment kept.</summary>
    [Benchmark]
    public IHtmlDocument AngleSharpParseOfAll() => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(_text);

    /// <summary>The parse alone by HtmlAgilityPack.</summary>
    [Benchmark]
    public object HtmlAgilityPackParse()
    {
        var document = new HtmlDocument();
        document.LoadHtml(_text);
        return document;
    }

    /// <summary>From bytes to paragraphs and tables.</summary>
    [Benchmark]
    public SourceDocument FrontEnd() => HtmlFrontEnd.Instance.Read(_bytes);

    /// <summary>From bytes to the report.</summary>
    [Benchmark]
    public object Read()
    {
        using var stream = new MemoryStream(_bytes);
        return _reader.Read(stream);
    }

    private static bool IsRead(ref StructHtmlToken token, ReadOnlyMemory<char> name)
    {
        foreach (string attribute in s_attributes)
        {
            if (name.Span.SequenceEqual(attribute))
                return true;
        }

        return false;
    }
}
