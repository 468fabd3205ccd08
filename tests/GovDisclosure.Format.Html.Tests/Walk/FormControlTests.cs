using GovDisclosure.Format.Html.Tests.Support;

namespace GovDisclosure.Format.Html.Tests.Walk;

public sealed class FormControlTests
{
    [Theory]
    [InlineData("<input value=37>", "37")]
    [InlineData("<input type=number value=' 37 '>", "37")]
    [InlineData("<input type=submit value=37>", "37")]
    [InlineData("<input type=hidden value=9>37", "37")]
    [InlineData("<input>", "￼")]
    [InlineData("<input placeholder=37>", "￼")]
    [InlineData("<input type=checkbox value=37>", "￼")]
    [InlineData("<input type=radio value=37 checked>", "￼")]
    [InlineData("<input type=password value=37>", "￼")]
    [InlineData("<input style='display:none' value=9>37", "37")]
    [InlineData("<input value=3><input value=7>", "3/7")]
    [InlineData("<textarea>37</textarea>", "37")]
    [InlineData("<textarea></textarea>", "￼")]
    [InlineData("<select><option>36<option selected>37<option>38</select>", "37")]
    [InlineData("<select><option>37<option>38</select>", "37")]
    [InlineData("<select><optgroup label=a><option>36<option selected>37</optgroup></select>", "37")]
    [InlineData("<select><option label=37>1</select>", "37")]
    [InlineData("<select multiple><option>36<option>37</select>", "￼")]
    [InlineData("<select size=4><option>36<option>37</select>", "￼")]
    [InlineData("<select></select>", "￼")]
    [InlineData("<button>37</button>", "37")]
    [InlineData("<button></button>", "￼")]
    [InlineData("<form><input value=37></form>", "37")]
    public void A_control_in_a_cell_shows_its_value_or_is_refused(string html, string shown) =>
        Assert.Equal("[甲|" + shown + "]", Pages.Shown("<table><tr><td>甲<td>" + html + "</table>"));

    [Theory]
    [InlineData("<img src=a.png>", "￼")]
    [InlineData("37<img src=a.png>", "37￼")]
    [InlineData("<picture><source srcset=b><img src=a.png alt=37></picture>", "￼")]
    [InlineData("<svg><text>37</text></svg>", "￼")]
    [InlineData("<math><mn>37</mn></math>", "￼")]
    [InlineData("<canvas></canvas>", "￼")]
    [InlineData("<object data=a>37</object>", "￼")]
    [InlineData("<embed src=a>", "￼")]
    [InlineData("<iframe src=a></iframe>", "￼")]
    [InlineData("<meter value=37></meter>", "￼")]
    [InlineData("<img width=1 height=1 src=a.gif>37", "37")]
    [InlineData("<img style='display:none' src=a.png>37", "37")]
    public void What_is_seen_and_no_text_leaves_its_mark(string html, string shown) =>
        Assert.Equal("[甲|" + shown + "]", Pages.Shown("<table><tr><td>甲<td>" + html + "</table>"));

    [Fact]
    public void A_picture_beside_a_label_does_not_break_it_and_one_in_place_of_a_number_is_told()
    {
        ReadResult read = Pages.Read("<html><body><p>示例市2023年政府信息公开工作年度报告<p>二、主动公开政府信息情况<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td><img src=icon.png>规章<td><img src=1.png><td>2<td>3</table>");

        Assert.Null(read.Report![CellAddress.Parse("/proactiveDisclosure/governmentRules/issued")]);
        Assert.Equal(2, read.Report[CellAddress.Parse("/proactiveDisclosure/governmentRules/repealed")]);
        Assert.Equal(3, read.Report[CellAddress.Parse("/proactiveDisclosure/governmentRules/inForce")]);
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic is { Code: "READ-056", At: "/proactiveDisclosure/governmentRules/issued" });
    }
}
