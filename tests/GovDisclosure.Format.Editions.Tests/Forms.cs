using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Editions.Tests;

/// <summary>Every edition of the list in either form of （六）其他处理.</summary>
public static class Forms
{
    public static TheoryData<ReportEdition, OtherHandlingForm> All { get; } = Of(ReportEditions.All);

    private static TheoryData<ReportEdition, OtherHandlingForm> Of(IEnumerable<ReportEdition> editions)
    {
        var data = new TheoryData<ReportEdition, OtherHandlingForm>();
        foreach (ReportEdition edition in editions)
        {
            data.Add(edition, OtherHandlingForm.Divided);
            data.Add(edition, OtherHandlingForm.Undivided);
        }

        return data;
    }

    /// <summary>Only the form that each edition prescribes.</summary>
    public static TheoryData<ReportEdition> Prescribed { get; } = [.. ReportEditions.All];

    /// <summary>Two editions each, in either order.</summary>
    public static TheoryData<ReportEdition, ReportEdition> Pairs { get; } = PairsOf();

    private static TheoryData<ReportEdition, ReportEdition> PairsOf()
    {
        var data = new TheoryData<ReportEdition, ReportEdition>();
        foreach (ReportEdition older in ReportEditions.All)
        {
            foreach (ReportEdition newer in ReportEditions.All.Where(edition => edition != older))
                data.Add(older, newer);
        }

        return data;
    }
}
