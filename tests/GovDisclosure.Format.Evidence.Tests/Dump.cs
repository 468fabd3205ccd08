using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Judging;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>Writes failing documents, as small as they get, with a line each.</summary>
internal static class Dump
{
    /// <summary>So many documents for the same edits, and those that hold them: more would say the same again.</summary>
    private const int OfOneKind = 2;

    internal static void Write(string folder, PageFormat format, IEnumerable<Trial> failures)
    {
        Directory.CreateDirectory(folder);
        var kinds = new Dictionary<(string Style, Verdict Verdict), List<HashSet<string>>>();
        var lines = new List<string>();
        foreach (Trial failure in failures)
        {
            foreach (Verdict verdict in failure.Judgement.Faults.Select(fault => fault.Verdict).Distinct())
            {
                var kind = (failure.Style.Name, verdict);
                if (!kinds.TryGetValue(kind, out List<HashSet<string>>? known))
                    kinds[kind] = known = [];
                HashSet<string> edits = EditsOf(failure);
                if (known.Count(edits.IsSupersetOf) >= OfOneKind)
                    continue;
                Trial smallest = Shrinker.Shrink(failure, verdict);
                known.Add(EditsOf(smallest));
                lines.Add(Write(folder, format, smallest, verdict, lines.Count + 1));
            }
        }

        File.WriteAllText(Path.Combine(folder, $"{format}.tsv".ToLowerInvariant()), "file\tformat\tedits\tcell\texpected\tgot\tverdict\tcount\tplan\n" + string.Concat(lines.Select(line => line.Replace('\n', '⏎') + "\n")));
    }

    /// <summary>The first documents as they are, with what their pages say, to look at.</summary>
    internal static void WriteSample(string folder, Trial trial)
    {
        Directory.CreateDirectory(folder);
        string name = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{trial.Style.Name.Replace('/', '-')}-{trial.Plan.Seed:00}"));
        File.WriteAllBytes(name + Extension(trial.Plan.Format), trial.Bytes);
        Dictionary<string, Truth> truths = Truths.Of(ReportMaker.Make(trial.Plan), trial.Style);
        File.WriteAllText(name + ".truth.tsv", $"{trial.Plan}\n" + string.Concat(truths.Select(truth => $"{truth.Key}\t{truth.Value}\n")) + string.Concat(trial.Judgement.Faults.Select(fault => $"{fault}\n")));
    }

    private static string Extension(PageFormat format) => format switch { PageFormat.Text => ".txt", PageFormat.Pipes => ".md", PageFormat.Html => ".html", _ => ".docx" };

    private static HashSet<string> EditsOf(Trial trial) => [.. trial.Plan.Edits.Select(step => step.Edit.Name)];

    private static string Write(string folder, PageFormat format, Trial trial, Verdict verdict, int number)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{trial.Style.Name.Replace('/', '-')}-{verdict}-{number:0000}{Extension(format)}").ToLowerInvariant();
        File.WriteAllBytes(Path.Combine(folder, name), trial.Bytes);
        Fault fault = trial.Judgement.Faults.First(fault => fault.Verdict == verdict);
        string edits = string.Join(" + ", trial.Plan.Edits.Select(step => step.Edit.Name).DefaultIfEmpty("none"));
        return string.Join('\t', name, trial.Style.Name, edits, fault.Place, fault.Expected, fault.Got, verdict, trial.Judgement.Count(verdict).ToString(CultureInfo.InvariantCulture), trial.Plan);
    }
}
