using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests.Reading.Prose;

public class FrontMatterDoubtTests
{
    [Theory]
    [InlineData("发布时间：2024-01-19 10:20", "2024-01-19")]
    [InlineData("发布时间：2024-1-1 9:00", "2024-01-01")]
    public void A_day_of_publication_may_have_a_time_behind_it(string line, string day) =>
        Assert.Equal(day, Documents.Read(Documents.Report(front: Documents.Title + "\n" + line + "\n")).Report!.PublishedOn?.ToString());

    [Fact]
    public void What_follows_the_title_on_its_line_is_kept_as_preamble() =>
        Assert.Equal("按照条例要求，编制本报告。", Documents.Read(Documents.Report(front: Documents.Title + " 按照条例要求，编制本报告。\n")).Report!.Preamble);
}
