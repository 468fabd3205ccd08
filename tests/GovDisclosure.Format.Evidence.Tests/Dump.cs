using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Judging;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>Writes failing documents, as small as they get, with a line each; once for each format, verdict and list of edits.</summary>
internal static class Dump
{
    internal static void Write(string folder, PageFormat format, IEnumerable<(Trial Trial, Verdict Verdict)> failures)
    {
        Directory.CreateDirectory(folder);
        var seen = new HashSet<string>();
        var lines = new List<string>();
        foreach ((Trial trial, Verdict verdict) in failures)
        {
            string edits = string.Join(" + ", trial.Plan.Edits.Select(step => step.Edit.Name).DefaultIfEmpty("none"));
            if (!seen.Add($"{trial.Style.Name} {verdict} {edits} {string.Join('/', trial.Plan.Sections)}"))
                continue;
            string extension = format switch { PageFormat.Text => "txt", PageFormat.Pipes => "md", PageFormat.Html => "html", _ => "docx" };
            string name = string.Create(CultureInfo.InvariantCulture, $"{trial.Style.Name.Replace('/', '-')}-{verdict}-{seen.Count:000}.{extension}").ToLowerInvariant();
            File.WriteAllBytes(Path.Combine(folder, name), trial.Bytes);
            Fault fault = trial.Judgement.Faults.First(fault => fault.Verdict == verdict);
            lines.Add(string.Join('\t', name, trial.Style.Name, edits, fault.Place, fault.Expected, fault.Got, verdict, string.Create(CultureInfo.InvariantCulture, $"seed {trial.Plan.Seed}"), $"{trial.Judgement.Count(verdict)} such"));
        }

        File.WriteAllText(Path.Combine(folder, $"{format}.tsv".ToLowerInvariant()), "file\tformat\tedits\tcell\texpected\tgot\tverdict\tseed\tcount\n" + string.Concat(lines.Select(line => line.Replace('\n', '⏎') + "\n")));
    }
}
