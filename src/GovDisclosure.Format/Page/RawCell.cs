using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Page;

/// <summary>The printed text of a number cell, and what it turned out to be.</summary>
internal sealed class RawCell
{
    internal RawCell(PrintedText printed)
    {
        Text = printed.Text;
        Number = NumberText.Parse(printed.Text);
        IsWhole = decimal.Truncate(Number.Value) == Number.Value;
    }

    internal string Text { get; }

    internal NumberText Number { get; }

    /// <summary>Whether the number has no fraction; true where there is no number.</summary>
    internal bool IsWhole { get; }
}
