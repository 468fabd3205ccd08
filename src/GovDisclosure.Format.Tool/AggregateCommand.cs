using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;

namespace GovDisclosure.Format.Tool;

/// <summary><c>govdisclosure aggregate</c>: adds reports up, or checks an aggregate against the reports it was made from.</summary>
internal sealed class AggregateCommand
{
    private const string Repeated = "repeated";
    private const string Years = "years";

    // A name read wrongly would be a body that is missing.
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ToolStreams _streams;
    private readonly ReportLanguage _language;
    private readonly FileLoader _loader;
    private readonly TextOutput _remarks;
    private AggregationAllowances _allowances;

    private AggregateCommand(ToolStreams streams, ReportLanguage language)
    {
        _streams = streams;
        _language = language;
        _loader = new FileLoader(streams.Input);
        _remarks = new TextOutput(streams.Error, language);
    }

    internal static Command Create(ToolStreams streams, ReportLanguage language)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = Descriptions.File.In(language) };
        var against = new Option<string?>("--against") { HelpName = "FILE", Description = Descriptions.Against.In(language) };
        var expected = new Option<string?>("--expected") { HelpName = "LIST", Description = Descriptions.Expected.In(language) };
        Option<string?> format = FormatOption.Create(Descriptions.AggregateFormat, language, FormatOption.Text, FormatOption.Json, FormatOption.Sarif);
        var allow = new Option<string[]>("--allow") { HelpName = "repeated|years", Description = Descriptions.Allow.In(language) };
        allow.AcceptOnlyFromAmong(Repeated, Years);
        var command = new Command("aggregate", Descriptions.Aggregate.In(language)) { files, against, expected, allow, format };
        command.SetAction(parsed =>
        {
            string? aggregate = parsed.GetValue(against);
            string? list = parsed.GetValue(expected);
            string? style = parsed.GetValue(format);
            var problems = new List<string>();
            if (aggregate is null && list is not null)
                problems.Add(new Bilingual("选项 --expected 要与 --against 同用", "option --expected goes with --against").In(language));
            if (aggregate is null && style == FormatOption.Sarif)
                problems.Add(new Bilingual("--format sarif 要与 --against 同用", "--format sarif goes with --against").In(language));
            if (problems.Count != 0)
                return UsageErrors.Report(command, problems, streams, language);
            string[] allowed = parsed.GetValue(allow) ?? [];
            var run = new AggregateCommand(streams, language)
            {
                _allowances = (allowed.Contains(Repeated) ? AggregationAllowances.Repeated : AggregationAllowances.None)
                    | (allowed.Contains(Years) ? AggregationAllowances.SeveralYears : AggregationAllowances.None),
            };
            return aggregate is null ? run.Sum(parsed.GetValue(files)!, style) : run.Check(parsed.GetValue(files)!, aggregate, list, style);
        });
        return command;
    }

    /// <summary>Adds up what can be read; the reports are not kept.</summary>
    private int Sum(IEnumerable<string> files, string? format)
    {
        int exitCode = ExitCodes.Good;
        // Which form most of them are on is known only at the end.
        ReportAggregation[] byEdition = [.. ReportEditions.All.Select(edition => new ReportAggregation([edition], _allowances))];
        var editions = new List<ReportEdition>();
        foreach (LoadedFile file in Load(files))
        {
            exitCode = Math.Max(exitCode, file.ExitCode);
            if (file.Report is not { } report)
                continue;
            foreach (ReportAggregation aggregation in byEdition)
                aggregation.Add(report, file.Name);
            editions.Add(report.Edition);
        }

        ReportSum[] sums = [.. byEdition.Select(aggregation => aggregation.ToSum())];
        exitCode = Math.Max(exitCode, WriteRemarks(sums[0].Remarks));
        HashSet<int> leftOut = [.. sums[0].Remarks.Where(remark => !remark.IsAdded).Select(remark => remark.Index)];
        ILookup<ReportEdition, int> added = Enumerable.Range(0, editions.Count).Where(i => !leftOut.Contains(i)).ToLookup(i => editions[i]);

        // The newer where there are as many of two.
        ReportSum sum = sums.Reverse().MaxBy(each => added[each.Edition].Count())!;
        int others = sum.ReportCount - added[sum.Edition].Count();
        if (others != 0)
            _remarks.WriteLine(OtherForm(sum, others).In(_language));
        if (format == FormatOption.Text)
        {
            var output = new TextOutput(_streams.Output, _language);
            foreach (string line in SumTable.Lines(sum, _language))
                output.WriteLine(line);
            return exitCode;
        }

        ReportSumJson.Serialize(_streams.RawOutput, sum);
        _streams.EndRawOutput();
        return exitCode;
    }

    /// <summary>Says what is left out, and what may not belong there; what that means for the exit code.</summary>
    private int WriteRemarks(IReadOnlyList<AggregationRemark> remarks)
    {
        foreach (AggregationRemark remark in remarks)
            _remarks.WriteDiagnostic(remark.Name!, FileDiagnostics.Of(remark));
        return remarks.All(remark => remark.IsAdded) ? ExitCodes.Good : ExitCodes.Faulty;
    }

    /// <summary>Judges the aggregate. Without every one of its constituents that would blame it for what is missing here.</summary>
    private int Check(IEnumerable<string> files, string aggregate, string? list, string? format)
    {
        LoadedFile whole = _loader.Load(new InputFile(aggregate, null));
        LoadedFile[] parts = [.. Load(files)];
        int unreadable = parts.Count(part => part.Report is null);
        if (unreadable != 0)
        {
            _remarks.WriteLine(new Bilingual($"{unreadable} 个文件读不出报告，没有核对汇总", $"{unreadable} files without a readable report: the aggregate was not checked").In(_language));
            return ExitCodes.Unusable;
        }

        AnnualReport[] reports = [.. parts.Select(part => part.Report!)];
        List<Issuer>? expected = null;
        if (list is not null && (expected = LoadExpected(list, reports)) is null)
            return ExitCodes.Unusable;

        var parted = new ReportAggregation([reports[0].Edition], _allowances);
        foreach (LoadedFile part in parts)
            parted.Add(part.Report!, part.Name);
        int remarked = WriteRemarks(parted.ToSum().Remarks);
        var context = new ValidationContext
        {
            Allowances = _allowances,
            Constituents = [.. reports.Select(report => new Constituent(report))],
            Expected = expected,
            Printed = whole.Read?.Printed,
        };
        ValidationResult? validation = whole.Report is null ? null : new ReportValidator(RuleFamilies.Only("AGG")).Validate(whole.Report, context);
        int exitCode = new ResultOutput(_streams, _language).Write([new CheckedReport(whole, validation)], format);
        return Math.Max(Math.Max(exitCode, remarked), parts.Max(part => part.ExitCode));
    }

    // What is wrong with them stands on standard error: standard output has the sum.
    private IEnumerable<LoadedFile> Load(IEnumerable<string> files) => InputFile.Expand(files).SelectMany(_loader.LoadAll).Select(loaded =>
    {
        _remarks.WriteReading(loaded);
        return loaded;
    });

    private List<Issuer>? LoadExpected(string file, AnnualReport[] reports)
    {
        try
        {
            return ExpectedList.Read(File.ReadAllLines(file, s_strict), reports);
        }
        catch (DecoderFallbackException)
        {
            _remarks.WriteDiagnostic(file, FileDiagnostics.NotUtf8());
            return null;
        }
        catch (Exception exception) when (InputFile.IsAboutTheFile(exception))
        {
            _remarks.WriteDiagnostic(file, FileDiagnostics.CannotOpen(exception));
            return null;
        }
    }

    private static Bilingual OtherForm(ReportSum sum, int others)
    {
        string own = ReportEditions.GetName(sum.Edition);
        return new(
            $"第二部分按 {own} 年格式汇总；另有 {others} 份报告用的是另一版格式，其第二部分计为空白",
            $"section 二 is added up on the form of {own}; {others} reports are on the other form and count as blank there");
    }
}
