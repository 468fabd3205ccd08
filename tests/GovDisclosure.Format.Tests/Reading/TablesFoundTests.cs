using System.Linq;
using GovDisclosure.Format.Reading;

namespace GovDisclosure.Format.Tests.Reading;

public class TablesFoundTests
{
    private static readonly ReportTemplate s_form = ReportTemplate.For(ReportEdition.Edition2021);

    [Fact]
    public void Nothing_is_found_where_no_reader_found_a_table()
    {
        var found = new TablesFound();

        Assert.False(found.Any);
        Assert.DoesNotContain(s_form.Tables, found.Has);
    }

    [Fact]
    public void A_small_table_is_found_with_any_of_its_rows()
    {
        TemplateTable table = s_form.Tables.First(each => each.Section.Number == 2 && each.Rows.Count > 1);
        var found = new TablesFound { DisclosureRows = [table.Rows[1].Pointer] };

        Assert.True(found.Any);
        Assert.Equal([table], s_form.Tables.Where(found.Has));
        Assert.Equal([2], ReportTemplate.Sections.Skip(1).Take(3).Where(found.AnyIn).Select(section => section.Number));
    }

    [Theory]
    [InlineData(true, false, 3)]
    [InlineData(false, true, 4)]
    public void The_table_of_a_section_is_found_as_a_whole(bool applications, bool proceedings, int section)
    {
        var found = new TablesFound { HasApplications = applications, HasProceedings = proceedings };

        Assert.True(found.Any);
        Assert.All(s_form.Tables, table => Assert.Equal(table.Section.Number == section, found.Has(table)));
    }
}
