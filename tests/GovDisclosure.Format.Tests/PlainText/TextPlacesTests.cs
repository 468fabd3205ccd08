using System.Linq;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class TextPlacesTests
{
    [Property]
    public void Places_are_those_of_the_lines(string[]? parts)
    {
        string text = string.Join("\r\n", parts ?? []) + "\n甲\r乙\r\n\n丙\v丁";
        var places = new TextPlaces(text);

        foreach (TextLine line in TextLines.Split(text, []).Where(line => line.Start <= text.Length))
            Assert.Equal(line.Position, places.At(line.Start));
    }

    [Fact]
    public void Places_in_a_line_are_columns()
    {
        var places = new TextPlaces("甲乙\n丙丁戊");

        Assert.Equal(new SourcePosition(1, 2), places.At(1));
        Assert.Equal(new SourcePosition(2, 1), places.At(3));
        Assert.Equal(new SourcePosition(2, 3), places.At(5));
        Assert.Equal(new SourcePosition(2, 3), places.At(5));
        Assert.Equal(new SourcePosition(2, 4), places.At(6));
    }
}
