namespace GovDisclosure.Format.PlainText;

/// <summary>What a piece of HTML in a text is.</summary>
internal enum HtmlPieceKind
{
    /// <summary>Not seen: a comment, struck-out or hidden text, a script.</summary>
    Unseen,

    /// <summary>A comment that renderers end at different places, or nowhere.</summary>
    UnclearComment,

    /// <summary>A whole table.</summary>
    Table,

    /// <summary>A table without its end, or tags of a table without its beginning.</summary>
    BrokenTable,
}

/// <summary>A piece of a text that is HTML: from one index up to another.</summary>
internal readonly record struct HtmlPiece(HtmlPieceKind Kind, int Start, int End)
{
    internal bool IsTable => Kind is HtmlPieceKind.Table or HtmlPieceKind.BrokenTable;
}
