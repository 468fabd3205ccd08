using System;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Word.Tests;

/// <summary>Rules of the design that every public type keeps.</summary>
public class DesignTests
{
    public static TheoryData<Type> PublicTypes => [.. typeof(WordFrontEnd).Assembly.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Is_immutable_sealed_and_in_the_one_namespace(Type type)
    {
        Assert.Empty(SurfaceRules.Changeable(type));
        Assert.True(type.IsSealed);
        Assert.Equal("GovDisclosure.Format", type.Namespace);
    }

    [Fact]
    public void No_caller_can_change_what_others_see() => Assert.Empty(SurfaceRules.MutableStatics(typeof(WordFrontEnd).Assembly));

    [Fact]
    public void Every_public_member_is_documented() => Assert.Empty(SurfaceRules.Undocumented(typeof(WordFrontEnd).Assembly));
}
