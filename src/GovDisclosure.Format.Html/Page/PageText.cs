using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace GovDisclosure.Format.Html.Page;

/// <summary>A piece of text: a range of the text of the page, and where it began in the source.</summary>
internal sealed class PageText(int start, int length, int sourceIndex) : PageNode
{
    internal int Start => start;

    internal int Length { get; set; } = length;

    internal int SourceIndex => sourceIndex;

    public override StringOrMemory NodeName => new("#text");

    public override NodeFlags Flags => NodeFlags.None;

    public override IConstructableNodeList ChildNodes => new PageDocument(null!);
}
