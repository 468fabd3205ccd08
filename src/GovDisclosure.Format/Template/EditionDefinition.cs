using System;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Template;

/// <summary>An edition of the format: all that differs between editions hangs here.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Name">How it is called in JSON and by the command.</param>
/// <param name="ChineseName">How messages call it.</param>
/// <param name="Notice">The notice that prescribes it.</param>
/// <param name="FirstYear">The first report year that is on it.</param>
/// <param name="OtherHandling">The form of （六）其他处理 that it prescribes.</param>
/// <param name="Tables">Its tables, in printed order.</param>
/// <param name="ViewProactiveDisclosure">Its section 二 as a type.</param>
internal sealed record EditionDefinition(
    ReportEdition Edition,
    string Name,
    string ChineseName,
    string Notice,
    int FirstYear,
    OtherHandlingForm OtherHandling,
    TableDeclaration[] Tables,
    Func<ReportCells, ProactiveDisclosure> ViewProactiveDisclosure);
