using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace GovDisclosure.Format.Html.Page;

/// <summary>Makes the nodes of one page for AngleSharp's parser.</summary>
internal sealed class PageElements : IDomConstructionElementFactory<PageDocument, PageElement>
{
    /// <summary>The page that is being built.</summary>
    internal PageDocument? Page { get; private set; }

    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => Page = new PageDocument(source);

    public PageElement Create(PageDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None) =>
        new(document, Tag.Of(localName), flags);

    public PageElement CreateUnknown(PageDocument document, StringOrMemory tagName) => new(document, Tag.Of(tagName));

    public PageElement CreateNoScript(PageDocument document, bool scripting) => new(document, Tag.Of(new StringOrMemory("noscript")));

    public IConstructableNode CreateDocumentType(PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new PageText(0, 0, 0);

    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name = default) => new MathElement(document, name.IsNullOrEmpty ? new("math") : name);

    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name = default) => new SvgElement(document, name.IsNullOrEmpty ? new("svg") : name);

    public IConstructableMetaElement CreateMeta(PageDocument document) => new MetaElement(document);

    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started) => new ScriptElement(document);

    public IConstructableFrameElement CreateFrame(PageDocument document) => new FrameElement(document);

    public IConstructableTemplateElement CreateTemplate(PageDocument document) => new TemplateElement(document);

    public IConstructableFormElement CreateForm(PageDocument document) => new FormElement(document);
}
