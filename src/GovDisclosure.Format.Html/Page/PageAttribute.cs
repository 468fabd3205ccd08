using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace GovDisclosure.Format.Html.Page;

/// <summary>An attribute that is read.</summary>
internal sealed class PageAttribute(string name, string value) : IConstructableAttr
{
    public StringOrMemory Name { get; } = new(name);

    public StringOrMemory Value { get; set; } = new(value);
}
