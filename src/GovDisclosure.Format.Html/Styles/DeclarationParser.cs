using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Html.Styles;

/// <summary>Reads the declarations of a style attribute or a rule, those that matter here.</summary>
internal static class DeclarationParser
{
    private static readonly string[] s_symbolFonts = ["wingdings", "webdings", "symbol", "zapfdingbats", "zapf dingbats", "itc zapf dingbats", "marlett", "mt extra", "bookshelf symbol"];

    internal static void Parse(ReadOnlySpan<char> text, List<Declaration> found)
    {
        while (text.Length > 0)
        {
            int end = EndOfDeclaration(text);
            ReadOnlySpan<char> declaration = text.Slice(0, end);
            text = end < text.Length ? text.Slice(end + 1) : default;
            int colon = declaration.IndexOf(':');
            if (colon <= 0)
                continue;
            ReadOnlySpan<char> value = declaration.Slice(colon + 1).Trim();
            int mark = value.LastIndexOf('!');
            bool isImportant = mark >= 0 && value.Slice(mark + 1).Trim().Equals("important".AsSpan(), StringComparison.OrdinalIgnoreCase);
            int first = found.Count;
            Read(declaration.Slice(0, colon).Trim(), isImportant ? value.Slice(0, mark).Trim() : value, found);
            for (int i = first; isImportant && i < found.Count; i++)
                found[i] = found[i] with { IsImportant = true };
        }
    }

    /// <summary>The semicolon that ends a declaration; those in brackets and quotation marks do not.</summary>
    private static int EndOfDeclaration(ReadOnlySpan<char> text)
    {
        int semicolon = text.IndexOf(';');
        int special = text.IndexOfAny('(', '"', '\'');
        if (special < 0 || (semicolon >= 0 && semicolon < special))
            return semicolon < 0 ? text.Length : semicolon;
        char quote = '\0';
        int depth = 0;
        for (int i = special; i < text.Length; i++)
        {
            char c = text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c is '(' or ')')
                depth += c == '(' ? 1 : -1;
            else if (c == ';' && depth <= 0)
                return i;
        }

        // A bracket that nobody closes must not hide what follows.
        return semicolon < 0 ? text.Length : semicolon;
    }

    private static void Read(ReadOnlySpan<char> property, ReadOnlySpan<char> value, List<Declaration> found)
    {
        if (property.Length is < 3 or > 23 || value.Length == 0)
            return;
        switch ((char)(property[0] | 32))
        {
            case 'b' when Is(property, "background-color"):
                Add(found, StyleProperty.Background, CssColor.Parse(value));
                break;
            case 'b' when Is(property, "background"):
                Add(found, StyleProperty.Background, Background(value));
                break;
            case 'b' when Is(property, "background-image") && !Begins(value, "none"):
                Add(found, StyleProperty.Background, CssColor.Unknown);
                break;
            case 'b' when Is(property, "bottom"):
                AddLength(found, StyleProperty.Bottom, value);
                break;
            case 'c' when Is(property, "color"):
                Add(found, StyleProperty.Color, CssColor.Parse(value));
                break;
            case 'c' when Is(property, "clip"):
                Add(found, StyleProperty.Removed, IsEmptyClip(value));
                break;
            case 'c' when Is(property, "clip-path"):
                Add(found, StyleProperty.Removed, Begins(value, "inset(50%") || Begins(value, "inset(100%") || Begins(value, "circle(0") || Begins(value, "polygon(0 0, 0 0") || Begins(value, "polygon(0 0,0 0"));
                break;
            case 'c' when Is(property, "content-visibility"):
                Add(found, StyleProperty.Removed, Begins(value, "hidden"));
                break;
            case 'c' when Is(property, "content"):
                Add(found, StyleProperty.Content, ShowsText(value));
                break;
            case 'd' when Is(property, "display"):
                AddDisplay(found, value);
                break;
            case 'd' when Is(property, "direction"):
                Add(found, StyleProperty.RightToLeft, Begins(value, "rtl"));
                break;
            case 'f' when Is(property, "font-size"):
                AddFontSize(found, value);
                break;
            case 'f' when Is(property, "font-family"):
                Add(found, StyleProperty.SymbolFont, IsSymbolFont(value));
                break;
            case 'f' when Is(property, "font"):
                ReadFont(value, found);
                break;
            case 'f' when Is(property, "float"):
                Add(found, StyleProperty.Float, Begins(value, "left") || Begins(value, "right") || Begins(value, "inline-"));
                break;
            case 'f' when Is(property, "filter"):
                AddFilter(found, value);
                break;
            case 'h' when Is(property, "height"):
                AddLength(found, StyleProperty.Height, value);
                break;
            case 'l' when Is(property, "left"):
                AddLength(found, StyleProperty.Left, value);
                break;
            case 'm':
                ReadMargin(property, value, found);
                break;
            case 'o' when Is(property, "opacity"):
                AddOpacity(found, value);
                break;
            case 'o' when Is(property, "overflow") || Is(property, "overflow-x") || Is(property, "overflow-y"):
                Add(found, StyleProperty.Overflow, !Begins(value, "visible"));
                break;
            case 'p' when Is(property, "position"):
                Position position = Begins(value, "relative") ? Position.Moved : Begins(value, "absolute") || Begins(value, "fixed") ? Position.Apart : Position.InPlace;
                found.Add(new Declaration(StyleProperty.Position, (int)position));
                break;
            case 'p':
                ReadPadding(property, value, found);
                break;
            case 'r' when Is(property, "right"):
                AddLength(found, StyleProperty.Right, value);
                break;
            case 's' when Is(property, "scale"):
                Add(found, StyleProperty.Removed, Begins(value, "0") && !Begins(value, "0."));
                break;
            case 't':
                ReadText(property, value, found);
                break;
            case 'u' when Is(property, "unicode-bidi"):
                Add(found, StyleProperty.BidiOverride, Begins(value, "bidi-override") || Begins(value, "isolate-override"));
                break;
            case 'v' when Is(property, "visibility"):
                if (!Begins(value, "inherit"))
                    Add(found, StyleProperty.Visibility, !Begins(value, "hidden") && !Begins(value, "collapse"));
                break;
            case 'v' when Is(property, "vertical-align"):
                AddAlignment(found, value);
                break;
            case 'w' when Is(property, "width"):
                AddLength(found, StyleProperty.Width, value);
                break;
            case 'w' when Is(property, "white-space"):
                Add(found, StyleProperty.Preformatted, (Begins(value, "pre") && !Begins(value, "pre-line")) || Begins(value, "break-spaces"));
                break;
            case '-' when Is(property, "-webkit-text-fill-color"):
                Add(found, StyleProperty.Color, CssColor.Parse(value));
                break;
            case '-' when Is(property, "-webkit-text-decoration"):
                Add(found, StyleProperty.StruckOut, Holds(value, "line-through"));
                break;
        }
    }

    private static void ReadText(ReadOnlySpan<char> property, ReadOnlySpan<char> value, List<Declaration> found)
    {
        if (Is(property, "text-decoration") || Is(property, "text-decoration-line"))
            Add(found, StyleProperty.StruckOut, Holds(value, "line-through"));
        else if (Is(property, "text-indent"))
            AddLength(found, StyleProperty.TextIndent, value);
        else if (Is(property, "text-line-through") && !Begins(value, "none"))
            Add(found, StyleProperty.StruckOut, true);
        else if (Is(property, "top"))
            AddLength(found, StyleProperty.Top, value);
        else if (Is(property, "transform"))
            ReadTransform(value, found);
    }

    private static void ReadTransform(ReadOnlySpan<char> value, List<Declaration> found)
    {
        Add(found, StyleProperty.Removed, IsFlat(value, "scale(") || IsFlat(value, "scaleX(") || IsFlat(value, "scaleY(") || IsFlat(value, "scale3d("));
        int move = IndexOf(value, "translate");
        if (move < 0)
            return;
        ReadOnlySpan<char> arguments = value.Slice(move);
        int open = arguments.IndexOf('(');
        if (open < 0)
            return;
        bool isDown = arguments.Slice(0, open).EndsWith("Y".AsSpan(), StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> first = Argument(arguments.Slice(open + 1), 0);
        AddLength(found, StyleProperty.TextIndent, isDown ? default : first);
        AddLength(found, StyleProperty.Top, isDown ? first : Argument(arguments.Slice(open + 1), 1));
    }

    private static ReadOnlySpan<char> Argument(ReadOnlySpan<char> arguments, int index)
    {
        int end = arguments.IndexOf(')');
        if (end >= 0)
            arguments = arguments.Slice(0, end);
        for (; index > 0; index--)
        {
            int comma = arguments.IndexOf(',');
            if (comma < 0)
                return default;
            arguments = arguments.Slice(comma + 1);
        }

        int next = arguments.IndexOf(',');
        return (next < 0 ? arguments : arguments.Slice(0, next)).Trim();
    }

    private static bool IsFlat(ReadOnlySpan<char> value, string function)
    {
        int at = IndexOf(value, function);
        if (at < 0)
            return false;
        ReadOnlySpan<char> arguments = value.Slice(at + function.Length);
        return IsNought(Argument(arguments, 0)) || IsNought(Argument(arguments, 1));
    }

    private static bool IsNought(ReadOnlySpan<char> text) => CssLength.Number(text, out float number) > 0 && Math.Abs(number) < 0.02f;

    private static void ReadMargin(ReadOnlySpan<char> property, ReadOnlySpan<char> value, List<Declaration> found)
    {
        if (Is(property, "max-width"))
            AddLength(found, StyleProperty.MaxWidth, value);
        else if (Is(property, "max-height"))
            AddLength(found, StyleProperty.MaxHeight, value);
        else if (Is(property, "margin-left") || Is(property, "margin-inline-start"))
            AddLength(found, StyleProperty.MarginLeft, value);
        else if (Is(property, "margin-right") || Is(property, "margin-inline-end"))
            AddLength(found, StyleProperty.MarginRight, value);
        else if (Is(property, "margin"))
            AddSides(found, StyleProperty.MarginLeft, StyleProperty.MarginRight, value);
        else if (Is(property, "mso-hide"))
            Add(found, StyleProperty.Removed, Begins(value, "all"));
    }

    private static void ReadPadding(ReadOnlySpan<char> property, ReadOnlySpan<char> value, List<Declaration> found)
    {
        if (Is(property, "padding-left"))
            AddLength(found, StyleProperty.PaddingLeft, value);
        else if (Is(property, "padding-right"))
            AddLength(found, StyleProperty.PaddingRight, value);
        else if (Is(property, "padding"))
            AddSides(found, StyleProperty.PaddingLeft, StyleProperty.PaddingRight, value);
    }

    /// <summary>Left and right of the sides given as one, two, three or four lengths.</summary>
    private static void AddSides(List<Declaration> found, StyleProperty left, StyleProperty right, ReadOnlySpan<char> value)
    {
        if (value.IndexOf('(') >= 0)
            return;
        ReadOnlySpan<char> second = Word(value, 1);
        ReadOnlySpan<char> fourth = Word(value, 3);
        if (second.Length == 0)
            second = Word(value, 0);
        AddLength(found, right, second);
        AddLength(found, left, fourth.Length == 0 ? second : fourth);
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int index)
    {
        for (; index > 0 && text.Length > 0; index--)
        {
            int blank = text.IndexOf(' ');
            text = blank < 0 ? default : text.Slice(blank).TrimStart();
        }

        int end = text.IndexOf(' ');
        return end < 0 ? text : text.Slice(0, end);
    }

    private static void ReadFont(ReadOnlySpan<char> value, List<Declaration> found)
    {
        // style weight size/height family
        int family = -1;
        for (int i = 0; i < value.Length; i++)
        {
            if (i > 0 && value[i - 1] != ' ')
                continue;
            int end = value.Slice(i).IndexOf(' ');
            ReadOnlySpan<char> word = end < 0 ? value.Slice(i) : value.Slice(i, end);
            int slash = word.IndexOf('/');
            (float number, LengthUnit unit) = CssLength.ParseFontSize(slash < 0 ? word : word.Slice(0, slash));
            if (unit == LengthUnit.None || (unit == LengthUnit.Pixels && word.Length == 3 && number >= 100))
                continue;
            found.Add(new Declaration(StyleProperty.FontSize, number, unit));
            family = end < 0 ? value.Length : i + end + 1;
            break;
        }

        if (family >= 0)
            Add(found, StyleProperty.SymbolFont, IsSymbolFont(value.Slice(family).Trim()));
    }

    private static void AddDisplay(List<Declaration> found, ReadOnlySpan<char> value)
    {
        Display display =
            Begins(value, "none") ? Display.None
            : Begins(value, "inline-flex") || Begins(value, "inline-grid") ? Display.InlineContainer
            : Begins(value, "inline-") || Begins(value, "table-") || Begins(value, "ruby-base") ? Display.Box
            : Begins(value, "flex") || Begins(value, "grid") || Begins(value, "-webkit-box") || Begins(value, "-webkit-flex") || Begins(value, "-ms-flexbox") ? Display.Container
            : Begins(value, "block") || Begins(value, "table") || Begins(value, "list-item") || Begins(value, "flow-root") ? Display.Block
            : Display.Inline;
        found.Add(new Declaration(StyleProperty.Display, (int)display));
    }

    private static void AddAlignment(List<Declaration> found, ReadOnlySpan<char> value)
    {
        (float number, LengthUnit unit) = Begins(value, "super") ? (0, LengthUnit.Super) : Begins(value, "sub") ? (0, LengthUnit.Sub) : CssLength.Parse(value);
        if (unit == LengthUnit.Percent)
            (number, unit) = (number / 100, LengthUnit.FontSizes);
        found.Add(new Declaration(StyleProperty.VerticalAlign, number, unit));
    }

    private static void AddOpacity(List<Declaration> found, ReadOnlySpan<char> value)
    {
        int length = CssLength.Number(value, out float number);
        if (length > 0)
            found.Add(new Declaration(StyleProperty.Opacity, length < value.Length && value[length] == '%' ? number / 100 : number));
    }

    private static void AddFilter(List<Declaration> found, ReadOnlySpan<char> value)
    {
        int at = IndexOf(value, "opacity");
        if (at < 0)
            return;
        ReadOnlySpan<char> rest = value.Slice(at + "opacity".Length).TrimStart("(= ".AsSpan());
        int length = CssLength.Number(rest, out float number);
        if (length > 0)
            found.Add(new Declaration(StyleProperty.Opacity, number > 1 ? number / 100 : number));
    }

    private static void AddFontSize(List<Declaration> found, ReadOnlySpan<char> value)
    {
        (float number, LengthUnit unit) = CssLength.ParseFontSize(value);
        if (unit != LengthUnit.None)
            found.Add(new Declaration(StyleProperty.FontSize, number, unit));
    }

    private static void AddLength(List<Declaration> found, StyleProperty property, ReadOnlySpan<char> value)
    {
        (float number, LengthUnit unit) = CssLength.Parse(value);
        found.Add(new Declaration(property, number, unit));
    }

    private static void Add(List<Declaration> found, StyleProperty property, bool isOn) => found.Add(new Declaration(property, isOn ? 1 : 0));

    private static void Add(List<Declaration> found, StyleProperty property, int color)
    {
        if (color != CssColor.Inherited)
            found.Add(new Declaration(property, 0, Color: color));
    }

    private static int Background(ReadOnlySpan<char> value)
    {
        if (value.IndexOf('(') >= 0 && (Holds(value, "url(") || Holds(value, "gradient(") || Holds(value, "var(")))
            return CssColor.Unknown;
        if (value.IndexOf('(') >= 0)
            return CssColor.Parse(value);
        while (value.Length > 0)
        {
            int end = value.IndexOf(' ');
            int color = CssColor.Parse(end < 0 ? value : value.Slice(0, end));
            if (color != CssColor.Unknown)
                return color;
            value = end < 0 ? default : value.Slice(end).TrimStart();
        }

        return CssColor.Transparent;
    }

    private static bool IsEmptyClip(ReadOnlySpan<char> value)
    {
        if (!Begins(value, "rect("))
            return false;
        ReadOnlySpan<char> sides = value.Slice(5);
        for (int i = 0; i < 4; i++)
        {
            sides = sides.TrimStart(" ,".AsSpan());
            int length = CssLength.Number(sides, out float number);
            if (length == 0 || Math.Abs(number) > 1)
                return false;
            sides = sides.Slice(length).TrimStart("px".AsSpan());
        }

        return true;
    }

    private static bool IsSymbolFont(ReadOnlySpan<char> families)
    {
        families = families.TrimStart(" \"'".AsSpan());
        if (Begins(families, "&quot;"))
            families = families.Slice(6);
        return IsSymbolFontName(families);
    }

    /// <summary>Whether digits in this font are shown as other signs.</summary>
    internal static bool IsSymbolFontName(ReadOnlySpan<char> name)
    {
        foreach (string font in s_symbolFonts)
        {
            if (Begins(name, font) && (name.Length == font.Length || !char.IsLetter(name[font.Length])))
                return true;
        }

        return false;
    }

    private static bool ShowsText(ReadOnlySpan<char> value)
    {
        if (Begins(value, "counter") || Begins(value, "attr") || Begins(value, "url"))
            return true;
        if (value[0] is not ('"' or '\''))
            return false;
        foreach (char c in value)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool Begins(ReadOnlySpan<char> text, string name) => text.StartsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool Holds(ReadOnlySpan<char> text, string part) => IndexOf(text, part) >= 0;

    private static int IndexOf(ReadOnlySpan<char> text, string part) => text.IndexOf(part.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
