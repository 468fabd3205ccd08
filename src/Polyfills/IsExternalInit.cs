namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write <c>init</c> below .NET 5.</summary>
internal static class IsExternalInit;
