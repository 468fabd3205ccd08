using System;

namespace GovDisclosure.Format.Tests.Template;

public class ReportEditionsTests
{
    [Fact]
    public void The_oldest_comes_first_and_the_newest_is_in_force()
    {
        Assert.Equal([ReportEdition.Edition2019, ReportEdition.Edition2021], ReportEditions.All);
        Assert.Equal(ReportEdition.Edition2021, ReportEditions.Newest);
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, "2019", "国办公开办函〔2019〕60号", 2019)]
    [InlineData(ReportEdition.Edition2021, "2021", "国办公开办函〔2021〕30号", 2021)]
    public void Each_has_a_name_a_notice_and_a_first_year(ReportEdition edition, string name, string notice, int firstYear)
    {
        Assert.Equal((name, notice, firstYear), (ReportEditions.GetName(edition), ReportEditions.GetNotice(edition), ReportEditions.GetFirstYear(edition)));
        Assert.True(ReportEditions.TryParse(name, out ReportEdition parsed));
        Assert.Equal(edition, parsed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2020")]
    [InlineData(" 2021")]
    [InlineData("Edition2021")]
    public void Nothing_else_is_a_name(string? name)
    {
        Assert.False(ReportEditions.TryParse(name, out ReportEdition edition));
        Assert.Equal(default, edition);
    }

    [Theory]
    [InlineData(int.MinValue, null)]
    [InlineData(2018, null)]
    [InlineData(2019, ReportEdition.Edition2019)]
    [InlineData(2020, ReportEdition.Edition2019)]
    [InlineData(2021, ReportEdition.Edition2021)]
    [InlineData(int.MaxValue, ReportEdition.Edition2021)]
    public void A_year_has_the_last_that_came_into_force(int year, ReportEdition? expected) => Assert.Equal(expected, ReportEditions.InForceIn(year));

    [Theory]
    [InlineData(null, null, "2019,2021")]
    [InlineData(ReportEdition.Edition2019, null, "2019,2021")]
    [InlineData(ReportEdition.Edition2021, null, "2021")]
    [InlineData(null, ReportEdition.Edition2019, "2019")]
    [InlineData(null, ReportEdition.Edition2021, "2019,2021")]
    [InlineData(ReportEdition.Edition2021, ReportEdition.Edition2021, "2021")]
    [InlineData(ReportEdition.Edition2021, ReportEdition.Edition2019, "")]
    public void A_rule_holds_from_one_to_another(ReportEdition? since, ReportEdition? until, string expected) =>
        Assert.Equal(expected, string.Join(',', Array.ConvertAll([.. ReportEditions.Between(since, until)], ReportEditions.GetName)));

    [Fact]
    public void What_is_no_edition_is_refused()
    {
        var none = (ReportEdition)2020;

        Assert.Throws<ArgumentOutOfRangeException>("edition", () => ReportEditions.GetName(none));
        Assert.Throws<ArgumentOutOfRangeException>("edition", () => ReportEditions.GetNotice(none));
        Assert.Throws<ArgumentOutOfRangeException>("edition", () => ReportEditions.GetFirstYear(none));
    }
}
