using System;
using System.Linq;
using GovDisclosure.Format.PlainText;

namespace GovDisclosure.Format.Tests.PlainText;

public class HtmlPiecesTests
{
    [Theory]
    [InlineData("甲", "")]
    [InlineData("a<table><tr><td>1</table>b", "Table <table><tr><td>1</table>")]
    [InlineData("<table>1</table>,<table>2</table>", "Table <table>1</table>|Table <table>2</table>")]
    [InlineData("<table><td><table>1</table></td></table>2", "Table <table><td><table>1</table></td></table>")]
    [InlineData("<table><!-- </table> -->1</table>", "Table <table><!-- </table> -->1</table>")]
    [InlineData("<!-- <table>1</table> -->", "Unseen <!-- <table>1</table> -->")]
    public void A_whole_table_is_one_piece_with_all_that_is_in_it(string text, string pieces) => Assert.Equal(pieces, Pieces(text));

    [Theory]
    [InlineData("<table><tr><td>12", "BrokenTable <table><tr><td>12")]
    [InlineData("<table><tr><td>1</td>\n文", "BrokenTable <table><tr><td>1</td>")]
    [InlineData("<table><td>1\n## 二\n2", "BrokenTable <table><td>1\n")]
    [InlineData("<table><td>1\n<h2>二</h2>", "BrokenTable <table><td>1\n")]
    [InlineData("<table><td>#1\n#2\n3", "BrokenTable <table><td>#1\n#2\n3")]
    [InlineData("文<tr><td>1</td></tr>文", "BrokenTable <tr><td>1</td></tr>")]
    [InlineData("文</td><td>1</table>文", "BrokenTable </td><td>1</table>")]
    [InlineData("1</td>2\n<table>3</table>", "BrokenTable </td>|Table <table>3</table>")]
    [InlineData("<table>1\n# 二\n<table>2</table></table>3", "BrokenTable <table>1\n|Table <table>2</table>|BrokenTable </table>")]
    [InlineData("<table><table>1</table></td>2", "BrokenTable <table><table>1</table></td>")]
    public void A_broken_table_goes_as_far_as_its_text_may(string text, string pieces) => Assert.Equal(pieces, Pieces(text));

    private static string Pieces(string text) => string.Join("|", HtmlPieces.Find(text).Select(piece => $"{piece.Kind} {text.AsSpan(piece.Start, piece.End - piece.Start)}"));
}
