using System.Linq;

namespace GovDisclosure.Format.Tool.Tests;

public class TextTableTests
{
    [Fact]
    public void The_first_column_stands_to_the_left_and_the_others_to_the_right()
    {
        var table = new TextTable();
        table.Add("a", "1000", "x");
        table.Add("bcd", "2", "xyz");

        Assert.Equal(["a    1000    x", "bcd     2  xyz"], table.Lines());
    }

    [Fact]
    public void A_Chinese_character_takes_the_room_of_two_letters()
    {
        var table = new TextTable();
        table.Add("总计", "1");
        table.Add("a", "空白");
        table.Add("（𠮷）", "23");

        Assert.Equal(["总计       1", "a       空白", "（𠮷）    23"], table.Lines());
    }

    [Fact]
    public void A_line_of_one_text_widens_no_column()
    {
        var table = new TextTable();
        table.Add("a", "1");
        table.Add("a heading that is long");

        Assert.Equal("a  1", table.Lines().First());
    }

    [Fact]
    public void Blanks_at_the_end_of_a_line_go()
    {
        var table = new TextTable();
        table.Add("a", "1", "22");
        table.Add("a", "1", string.Empty);

        Assert.Equal("a  1", table.Lines().Last());
    }

    [Fact]
    public void What_could_drive_the_terminal_is_shown()
    {
        var table = new TextTable();
        table.Add("a\u001b[31m", "1");

        Assert.Equal("a\\u001B[31m  1", Assert.Single(table.Lines()));
    }

    [Fact]
    public void A_table_of_no_columns_is_empty() => Assert.Empty(new TextTable().Lines());
}
