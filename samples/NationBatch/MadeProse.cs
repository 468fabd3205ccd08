using System;
using System.Text;

namespace NationBatch;

/// <summary>Prose as such reports have it, put together from a stock of sentences.</summary>
internal static class MadeProse
{
    internal const string Preamble = "根据《中华人民共和国政府信息公开条例》的规定，编制并公布本年度报告。本报告所列数据的统计期限为本年一月一日至十二月三十一日。";

    internal const string OtherMatters = "本年度没有发出收费通知，没有收取信息处理费，没有其他需要报告的事项。";

    private static readonly string[] s_overview =
    [
        "主动公开方面，及时更新机构职能、办事指南、规划计划、财政预决算等栏目，重要文件公布时一并公布解读材料。",
        "依申请公开方面，统一登记、分送、答复和归档，答复文书在印发前由负责法制工作的人员审核。",
        "政府信息管理方面，公文在起草时即确定公开属性，公布前核对内容，对已经失效的文件及时标注。",
        "平台建设方面，门户网站设有专栏，可以按年份和主题查找；政务服务大厅设有查阅点，备有纸质材料。",
        "监督保障方面，明确一名负责人分管，指定专人办理日常工作，按季度自查，对发现的问题逐项整改。",
        "围绕群众关心的事项，公布了乡村建设、社会救助、义务教育、公共卫生、安全生产、食品药品等领域的信息。",
        "听取了企业和群众对公开工作的意见，对留言逐条回复，对多次提到的事项编成问答公布。",
        "组织工作人员学习条例和有关规定，就申请的受理、答复的格式和期限的计算作了讲解。",
    ];

    private static readonly string[] s_problems =
    [
        "公开的内容与群众的需要还有距离，部分栏目更新不够及时，解读的形式比较单一。",
        "工作人员多为兼职，变动较多，对条例的掌握程度不一，答复文书的规范程度有待提高。",
        "下一步将完善栏目设置，明确更新责任和时限，对重要文件配发图表和问答。",
        "将加强培训和指导，定期通报检查情况，把公开工作列入年度考核。",
        "将改进网站的检索功能，使常用的信息便于查找，并做好适老化和无障碍改造。",
    ];

    internal static string Overview(Random random, BodySize size) => From(s_overview, random, size, 3);

    internal static string Problems(Random random, BodySize size) => From(s_problems, random, size, 2);

    private static string From(string[] stock, Random random, BodySize size, int least)
    {
        var text = new StringBuilder();
        int sentences = least + random.Next(size == BodySize.Township ? 12 : 24);
        for (int i = 0; i < sentences; i++)
        {
            text.Append(stock[random.Next(stock.Length)]);
            if (i % 4 == 3)
                text.Append('\n');
        }

        return text.ToString();
    }
}
