using System.Text;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Serialization;

/// <summary>Where the reading stands: the member or the item in each object and list that was entered.</summary>
/// <remarks>For one document; not safe to share between threads.</remarks>
internal sealed class JsonPath
{
    /// <summary>A cell of section 三 lies deepest: report, section, block, group, row.</summary>
    internal const int MaxDepth = 5;

    private const int Nothing = -1;

    // Only numbers are written on the way; the names are looked up when somebody asks.
    private readonly MemberNames?[] _names = new MemberNames?[MaxDepth];
    private readonly int[] _members = new int[MaxDepth];
    private string? _stranger;
    private int _depth;

    /// <summary>The member, or the item of a list, that is being read.</summary>
    internal int Here
    {
        get => _members[_depth - 1];
        set => _members[_depth - 1] = value;
    }

    /// <param name="names">The members of the object; <see langword="null"/> for a list.</param>
    internal void Enter(MemberNames? names)
    {
        _names[_depth] = names;
        _members[_depth++] = Nothing;
    }

    internal void Leave() => _depth--;

    /// <summary>The object itself, none of its members.</summary>
    internal void StandOnObject() => Here = Nothing;

    /// <summary>A member that the contract does not have.</summary>
    internal void StandOnStranger(string name)
    {
        StandOnObject();
        _stranger = name;
    }

    /// <summary>The JSON pointer.</summary>
    public override string ToString()
    {
        var pointer = new StringBuilder();
        for (int i = 0; i < _depth; i++)
        {
            if (_members[i] == Nothing)
                continue;
            if (_names[i] is { } names)
                pointer.Append('/').Append(names.NameOf(_members[i]));
            else
                pointer.Append('/').Append(_members[i]);
        }

        if (_stranger != null)
            pointer.Append('/').Append(PointerSyntax.Escape(_stranger));
        return pointer.ToString();
    }
}
