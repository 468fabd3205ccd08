namespace GovDisclosure.Format.Mutation;

public class TestFilterTests
{
    [Theory]
    [InlineData("A.Tests.Reading.LineTests.Reads", true)]
    [InlineData("A.Tests.Reading.CorpusTests.Reads", false)]
    [InlineData("A.Tests.Template.FormTests.Holds", true)]
    [InlineData("A.Tests.Writing.HtmlTests.Writes", false)]
    public void Selects_by_what_a_name_holds_and_does_not_hold(string test, bool isSelected) =>
        Assert.Equal(isSelected, new TestFilter("FullyQualifiedName~.Reading.&FullyQualifiedName!~.CorpusTests|FullyQualifiedName~.Template.").Selects(test));

    [Fact]
    public void Refuses_what_it_does_not_know() => Assert.Throws<System.FormatException>(() => new TestFilter("Category=Slow"));
}
