using System;

namespace GovDisclosure.Format.Tests;

public class SourceMapTests
{
    [Fact]
    public void Refuses_null_by_the_name_of_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("pointer", () => SourceMap.Empty.TryGetPosition((string)null!, out _));
        Assert.Throws<ArgumentNullException>("pointer", () => SourceMap.Empty.GetParagraphs(null!));
    }

    [Fact]
    public void Knows_no_place_of_the_default_address() => Assert.False(SourceMap.Empty.TryGetPosition(default(CellAddress), out _));
}
