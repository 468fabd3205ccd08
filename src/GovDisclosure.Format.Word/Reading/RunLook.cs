using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>What properties of a run, or of its style, say of how its text is seen; null where they do not say it.</summary>
internal struct RunLook
{
    /// <summary>Half-points; what Word takes where nothing is said.</summary>
    internal const int UsualSize = 20;

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>The largest size, in half-points, that hides text.</summary>
    private const int TinySize = 4;

    /// <summary>Digits of another size, position or of a link, beside others, belong to a note. In tenths of the size.</summary>
    private const int NoteSize = 9;

    /// <summary>Not seen at all.</summary>
    internal bool? IsHidden { get; set; }

    internal bool? IsStruck { get; set; }

    internal bool? IsDoubleStruck { get; set; }

    /// <summary>Small and set higher or lower: superscript, subscript; any other value is neither.</summary>
    internal string? Alignment { get; set; }

    /// <summary>The size of the font in half-points.</summary>
    internal int? Size { get; set; }

    /// <summary>How much it is set higher, in half-points.</summary>
    internal int? Position { get; set; }

    internal int? Ink { get; set; }

    internal int? Ground { get; set; }

    /// <summary>Whether the font shows signs in place of digits.</summary>
    internal bool? IsSymbols { get; set; }

    /// <summary>Part of a link or of the result of a field.</summary>
    internal bool IsLink { get; set; }

    internal readonly bool IsUnseen => IsHidden == true || Size <= TinySize;

    internal readonly bool IsStruckOut => IsStruck == true || IsDoubleStruck == true;

    /// <summary>This, and where it does not say something what the other says.</summary>
    internal readonly RunLook Or(in RunLook other) => new()
    {
        IsHidden = IsHidden ?? other.IsHidden,
        IsStruck = IsStruck ?? other.IsStruck,
        IsDoubleStruck = IsDoubleStruck ?? other.IsDoubleStruck,
        Alignment = Alignment ?? other.Alignment,
        Size = Size ?? other.Size,
        Position = Position ?? other.Position,
        Ink = Ink ?? other.Ink,
        Ground = Ground ?? other.Ground,
        IsSymbols = IsSymbols ?? other.IsSymbols,
        IsLink = IsLink,
    };

    /// <summary>
    /// This of a character style over a paragraph style: what both switch on is off, and what neither says is as before.
    /// </summary>
    internal readonly RunLook Over(in RunLook paragraph)
    {
        RunLook look = Or(paragraph);
        if (IsHidden == true && paragraph.IsHidden == true)
            look.IsHidden = false;
        if (IsStruck == true && paragraph.IsStruck == true)
            look.IsStruck = false;
        return look;
    }

    /// <summary>The digits from a place on as they are seen: the mark of a note is no digit of the number before it.</summary>
    internal readonly void Raise(StringBuilder text, int start)
    {
        string? digits = Alignment switch { "superscript" => Superscripts, "subscript" => Subscripts, _ => null };
        if (digits != null)
            Raise(text, start, text.Length, digits);
    }

    /// <summary>
    /// Text in a cell that goes on from another with digits that look otherwise: small ones, those set higher or lower, and links are
    /// marks of notes.
    /// </summary>
    internal readonly void RaiseNote(in RunLook before, StringBuilder text, int beforeStart, int start)
    {
        int size = Size ?? UsualSize;
        int sizeBefore = before.Size ?? UsualSize;
        int position = Position ?? 0;
        int positionBefore = before.Position ?? 0;
        bool isNote = (IsLink && !before.IsLink) || size * 10 < sizeBefore * NoteSize || (position != positionBefore && position != 0);
        bool wasNote = (before.IsLink && !IsLink) || sizeBefore * 10 < size * NoteSize || (position != positionBefore && position == 0);
        if (isNote)
            Raise(text, start, text.Length, position < 0 ? Subscripts : Superscripts);
        else if (wasNote)
            Raise(text, beforeStart, start, positionBefore < 0 ? Subscripts : Superscripts);
    }

    /// <summary>Whether a character may be part of a number.</summary>
    internal static bool IsOfNumber(char c) => c is (>= '0' and <= '9') or '.' or ',' or '-' or '+' or (>= '０' and <= '９') or '－' or '−' or '，' or '．';

    private static void Raise(StringBuilder text, int start, int end, string digits)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is >= '0' and <= '9')
                text[i] = digits[text[i] - '0'];
            else if (text[i] is >= '０' and <= '９')
                text[i] = digits[text[i] - '０'];
        }
    }
}
