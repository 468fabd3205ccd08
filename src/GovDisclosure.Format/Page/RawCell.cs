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
        IsPlain = IsWhole && Number is { IsNumber: true, IsNormalized: false, HasSign: false } && Number.Unit.Length + Number.Remark.Length == 0;
    }

    internal string Text { get; }

    internal NumberText Number { get; }

    /// <summary>Whether it is a number in plain digits and nothing else: no sign, fraction, unit or remark.</summary>
    internal bool IsPlain { get; }

    /// <summary>Whether the number has no fraction; true where there is no number.</summary>
    internal bool IsWhole { get; }
}
