using System.Linq;
using GovDisclosure.Format.Template;

namespace GovDisclosure.Format.Tests.Template;

public class TemplateGroupTests
{
    private static readonly TemplateGroup s_group =
        new(new GroupDeclaration("行政诉讼", LabelVariant.Silent("行政诉讼情况", "另一种写法"), LabelVariant.Reported("行政诉颂", "错字")));

    [Theory]
    [InlineData("行政诉讼", true)]
    [InlineData("行政 诉讼（件）", true)]
    [InlineData("行政诉讼情况", true)]
    [InlineData("行政诉颂", false)]
    [InlineData("行政复议", false)]
    public void Accepts_its_label_and_its_silent_variants(string printed, bool accepted) => Assert.Equal(accepted, s_group.Accepts(printed));

    [Fact]
    public void Has_all_its_variants_and_says_where_they_were_seen()
    {
        Assert.Equal([("行政诉讼情况", true, "另一种写法"), ("行政诉颂", false, "错字")], s_group.Variants.Select(variant => (variant.Text, variant.IsSilent, variant.SeenIn)));
        Assert.Equal("行政诉讼", s_group.ToString());
    }
}
