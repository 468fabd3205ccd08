using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Template;

/// <summary>
/// The table in which rows that are not of the form are written behind the tables of their section, so that they read back as such,
/// whatever their labels say and however many cells they have: label, number of cells, cells; what has no room goes on below.
/// </summary>
internal static class OwnRowsForm
{
    /// <summary>How many cells a row of the table has room for, as many as the matrix.</summary>
    internal const int Room = 7;

    internal const string Count = "格数";

    internal const string Cells = "各格";

    /// <summary>In place of the number of cells where a row goes on.</summary>
    internal const string Continued = "续";

    private static readonly Dictionary<string, TemplateSection> s_sections =
        ReportTemplate.Sections.Where(section => section.Prompt == null).ToDictionary(LabelHead);

    /// <summary>The head over the labels, which names the section: 第三部分另列的行.</summary>
    internal static string LabelHead(TemplateSection section) => "第" + "一二三四五六"[section.Number - 1] + "部分另列的行";

    /// <summary>The section whose rows stand below a head, or null.</summary>
    internal static TemplateSection? SectionOf(string labelHead) => s_sections.TryGetValue(labelHead, out TemplateSection? section) ? section : null;
}
