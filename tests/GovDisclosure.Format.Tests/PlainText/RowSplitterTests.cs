using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class RowSplitterTests
{
    [Theory]
    [InlineData("规章\t1\t2", "规章,1,2")]
    [InlineData("规章\t\t2", "规章,,2")]
    [InlineData("规章\t1\t", "规章,1,")]
    [InlineData("\t1\t2", ",1,2")]
    [InlineData("| 规章 | 1 | 2 |", "规章,1,2")]
    [InlineData("|规章||2|", "规章,,2")]
    [InlineData("规章 | 1 | 2", "规章,1,2")]
    [InlineData("规章 | 1 | 2 |", "规章,1,2")]
    [InlineData("| 规章 | 1 |  |", "规章,1,")]
    [InlineData("｜规章｜1｜2｜", "规章,1,2")]
    [InlineData("|  |  |", ",")]
    [InlineData("| | \u3000 | 5 |", ",\u3000,5")]
    [InlineData("| \u3000 | \u3000 | 5 |", "\u3000,\u3000,5")]
    [InlineData("| **\u3000** | 5 |", "\u3000,5")]
    [InlineData("\t\t", ",,")]
    [InlineData("| **规章** | 1<br>2 |", "规章,1\n2")]
    [InlineData(@"| a\|b | 1 |", "a|b,1")]
    [InlineData("| 规章\t乙 | 1 |", "规章\t乙,1")]
    public void Tabs_and_pipes_divide_cells(string line, string cells)
    {
        SourceRow? row = RowSplitter.TrySplit(Line(line), out _);

        Assert.NotNull(row);
        Assert.Equal(cells, string.Join(",", row.Cells.Select(cell => cell.Text)));
    }

    [Theory]
    [InlineData("规章 1 2", "规章 1 2", 1)]
    [InlineData("  规章  1", "  规章  1", 1)]
    [InlineData("\t规章", "规章", 2)]
    [InlineData("\t\t总体情况", "总体情况", 3)]
    [InlineData("规章 |", "规章", 1)]
    [InlineData("| 12 |", "12", 3)]
    [InlineData("|", "", 1)]
    [InlineData("", "", 1)]
    public void A_text_alone_is_no_row(string line, string text, int column)
    {
        SourceRow? row = RowSplitter.TrySplit(Line(line), out PlainCell? alone);

        Assert.Null(row);
        Assert.Equal(text, alone?.Text ?? line);
        Assert.Equal(new SourcePosition(7, column), alone?.Position ?? Line(line).Position);
    }

    [Fact]
    public void A_label_before_blank_cells_is_a_row() =>
        Assert.Equal(3, RowSplitter.TrySplit(Line("规章\t\t"), out _)?.Cells.Count);

    [Theory]
    [InlineData("规章\t12\t3", "1,4,7")]
    [InlineData("| 规章 |  12 |3|", "3,9,13")]
    [InlineData("规章\t\t 3", "1,4,6")]
    [InlineData("| **规章** | **1** |", "5,14")]
    public void A_cell_knows_its_column(string line, string columns)
    {
        SourceRow? row = RowSplitter.TrySplit(Line(line), out _);

        Assert.Equal(columns, string.Join(",", row!.Cells.Select(cell => cell.Position.Column)));
        Assert.All(row.Cells, cell => Assert.Equal(7, cell.Position.Line));
    }

    private static TextLine Line(string text) => new(text, new SourcePosition(7, 1));
}
