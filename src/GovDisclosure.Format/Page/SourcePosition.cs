using System;

namespace GovDisclosure.Format;

/// <summary>A place in a source document: line and column, both from 1. The default value is an unknown place.</summary>
/// <remarks>Immutable and thread-safe. A column counts UTF-16 code units. What a line is, the front end says.</remarks>
public readonly struct SourcePosition : IEquatable<SourcePosition>, IComparable<SourcePosition>
{
    /// <summary>A place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Line or column is below 1.</exception>
    public SourcePosition(int line, int column)
    {
        if (line < 1)
            throw new ArgumentOutOfRangeException(nameof(line));
        if (column < 1)
            throw new ArgumentOutOfRangeException(nameof(column));
        Line = line;
        Column = column;
    }

    /// <summary>The line, from 1; 0 where the place is unknown.</summary>
    public int Line { get; }

    /// <summary>The column, from 1; 0 where the place is unknown.</summary>
    public int Column { get; }

    /// <summary>Whether the place is known.</summary>
    public bool IsKnown => Line != 0;

    /// <summary>The place a number of characters further on the same line.</summary>
    internal SourcePosition Plus(int characters) => IsKnown ? new SourcePosition(Line, Column + characters) : this;

    /// <summary>Line and column as <c>12,5</c>, or an empty text where the place is unknown.</summary>
    public override string ToString() => IsKnown ? FormattableString.Invariant($"{Line},{Column}") : string.Empty;

    /// <summary>Whether both are the same place.</summary>
    public bool Equals(SourcePosition other) => Line == other.Line && Column == other.Column;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourcePosition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Line, Column).GetHashCode();

    /// <summary>The order of reading.</summary>
    public int CompareTo(SourcePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether both are the same place.</summary>
    public static bool operator ==(SourcePosition left, SourcePosition right) => left.Equals(right);

    /// <summary>Whether they are different places.</summary>
    public static bool operator !=(SourcePosition left, SourcePosition right) => !left.Equals(right);

    /// <summary>Whether the left comes first.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left comes first or is the same.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left comes last.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left comes last or is the same.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;
}
