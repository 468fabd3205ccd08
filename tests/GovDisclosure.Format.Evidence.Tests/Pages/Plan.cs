using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Edits;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>How a page is written down.</summary>
internal enum PageFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown tables.</summary>
    Pipes,

    Html,

    Docx,
}

/// <summary>An edit and the dice it is made with, so that one can be left out without a change in the others.</summary>
internal sealed record EditStep(Edit Edit, int Seed);

/// <summary>All that tells one document.</summary>
internal sealed record Plan(PageFormat Format, int Seed)
{
    internal bool Is2019 { get; init; }

    internal bool SumsHold { get; init; }

    /// <summary>Whether （六）其他处理 is one row though the form has three.</summary>
    internal bool IsUndivided { get; init; }

    /// <summary>Whether only official wordings and the plainest setting are used.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>The sections that have tables.</summary>
    internal IReadOnlyList<int> Sections { get; init; } = [2, 3, 4];

    internal IReadOnlyList<EditStep> Edits { get; init; } = [];

    /// <summary>Rows left out to make a failing document small.</summary>
    internal IReadOnlyList<string> WithoutRows { get; init; } = [];

    internal static Plan Of(PageFormat format, int seed)
    {
        // Other documents in each format, so that four formats try four times as many.
        var dice = new Dice(unchecked((seed * 4) + (int)format));
        bool is2019 = dice.Percent(35);
        bool sumsHold = dice.Percent(50);
        bool isUndivided = !is2019 && dice.Percent(15);
        int count = dice.Percent(4) ? 0 : dice.Between(1, 5);
        var edits = new List<EditStep>();
        for (int i = 0; i < count; i++)
            edits.Add(new EditStep(dice.Pick(Catalogue.All), dice.Below(int.MaxValue)));
        return new Plan(format, seed) { Is2019 = is2019, SumsHold = sumsHold, IsUndivided = isUndivided, Edits = edits };
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Format} seed {Seed}, {(Is2019 ? 2019 : 2021)}{(IsUndivided ? " undivided" : "")}{(SumsHold ? ", sums hold" : "")}{(IsPlain ? ", plain" : "")}, sections {string.Join('/', Sections)}, edits: {(Edits.Count == 0 ? "none" : string.Join(" + ", Edits.Select(step => step.Edit.Name)))}");
}
