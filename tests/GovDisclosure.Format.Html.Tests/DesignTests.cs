using System;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Html.Tests;

/// <summary>Rules of the design that every public type keeps.</summary>
public class DesignTests
{
    public static TheoryData<Type> PublicTypes => [.. typeof(HtmlFrontEnd).Assembly.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Is_immutable_sealed_and_in_the_one_namespace(Type type)
    {
        Assert.Empty(SurfaceRules.Changeable(type));
        Assert.True(type.IsSealed);
        Assert.Equal("GovDisclosure.Format", type.Namespace);
    }

    [Fact]
    public void No_caller_can_change_what_others_see() => Assert.Empty(SurfaceRules.MutableStatics(typeof(HtmlFrontEnd).Assembly));

    [Fact]
    public void Every_public_member_is_documented() => Assert.Empty(SurfaceRules.Undocumented(typeof(HtmlFrontEnd).Assembly));
}
