using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Text;

/// <summary>An immutable list that is equal to a list of equal items.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = Owning([]);

    private readonly T[] _items;

    internal ValueList(IEnumerable<T> items) => _items = items.ToArray();

    private ValueList(T[] items) => _items = items;

    /// <summary>A list of an array that nobody else keeps.</summary>
    internal static ValueList<T> Owning(T[] items) => new(items);

    public int Count => _items.Length;

    /// <summary>The items, for those who look at very many lists.</summary>
    internal ReadOnlySpan<T> Span => _items;

    public T this[int index] => _items[index];

    public bool Equals(ValueList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => _items.Length == 0 ? 0 : (_items.Length, _items[0]).GetHashCode();

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
