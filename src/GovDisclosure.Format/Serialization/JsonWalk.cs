using System.Text.Json;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Serialization;

/// <summary>
/// Walks through objects and lists of the contract. It keeps the path, so that every error has its JSON pointer.
/// </summary>
/// <remarks>For one document; not safe to share between threads.</remarks>
internal sealed class JsonWalk
{
    private int _items;

    internal JsonPath Path { get; } = new();

    internal static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
            throw CutOff();
    }

    /// <summary>Whether an object stands here, rather than null.</summary>
    internal bool EntersObject(ref Utf8JsonReader reader, MemberNames names)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return false;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw WrongKind(ref reader, TokenNames.ObjectOrNull);
        Path.Enter(names);
        return true;
    }

    /// <summary>Goes on to the value of the next member; false at the end of the object, which is then left.</summary>
    internal bool Next(ref Utf8JsonReader reader, MemberNames names, ref MemberCursor cursor)
    {
        Advance(ref reader);
        int member = cursor.Next;
        if (!names.StandsHere(ref reader, member))
        {
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                Path.Leave();
                return false;
            }

            member = Find(ref reader, names);
        }

        Path.Here = member;
        if (!cursor.MoveTo(member))
            throw Fail(ref reader, JsonErrors.RepeatedMember, names.NameOf(member));
        Advance(ref reader);
        return true;
    }

    internal int NameOf(ref Utf8JsonReader reader, MemberNames names)
    {
        // An escape that is no character must not reach the comparison, which throws for it.
        if (!reader.ValueIsEscaped)
            return names.IndexOf(ref reader);
        Path.StandOnObject();
        return names.IndexOf(this.Unescaped(ref reader));
    }

    internal bool EntersArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return false;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw WrongKind(ref reader, TokenNames.ArrayOrNull);
        Path.Enter(null);
        return true;
    }

    /// <summary>Goes on to an item; false at the end of the list, which is then left.</summary>
    internal bool NextItem(ref Utf8JsonReader reader, int item)
    {
        Path.Here = item;
        Advance(ref reader);
        if (reader.TokenType != JsonTokenType.EndArray)
            return ++_items <= ReportJson.MaxListItems ? true : throw Fail(ref reader, JsonErrors.TooManyItems, ReportJson.MaxListItems);
        Path.Leave();
        return false;
    }

    /// <summary>Goes on to an item that is an object, and enters it.</summary>
    internal bool NextItem(ref Utf8JsonReader reader, int item, MemberNames names)
    {
        if (!NextItem(ref reader, item))
            return false;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw WrongKind(ref reader, TokenNames.Object);
        Path.Enter(names);
        return true;
    }

    internal ReportJsonException WrongKind(ref Utf8JsonReader reader, Bilingual expected) =>
        Fail(ref reader, JsonErrors.WrongKind, expected, TokenNames.Of(reader.TokenType));

    internal ReportJsonException Fail(ref Utf8JsonReader reader, ReportJsonErrorInfo error, params object[] arguments) =>
        new(error, Path.ToString(), reader.TokenStartIndex, arguments);

    private int Find(ref Utf8JsonReader reader, MemberNames names)
    {
        int member = NameOf(ref reader, names);
        if (member >= 0)
            return member;
        string name = this.Unescaped(ref reader);
        Path.StandOnStranger(name);
        throw Fail(ref reader, JsonErrors.UnknownMember, JsonValueReader.Shortened(name), names);
    }

    private static JsonException CutOff() => new("The JSON ends inside the report.");
}
