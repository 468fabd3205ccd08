using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace GovDisclosure.Format.Html.Page;

// The parser tells these by their type. Nothing is run and nothing is fetched, so that they have nothing to do.

internal sealed class ScriptElement(PageDocument page) : PageElement(page, Tag.Of(new StringOrMemory("script"))), IConstructableScriptElement
{
    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;

    public bool Prepare(IConstructableDocument document) => false;
}

internal sealed class MetaElement(PageDocument page) : PageElement(page, Tag.Of(new StringOrMemory("meta"))), IConstructableMetaElement
{
    public void Handle()
    {
    }
}

internal sealed class TemplateElement(PageDocument page) : PageElement(page, Tag.Of(new StringOrMemory("template"))), IConstructableTemplateElement
{
    public void PopulateFragment()
    {
    }
}

internal sealed class FormElement(PageDocument page) : PageElement(page, Tag.Of(new StringOrMemory("form"))), IConstructableFormElement;

internal sealed class FrameElement(PageDocument page) : PageElement(page, Tag.Of(new StringOrMemory("frame"))), IConstructableFrameElement;

internal sealed class SvgElement(PageDocument page, StringOrMemory name) : PageElement(page, Tag.OfSvg(name)), IConstructableSvgElement;

internal sealed class MathElement(PageDocument page, StringOrMemory name) : PageElement(page, Tag.OfMath(name)), IConstructableMathElement;
