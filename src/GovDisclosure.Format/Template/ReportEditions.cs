using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>The editions of the national format (格式版本), the oldest first, and what is known of each beside its form.</summary>
/// <remarks>Immutable and thread-safe. The form itself is <see cref="ReportTemplate.For(ReportEdition)"/>.</remarks>
public static class ReportEditions
{
    private static readonly EditionDefinition[] s_definitions =
    [
        Edition2019Declaration.Definition,
        Edition2021Declaration.Definition,
    ];

    /// <summary>The editions, the oldest first.</summary>
    public static IReadOnlyList<ReportEdition> All { get; } = new ValueList<ReportEdition>(s_definitions.Select(definition => definition.Edition));

    /// <summary>The edition now in force.</summary>
    public static ReportEdition Newest => s_definitions[s_definitions.Length - 1].Edition;

    /// <summary>The same as <see cref="All"/>, with all that differs between editions; nobody changes it.</summary>
    internal static EditionDefinition[] Definitions => s_definitions;

    /// <summary>How the edition is called in JSON and by the command, e.g. <c>2021</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public static string GetName(ReportEdition edition) => Of(edition).Name;

    /// <summary>The notice that prescribes the form, e.g. 国办公开办函〔2021〕30号.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public static string GetNotice(ReportEdition edition) => Of(edition).Notice;

    /// <summary>The first report year (报告年度) whose reports are on the edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public static int GetFirstYear(ReportEdition edition) => Of(edition).FirstYear;

    /// <summary>The edition with this name, if there is one.</summary>
    public static bool TryParse(string? name, out ReportEdition edition)
    {
        foreach (EditionDefinition each in s_definitions)
        {
            if (each.Name == name)
            {
                edition = each.Edition;
                return true;
            }
        }

        edition = default;
        return false;
    }

    /// <summary>The edition that reports of a year are on; <see langword="null"/> for a report year before the first edition.</summary>
    /// <param name="year">The report year (报告年度).</param>
    public static ReportEdition? InForceIn(int year)
    {
        ReportEdition? inForce = null;
        foreach (EditionDefinition each in s_definitions)
        {
            if (each.FirstYear <= year)
                inForce = each.Edition;
        }

        return inForce;
    }

    internal static EditionDefinition Of(ReportEdition edition) =>
        TryGet(edition, out EditionDefinition? definition) ? definition : throw new ArgumentOutOfRangeException(nameof(edition));

    internal static bool TryGet(ReportEdition edition, [NotNullWhen(true)] out EditionDefinition? definition)
    {
        foreach (EditionDefinition each in s_definitions)
        {
            if (each.Edition == edition)
            {
                definition = each;
                return true;
            }
        }

        definition = null;
        return false;
    }

    /// <summary>The editions from one to another, both included; from the first, or to the newest, where none is named.</summary>
    internal static IReadOnlyList<ReportEdition> Between(ReportEdition? since, ReportEdition? until) =>
        new ValueList<ReportEdition>(All
            .SkipWhile(edition => since is { } first && edition != first)
            .Take(until is { } last ? IndexOf(last) - (since is { } start ? IndexOf(start) : 0) + 1 : All.Count));

    private static int IndexOf(ReportEdition edition) => Array.FindIndex(s_definitions, each => each.Edition == edition);
}
