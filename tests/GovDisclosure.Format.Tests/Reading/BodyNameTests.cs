using GovDisclosure.Format.Reading;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Reading;

public class BodyNameTests
{
    [Theory]
    [InlineData("填报单位：白河镇人民政府", "白河镇人民政府")]
    [InlineData("填报单位（盖章）：示例市水务局", "示例市水务局")]
    [InlineData("表1  示例市财政局收到和处理政府信息公开申请情况", "示例市财政局")]
    [InlineData("附表二、示例县教育局2023年政府信息公开申请统计表", "示例县教育局")]
    [InlineData("白河镇人民政府政府信息公开申请情况统计表", "白河镇人民政府")]
    [InlineData("单位：万元", null)]
    [InlineData("填报单位：", null)]
    [InlineData("填报单位：件", null)]
    [InlineData("收到和处理政府信息公开申请情况", null)]
    [InlineData("三、收到和处理政府信息公开申请情况", null)]
    [InlineData("第二十条第（一）项", null)]
    [InlineData("本局收到的申请", null)]
    public void A_body_is_named_behind_a_label_or_in_a_caption(string text, string? name) => Assert.Equal(name, BodyName.In(LabelText.Fold(text)));

    [Theory]
    [InlineData("填报单位：白河镇人民政府", "示例市水务局", true)]
    [InlineData("填报单位：示例市财政局", "示例市水务局", true)]
    [InlineData("填报单位：水务局", "示例市水务局", false)]
    [InlineData("填报单位：某省示例市水务局办公室", "示例市水务局", false)]
    [InlineData("填报单位：示例市政府办公室", "示例市人民政府", false)]
    [InlineData("填报单位：示例市政务服务中心", "示例市人民政府", false)]
    [InlineData("填报单位：示例市财政局", "示例市人民政府", true)]
    [InlineData("填报单位：白河镇人民政府", null, false)]
    [InlineData("单位：万元", "示例市水务局", false)]
    public void It_is_another_only_where_no_name_is_part_of_the_other(string text, string? issuer, bool expected) =>
        Assert.Equal(expected, BodyName.IsOther(LabelText.Fold(text), issuer));
}
