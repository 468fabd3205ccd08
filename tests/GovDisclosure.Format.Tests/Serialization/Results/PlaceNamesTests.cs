using GovDisclosure.Format.Serialization.Results;

namespace GovDisclosure.Format.Tests.Serialization.Results;

public class PlaceNamesTests
{
    [Theory]
    [InlineData("/applications/outcomes/unavailable/notHeld/total", "三、本年度办理结果（四）1.本机关不掌握相关政府信息·总计")]
    [InlineData("/applications/outcomes/unavailable/notHeld", "三、本年度办理结果（四）1.本机关不掌握相关政府信息")]
    [InlineData("/proactiveDisclosure/licensing", "第二十条第（五）项 行政许可")]
    [InlineData("/proceedings/litigation/direct", "行政诉讼（未经复议直接起诉）")]
    [InlineData("/applications", "三、收到和处理政府信息公开申请情况")]
    [InlineData("/title", null)]
    [InlineData("/overview/text", null)]
    [InlineData("", null)]
    public void Cells_rows_and_sections_have_names(string pointer, string? name) => Assert.Equal(name, PlaceNames.Find(pointer, ReportTemplate.Edition2021));

    [Fact]
    public void Every_cell_has_the_name_of_its_label_path() =>
        Assert.All(ReportTemplate.Edition2019.Cells, cell => Assert.Equal(cell.LabelPath, PlaceNames.Find(cell.Address.ToString(), ReportTemplate.Edition2019)));
}
