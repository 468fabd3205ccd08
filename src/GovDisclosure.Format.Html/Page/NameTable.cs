using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Html.Page;

/// <summary>Finds what belongs to a name in the text of a page, without making a string of it.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private const int Buckets = 1024;

    private readonly KeyValuePair<string, T>[][] _buckets = new KeyValuePair<string, T>[Buckets][];

    internal NameTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        foreach (KeyValuePair<string, T> entry in entries)
        {
            int bucket = Bucket(entry.Key.AsSpan());
            _buckets[bucket] = [.. _buckets[bucket] ?? [], entry];
        }
    }

    internal T? Find(ReadOnlySpan<char> name)
    {
        foreach (KeyValuePair<string, T> entry in _buckets[Bucket(name)] ?? [])
        {
            if (name.SequenceEqual(entry.Key.AsSpan()))
                return entry.Value;
        }

        return null;
    }

    // Length, first, last and middle character tell nearly all names of elements apart.
    private static int Bucket(ReadOnlySpan<char> name) => name.Length == 0
        ? 0
        : ((name[0] * 7) + (name[name.Length - 1] * 61) + (name[name.Length / 2] * 397) + name.Length) & (Buckets - 1);
}
