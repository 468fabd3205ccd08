namespace GovDisclosure.Format.Word;

/// <summary>A paragraph or a table in the order of the document. A paragraph becomes a block only where it stays one: most are the text of a cell.</summary>
internal readonly struct FlowItem
{
    private readonly SourceTable? _table;
    private readonly bool _isHeading;

    internal FlowItem(string text, SourcePosition position, bool isHeading)
    {
        Text = text;
        Position = position;
        _isHeading = isHeading;
    }

    internal FlowItem(SourceTable table)
    {
        _table = table;
        Text = string.Empty;
        Position = table.Position;
    }

    internal bool IsTable => _table != null;

    /// <summary>The text of the paragraph; empty for a table.</summary>
    internal string Text { get; }

    internal SourcePosition Position { get; }

    internal SourceBlock ToBlock() => _table ?? (SourceBlock)new SourceParagraph(Text, Position, _isHeading);
}
