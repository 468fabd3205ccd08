using GovDisclosure.Format.Html.Styles;

namespace GovDisclosure.Format.Html.Walk;

/// <summary>What the elements around a text do to it, and how it looks.</summary>
internal readonly record struct TextLook(WalkState State, float FontSize, float Shift, int Ink, int Ground)
{
    internal const float UsualSize = 16;

    /// <summary>Text of a page that says nothing of it.</summary>
    internal static TextLook Usual { get; } = new(WalkState.None, UsualSize, 0, CssColor.Unsaid, CssColor.Unsaid);

    internal bool IsHidden => (State & WalkState.Hidden) != 0;

    internal bool IsInCell => (State & WalkState.InCell) != 0;

    internal bool IsLink => (State & WalkState.Link) != 0;

    internal TextLook With(WalkState state) => this with { State = State | state };

    internal TextLook Without(WalkState state) => this with { State = State & ~state };
}
