namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the compiler which result of a method promises that its output is not null, below .NET Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    /// <summary>The result that promises it.</summary>
    public bool ReturnValue { get; } = returnValue;
}
