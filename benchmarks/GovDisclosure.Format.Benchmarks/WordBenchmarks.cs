using System;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// What it costs to read a Word document: the whole report, against no more than the texts of the cells of the same file by
/// the Open XML SDK, as a tree of objects and as a stream of elements; and the front end alone.
/// </summary>
public class WordBenchmarks
{
    private static readonly ReportReader s_reader = new(WordFrontEnd.Instance);
    private byte[] _docx = null!;

    /// <summary>Whether the document is one that a word processor saved; else as the library writes it, with hardly any formatting.</summary>
    [Params(false, true)]
    public bool WordProcessed { get; set; }

    /// <summary>Writes the sample report as a document.</summary>
    [GlobalSetup]
    public void Setup()
    {
        byte[] plain = ReportWord.Write(Samples.Report);
        _docx = WordProcessed ? WordProcessor.Save(plain) : plain;
        using var stream = new MemoryStream(_docx);
        if (!Samples.Report.Applications!.Equals(s_reader.Read(stream).Report!.Applications))
            throw new InvalidOperationException("The document is not read as the text is.");
    }

    /// <summary>The texts of all cells through the tree of the Open XML SDK.</summary>
    [Benchmark(Baseline = true)]
    public int SdkTree()
    {
        using var stream = new MemoryStream(_docx, writable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);
        return document.MainDocumentPart!.Document!.Body!.Descendants<TableCell>().Sum(cell => cell.InnerText.Length);
    }

    /// <summary>The same through its reader of elements.</summary>
    [Benchmark]
    public int SdkStream()
    {
        using var stream = new MemoryStream(_docx, writable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, false);
        using OpenXmlReader reader = OpenXmlReader.Create(document.MainDocumentPart!);
        int length = 0;
        int cells = 0;
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.ElementType == typeof(TableCell))
                cells += reader.IsStartElement ? 1 : -1;
            else if (cells > 0 && reader.ElementType == typeof(DocumentFormat.OpenXml.Wordprocessing.Text) && reader.IsStartElement)
                text.Append(reader.GetText());
            if (cells == 0 && text.Length > 0)
            {
                length += text.Length;
                text.Clear();
            }
        }

        return length;
    }

    /// <summary>The front end: paragraphs and tables with merged cells, nothing recognised.</summary>
    [Benchmark]
    public int FrontEnd() => WordFrontEnd.Instance.Read(_docx).Blocks.Count;

    /// <summary>The whole reading, from the bytes to the report.</summary>
    [Benchmark]
    public int Report()
    {
        using var stream = new MemoryStream(_docx, writable: false);
        return s_reader.Read(stream).Report!.Template.Cells.Count;
    }
}
