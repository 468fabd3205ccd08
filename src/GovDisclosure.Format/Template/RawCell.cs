namespace GovDisclosure.Format.Template;

/// <summary>The printed text of a number cell, and what it turned out to be.</summary>
internal sealed class RawCell
{
    internal RawCell(PrintedText printed)
    {
        Text = printed.Text;
        Number = NumberText.Parse(printed.Text);
    }

    internal string Text { get; }

    internal NumberText Number { get; }
}
