using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace GovDisclosure.Format.Benchmarks;

/// <summary>
/// What reading costs: a text report of 12 kB from its bytes and from a string, and the same report as a front end gives it,
/// with tables. The walk over the same report's JSON is the measure.
/// </summary>
public class ReadBenchmarks
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private readonly string _text = Samples.LongText;
    private byte[] _bytes = null!;
    private byte[] _json = null!;
    private string _pipes = null!;
    private SourceDocument _document = null!;

    /// <summary>Makes the text, its form with pipe tables for Markdig, and its paragraphs and tables.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string[] lines = Samples.LongText.Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n');
        _bytes = Encoding.UTF8.GetBytes(Samples.LongText);
        _document = new SourceDocument(Blocks(lines));
        _pipes = Pipes(lines);
        _json = ReportJson.SerializeToUtf8Bytes(Text()!);
        if (!Text()!.Applications!.Equals(Tables()!.Applications))
            throw new InvalidOperationException("The tables are not read as the text is.");
    }

    /// <summary>The measure: an empty walk over the report's JSON.</summary>
    [Benchmark(Baseline = true)]
    public int Utf8JsonReaderWalk() => JsonWalk.Tokens(_json);

    /// <summary>Markdig's parse of the report with pipe tables: what a program would do that reads the tables by itself.</summary>
    [Benchmark]
    public int MarkdigParse() => Markdown.Parse(_pipes, _pipeline).Count;

    /// <summary>From the bytes of the text to the report.</summary>
    [Benchmark]
    public AnnualReport? Text() => ReportReader.Default.Read(new MemoryStream(_bytes)).Report;

    /// <summary>The same from a string, which is what Markdig is given.</summary>
    [Benchmark]
    public AnnualReport? String() => ReportReader.Default.Read(_text).Report;

    /// <summary>From paragraphs and tables to the report: the part of reading HTML and Word that is the library's own.</summary>
    [Benchmark]
    public AnnualReport? Tables() => ReportReader.Default.Read(_document).Report;

    private static IEnumerable<SourceBlock> Blocks(string[] lines)
    {
        int line = 0;
        while (line < lines.Length)
        {
            int start = line;
            while (line < lines.Length && IsRow(lines[line]))
                line++;
            if (line > start)
                yield return new SourceTable(Enumerable.Range(start, line - start).Select(i => Row(lines[i], i + 1)), new SourcePosition(start + 1, 1));
            else
                yield return new SourceParagraph(lines[line++].TrimStart('#', ' '), new SourcePosition(start + 1, 1));
        }
    }

    private static SourceRow Row(string text, int line)
    {
        int column = 1;
        var cells = new List<SourceCell>();
        foreach (string cell in text.Split('\t'))
        {
            cells.Add(new SourceCell(cell, new SourcePosition(line, column)));
            column += cell.Length + 1;
        }

        return new SourceRow(cells, new SourcePosition(line, 1));
    }

    private static string Pipes(string[] lines)
    {
        var text = new StringBuilder();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!IsRow(lines[i]))
            {
                text.Append(lines[i]).Append('\n');
                continue;
            }

            text.Append("| ").Append(lines[i].Replace("\t", " | ", StringComparison.Ordinal)).Append(" |\n");
            if (i == 0 || !IsRow(lines[i - 1]))
                text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", lines[i].Split('\t').Length))).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsRow(string line) => line.Contains('\t', StringComparison.Ordinal);
}
