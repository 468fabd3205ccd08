using System.Collections.Generic;

namespace GovDisclosure.Format.Html.Styles;

/// <summary>What is declared of one element: of each property the declaration that wins. One object serves all elements in turn.</summary>
internal sealed class ElementStyle
{
    private readonly Declaration[] _declarations = new Declaration[(int)StyleProperty.Content + 1];
    private ulong _present;

    internal bool IsEmpty => _present == 0 && !IsDoubtful && !ShowsContent;

    /// <summary>Whether a rule that hides may apply or not.</summary>
    internal bool IsDoubtful { get; set; }

    /// <summary>Whether a rule puts letters or digits before or behind it.</summary>
    internal bool ShowsContent { get; set; }

    internal void Clear()
    {
        _present = 0;
        IsDoubtful = ShowsContent = false;
    }

    internal bool Has(StyleProperty property) => (_present & (1ul << (int)property)) != 0;

    internal bool TryGet(StyleProperty property, out Declaration declaration)
    {
        declaration = _declarations[(int)property];
        return Has(property);
    }

    internal bool IsOn(StyleProperty property) => TryGet(property, out Declaration declaration) && declaration.IsOn;

    internal bool IsOff(StyleProperty property) => TryGet(property, out Declaration declaration) && !declaration.IsOn;

    /// <summary>The length of a property in pixels; what is given where it has none.</summary>
    internal float Length(StyleProperty property, float fontSize, float otherwise = 0) =>
        TryGet(property, out Declaration declaration) ? declaration.Pixels(fontSize, otherwise) : otherwise;

    internal Display? Display => TryGet(StyleProperty.Display, out Declaration display) ? (Display)(int)display.Number : null;

    internal Position Position => TryGet(StyleProperty.Position, out Declaration position) ? (Position)(int)position.Number : Position.InPlace;

    /// <summary>Takes declarations that go before those taken already.</summary>
    internal void Add(IReadOnlyList<Declaration> declarations)
    {
        for (int i = 0; i < declarations.Count; i++)
        {
            Declaration declaration = declarations[i];
            int property = (int)declaration.Property;
            if (Has(declaration.Property) && _declarations[property].IsImportant && !declaration.IsImportant)
                continue;
            _declarations[property] = declaration;
            _present |= 1ul << property;
        }
    }
}
