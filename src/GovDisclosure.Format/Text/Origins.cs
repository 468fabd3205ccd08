using System.Collections.Generic;

namespace GovDisclosure.Format.Text;

/// <summary>For each character of a folded text its place in what is printed. Most prose loses nothing, and needs no list.</summary>
internal readonly struct Origins
{
    private readonly List<int>? _places;

    private Origins(List<int>? places) => _places = places;

    internal int this[int folded] => _places == null ? folded : _places[folded];

    internal static string Fold(string printed, out Origins origins)
    {
        string folded = LabelText.Fold(printed);
        if (folded.Length == printed.Length)
        {
            origins = default;
            return folded;
        }

        var places = new List<int>(printed.Length);
        _ = LabelText.Fold(printed, places);
        origins = new Origins(places);
        return folded;
    }
}
