using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Fuzz;

/// <summary>One target a front end, for Word two, and two for JSON.</summary>
internal static class Targets
{
    internal static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new TextTarget(Seeds.Text),
        new ReaderTarget("html", HtmlFrontEnd.Instance, true, Seeds.Html),
        new ReaderTarget("word", WordFrontEnd.Instance, false, Seeds.Word),
        new ReaderTarget("word-xml", WordFrontEnd.Instance, true, Seeds.WordXml, Seeds.Package()),
        new JsonTarget(Seeds.Json),
        new JsonLinesTarget(Seeds.JsonLines),
    ];

    internal static FuzzTarget Of(string name) => All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException("No target is called " + name + ": " + string.Join(", ", All.Select(target => target.Name)), nameof(name));
}
