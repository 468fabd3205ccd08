using System.Linq;
using GovDisclosure.Format.Html.Page;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>What a form control shows before anybody types.</summary>
internal static class FormControl
{
    /// <summary>The text that is seen in it; empty where there is nothing to be seen, null where what is seen is no text, or a script may have put it there.</summary>
    internal static string? Value(PageElement control, PageDocument page) => control.TagName switch
    {
        "input" => Input(control),
        "textarea" => NotBlank(TextOf(control, page)),
        "select" => Selected(control, page),
        _ => null,
    };

    private static string? Input(PageElement input) => input.Value("type")?.Trim().ToLowerInvariant() switch
    {
        "hidden" => string.Empty,
        "checkbox" or "radio" or "range" or "color" or "file" or "image" or "password" => null,
        _ => NotBlank(input.Value("value")),
    };

    /// <summary>The entry that is chosen, else the first; several entries that are seen at once are no value.</summary>
    private static string? Selected(PageElement select, PageDocument page)
    {
        if (select.Value("multiple") != null || (select.Value("size") is { } size && size.Trim() != "1"))
            return null;
        PageElement? first = null;
        PageElement? chosen = null;
        Look(select, ref first, ref chosen);
        PageElement? shown = chosen ?? first;
        return shown == null ? null : NotBlank(shown.Value("label") is { Length: > 0 } label ? label : TextOf(shown, page));
    }

    private static void Look(PageElement parent, ref PageElement? first, ref PageElement? chosen)
    {
        foreach (PageNode child in parent.Children)
        {
            if (child is not PageElement element)
                continue;
            if (element.TagName != "option")
            {
                Look(element, ref first, ref chosen);
                continue;
            }

            first ??= element;
            if (element.Value("selected") != null)
                chosen = element;
        }
    }

    private static string TextOf(PageElement element, PageDocument page) =>
        string.Concat(element.Children.OfType<PageText>().Select(piece => page.Characters(piece).ToString()));

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
