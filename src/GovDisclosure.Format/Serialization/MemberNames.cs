using System;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>The names of the members of one JSON object, in the order in which they are written.</summary>
internal sealed class MemberNames
{
    private readonly string[] _names;
    private readonly JsonEncodedText[] _encoded;
    private readonly byte[][] _utf8;
    private readonly byte[][] _written;

    internal MemberNames(params string[] names)
    {
        // What was seen is kept in the bits of one number.
        if (names.Length > 64)
            throw new ArgumentException("An object of the contract has at most 64 members.", nameof(names));
        _names = names;
        _encoded = names.Select(name => JsonEncodedText.Encode(name)).ToArray();
        _utf8 = _encoded.Select(name => name.EncodedUtf8Bytes.ToArray()).ToArray();
        _written = names.Select(name => Encoding.UTF8.GetBytes("\"" + name + "\":")).ToArray();
    }

    internal JsonEncodedText this[int member] => _encoded[member];

    /// <summary>The name as it is written before its value, with quotation marks and colon.</summary>
    internal ReadOnlySpan<byte> Written(int member) => _written[member];

    internal string NameOf(int member) => _names[member];

    /// <summary>
    /// Whether the name of this member stands here in one piece and as it is written. A name cut by segments or written
    /// with an escape is left to <see cref="IndexOf(ref Utf8JsonReader)"/> and <see cref="IndexOf(string)"/>.
    /// </summary>
    internal bool StandsHere(ref Utf8JsonReader reader, int member)
    {
        byte[][] names = _utf8;
        return (uint)member < (uint)names.Length && reader.TokenType == JsonTokenType.PropertyName && reader.ValueSpan.SequenceEqual(names[member]);
    }

    /// <summary>The member with an unescaped name, −1 where there is none.</summary>
    internal int IndexOf(ref Utf8JsonReader reader)
    {
        for (int member = 0; member < _utf8.Length; member++)
        {
            if (reader.ValueTextEquals(_utf8[member]))
                return member;
        }

        return -1;
    }

    internal int IndexOf(string name) => Array.IndexOf(_names, name);

    public override string ToString() => string.Join(", ", _names);
}
