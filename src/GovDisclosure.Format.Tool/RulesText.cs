using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>The catalogue as text, one line a rule, family by family.</summary>
internal static class RulesText
{
    internal static void Write(TextOutput output, ReportLanguage language)
    {
        foreach (IGrouping<string, RuleInfo> family in RuleCatalog.Rules.GroupBy(RuleFamilies.Of))
        {
            output.WriteLine($"{family.Key} {RuleFamilies.TitleOf(family.Key).In(language)}");
            foreach (RuleInfo rule in family)
                output.WriteLine($"  {rule.Id} {RuleWords.SeverityOf(rule).In(language)}: {rule.GetTitle(language)} [{NoteOn(rule, language)}]");
        }
    }

    private static string NoteOn(RuleInfo rule, ReportLanguage language)
    {
        var notes = new List<string> { RuleWords.Of(rule.Kind).In(language) };
        if (RuleWords.EditionsOf(rule) is { } editions)
            notes.Add(new Bilingual($"仅 {editions} 年格式", $"edition {editions} only").In(language));
        if (rule.Needs != RuleNeeds.None)
        {
            string needs = string.Join(new Bilingual("、", ", ").In(language), RuleWords.Of(rule.Needs).Select(need => need.In(language)));
            notes.Add(new Bilingual("需要" + needs, "needs " + needs).In(language));
        }

        if (rule.CanBeExplained)
            notes.Add(new Bilingual("可在报告中说明", "may be explained in the report").In(language));
        notes.Add(new Bilingual("依据：", "basis: ").In(language) + rule.LegalBasis);
        return string.Join(new Bilingual("；", "; ").In(language), notes);
    }
}
