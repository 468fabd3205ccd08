namespace GovDisclosure.Format.Package.Tests.Support;

/// <summary>The tests that share the packed packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackedTests : ICollectionFixture<PackedFeed>
{
    internal const string Name = "packed";
}
