using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Judging;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>The smallest document that fails in the same way: edits, sections, wordings and rows are taken away one by one.</summary>
internal static class Shrinker
{
    internal static Trial Shrink(Trial trial, Verdict verdict)
    {
        bool changed;
        do
        {
            changed = false;
            foreach (Plan smaller in Smaller(trial.Plan))
            {
                Trial attempt = Trial.Of(smaller);
                if (attempt.Judgement.Count(verdict) == 0)
                    continue;
                trial = attempt;
                changed = true;
                break;
            }
        }
        while (changed);
        return ShrinkRows(trial, verdict);
    }

    private static IEnumerable<Plan> Smaller(Plan plan)
    {
        foreach (EditStep step in plan.Edits)
            yield return plan with { Edits = [.. plan.Edits.Where(other => other != step)] };
        foreach (int section in plan.Sections.Where(_ => plan.Sections.Count > 1))
            yield return plan with { Sections = [.. plan.Sections.Where(other => other != section)] };
        if (!plan.IsPlain)
            yield return plan with { IsPlain = true };
    }

    private static Trial ShrinkRows(Trial trial, Verdict verdict)
    {
        if (!trial.Plan.Sections.Contains(3))
            return trial;
        List<string> rows = [.. Form.ApplicationRows(trial.Plan.Is2019 || trial.Plan.IsUndivided)];
        for (int size = rows.Count / 2; size > 0; size /= 2)
        {
            for (int first = 0; first < rows.Count; first += size)
            {
                string[] without = [.. trial.Plan.WithoutRows.Union(rows.Skip(first).Take(size))];
                if (without.Length == trial.Plan.WithoutRows.Count || without.Length == rows.Count)
                    continue;
                Trial attempt = Trial.Of(trial.Plan with { WithoutRows = without });
                if (attempt.Judgement.Count(verdict) > 0)
                    trial = attempt;
            }
        }

        return trial;
    }
}
