using System;
using System.Linq;
using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>The names of the members of one JSON object, in the order in which they are written.</summary>
internal sealed class MemberNames
{
    private readonly string[] _names;
    private readonly JsonEncodedText[] _encoded;

    internal MemberNames(params string[] names)
    {
        // What was seen is kept in the bits of one number.
        if (names.Length > 64)
            throw new ArgumentException("An object of the contract has at most 64 members.", nameof(names));
        _names = names;
        _encoded = names.Select(name => JsonEncodedText.Encode(name)).ToArray();
    }

    internal JsonEncodedText this[int member] => _encoded[member];

    internal string NameOf(int member) => _names[member];

    /// <summary>The member with an unescaped name; the one expected next is tried first. −1 where there is none.</summary>
    internal int IndexOf(ref Utf8JsonReader reader, int expected)
    {
        if (expected < _encoded.Length && reader.ValueTextEquals(_encoded[expected].EncodedUtf8Bytes))
            return expected;
        for (int member = 0; member < _encoded.Length; member++)
        {
            if (reader.ValueTextEquals(_encoded[member].EncodedUtf8Bytes))
                return member;
        }

        return -1;
    }

    internal int IndexOf(string name) => Array.IndexOf(_names, name);

    public override string ToString() => string.Join(", ", _names);
}
