namespace GovDisclosure.Format.Text;

/// <summary>The sign that stands in the text of a cell for what is seen in it and is no text: a picture, a form control.</summary>
internal static class ObjectMark
{
    internal const char Sign = '\uFFFC';

    internal static bool IsIn(string text) => text.IndexOf(Sign) >= 0;

    internal static string CutFrom(string text) => text.Replace(Sign.ToString(), string.Empty);
}
