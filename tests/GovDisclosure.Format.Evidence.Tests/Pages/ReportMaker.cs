using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Edits;

namespace GovDisclosure.Format.Evidence.Tests.Pages;

/// <summary>Makes a whole report from numbers, and edits it as planned.</summary>
internal sealed class ReportMaker
{
    private static readonly string[] s_bodies = ["示例市农业农村局", "青石县人民政府办公室", "柳河镇人民政府"];

    private readonly Plan _plan;
    private readonly Dice _dice;
    private readonly Numbers _numbers = new();

    private ReportMaker(Plan plan)
    {
        _plan = plan;
        _dice = new Dice(unchecked(plan.Seed + 1));
    }

    internal static PageReport Make(Plan plan) => new ReportMaker(plan).Make();

    private PageReport Make()
    {
        int year = _plan.Is2019 ? _dice.Between(2019, 2020) : _dice.Between(2021, 2024);
        string body = _dice.Pick(s_bodies);
        var report = new PageReport
        {
            Is2019 = _plan.Is2019,
            Year = year,
            Title = $"{body}{year}年政府信息公开工作年度报告",
            Preamble = $"根据《中华人民共和国政府信息公开条例》规定编制本报告。所列数据的统计期限为{year}年1月1日至{year}年12月31日。",
            Numbers = _numbers,
            SumsHold = _plan.SumsHold,
            SmallTablesAreOne = _dice.Percent(50) && !_plan.IsPlain,
        };
        AddSection(report, 1, Words.Overview, new PageParagraph("本年度依法做好主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作。"));
        // Every table is drawn whatever the plan keeps, so that leaving one out changes no number of the others.
        List<PageTable> small = _plan.Is2019 ? Small2019() : Small2021();
        PageTable matrix = Matrix();
        PageTable cases = Cases();
        AddSection(report, 2, Words.Proactive, _plan.Sections.Contains(2) ? [.. small] : []);
        AddSection(report, 3, Words.Applications, _plan.Sections.Contains(3) ? [matrix] : []);
        AddSection(report, 4, Words.Proceedings, _plan.Sections.Contains(4) ? [cases] : []);
        AddSection(report, 5, Words.Problems, new PageParagraph("存在的主要问题是解读形式单一，下一步将加以改进。"));
        AddSection(report, 6, Words.Other, new PageParagraph("本年度未收取信息处理费。"));

        foreach (EditStep step in _plan.Edits)
            step.Edit.Apply(report, new Dice(step.Seed));
        foreach (PageTable table in report.Tables)
        {
            foreach (PageRow row in table.Rows.Where(row => !row.UnderSameLabel && row.Path != null && _plan.WithoutRows.Contains(row.Path)).ToList())
                table.Remove(row);
        }

        return report;
    }

    private void AddSection(PageReport report, int number, string[] headings, params PageBlock[] blocks)
    {
        var section = new PageSection(number, Word(headings));
        section.Blocks.AddRange(blocks);
        report.Sections.Add(section);
    }

    /// <summary>The official wording mostly, or another that bodies print.</summary>
    private string Word(string[] wordings)
    {
        string word = _dice.Percent(75) ? wordings[0] : _dice.Pick(wordings);
        return _plan.IsPlain ? wordings[0] : word;
    }

    private List<PageTable> Small2021() =>
    [
        Small(Words.CaptionOne, [("issued", Words.Issued), ("repealed", Words.Repealed), ("inForce", Words.InForce)], [("governmentRules", Words.Rules), ("normativeDocuments", Words.Normative2021)]),
        Small(Words.CaptionFive, [("decisions", Words.Decisions2021)], [("licensing", Words.Licensing)]),
        Small(Words.CaptionSix, [("decisions", Words.Decisions2021)], [("penalties", Words.Penalties), ("compulsion", Words.Compulsion)]),
        Small(Words.CaptionEight, [("amountTenThousandYuan", Words.Collected)], [("administrativeFees", Words.Fees)]),
    ];

    private List<PageTable> Small2019() =>
    [
        Small(Words.CaptionOne, [("made", Words.Made), ("newlyDisclosed", Words.NewlyDisclosed), ("totalDisclosed", Words.TotalDisclosed)], [("governmentRules", Words.Rules), ("normativeDocuments", Words.Normative2019)]),
        Small(Words.CaptionFive, [("itemsLastYear", Words.ItemsLastYear), ("change", Words.Change), ("decisions", Words.Decisions2019)], [("licensing", Words.Licensing), ("otherAdministrativeServices", Words.OtherServices)]),
        Small(Words.CaptionSix, [("itemsLastYear", Words.ItemsLastYear), ("change", Words.Change), ("decisions", Words.Decisions2019)], [("penalties", Words.Penalties), ("compulsion", Words.Compulsion)]),
        Small(Words.CaptionEight, [("itemsLastYear", Words.ItemsLastYear), ("change", Words.Change)], [("administrativeFees", Words.Fees)]),
        Small(Words.CaptionNine, [("projects", Words.Projects), ("amount", Words.Amount)], [("procurement", Words.Procurement)]),
    ];

    private PageTable Small(string[] caption, (string Member, string[] Head)[] columns, (string Path, string[] Label)[] rows)
    {
        var table = new PageTable
        {
            Section = 2,
            Caption = Word(caption),
            Corner = Word(Words.Content),
            FormMembers = [.. columns.Select(column => column.Member)],
            FormPaths = [.. rows.Select(row => "/proactiveDisclosure/" + row.Path)],
            Columns = [.. columns.Select(column => new PageColumn { Member = column.Member, Leaf = Word(column.Head) })],
        };
        foreach ((string path, string[] label) in rows)
        {
            var row = new PageRow { Path = "/proactiveDisclosure/" + path, Leaf = Word(label) };
            foreach (PageColumn column in table.Columns)
                row.Cells[column] = SmallCell(column.Member!);
            table.Rows.Add(row);
        }

        return table;
    }

    private PageCell SmallCell(string member)
    {
        long number = _numbers.Next(_dice);
        switch (member)
        {
            case "change" when _dice.Percent(40):
                return new PageCell { Value = -number, Text = $"-{number}" };
            case "change" when _dice.Percent(30):
                return new PageCell { Value = number, Text = $"+{number}" };
            case "amountTenThousandYuan" or "amount" when _dice.Percent(60):
                return PageCell.Of(number + (_dice.Between(1, 99) / 100m));
            default:
                return PageCell.Of(number);
        }
    }

    private PageTable Matrix()
    {
        string top = Word(Words.Applicants);
        string organisations = Word(Words.Organisations);
        PageColumn Column(string member, string[] head, bool isOrganisation = false) =>
            new() { Member = member, Top = top, Groups = isOrganisation ? [organisations] : [], Leaf = Word(head) };
        var table = new PageTable
        {
            Section = 3,
            Corner = Word(Words.Corner),
            CornerIsSplit = _dice.Percent(15) && !_plan.IsPlain,
            FormMembers = Form.Applicants,
            FormPaths = [.. Form.ApplicationRows(_plan.Is2019 || _plan.IsUndivided)],
            Columns =
            [
                Column("naturalPerson", Words.NaturalPerson),
                Column("commercialEnterprise", Words.Commercial, true),
                Column("researchInstitution", Words.Research, true),
                Column("publicWelfareOrganization", Words.Welfare, true),
                Column("legalServiceInstitution", Words.Legal, true),
                Column("other", Words.OtherKind, true),
                Column("total", Words.Total),
            ],
        };
        string block = Word(Words.Results);
        var groups = new Dictionary<string[], string>();
        foreach ((string path, string[]? group, bool inBlock, string[] label) in Words.Rows)
        {
            string leaf = Word(label);
            if (group != null && !groups.ContainsKey(group))
                groups[group] = Word(group);
            string pointer = "/applications/" + path;
            if (table.FormPaths.Contains(pointer))
                table.Rows.Add(new PageRow { Path = pointer, Block = inBlock ? block : null, Group = group == null ? null : groups[group], Leaf = leaf });
        }

        Dictionary<(string, string), long> numbers = MatrixNumbers(table);
        foreach (PageRow row in table.Rows)
            foreach (PageColumn column in table.Columns)
                row.Cells[column] = PageCell.Of(numbers[(row.Path!, column.Member!)]);
        return table;
    }

    private Dictionary<(string Path, string Member), long> MatrixNumbers(PageTable table)
    {
        const string Received = "/applications/newlyReceived", Forward = "/applications/broughtForward", Total = "/applications/outcomes/total", Carried = "/applications/carriedForward";
        var numbers = new Dictionary<(string Path, string Member), long>();
        foreach (string path in table.FormPaths)
            foreach (string member in table.FormMembers)
                numbers[(path, member)] = _numbers.Next(_dice);
        if (!_plan.SumsHold)
            return numbers;

        // Single cells first, then the sums; where a sum is a number that stands already, the next is tried.
        string[] kinds = [.. table.FormMembers.Take(6)];
        string[] items = [.. table.FormPaths.Where(path => path.StartsWith("/applications/outcomes/", System.StringComparison.Ordinal) && path != Total)];
        while (true)
        {
            foreach (string kind in kinds)
            {
                numbers[(Total, kind)] = items.Sum(item => numbers[(item, kind)]);
                numbers[(Received, kind)] = numbers[(Total, kind)] + numbers[(Carried, kind)] - numbers[(Forward, kind)];
            }

            foreach (string path in table.FormPaths)
                numbers[(path, "total")] = kinds.Sum(kind => numbers[(path, kind)]);
            IEnumerable<long> sums = numbers.Where(cell => cell.Key.Path is Total or Received || cell.Key.Member == "total").Select(cell => cell.Value);
            if (numbers.Values.Distinct().Count() == numbers.Count && sums.All(sum => sum > 0 && !_numbers.IsUsed(sum)))
                break;
            // Any single cell may be what makes two sums the same: none is left out.
            foreach (string path in new[] { _dice.Pick(items), Forward, Carried })
                numbers[(path, _dice.Pick(kinds))] = _numbers.Next(_dice);
        }

        foreach (long number in numbers.Values)
            _numbers.TryUse(number);
        return numbers;
    }

    private PageTable Cases()
    {
        string[] suits = [Word(Words.Reconsideration), Word(Words.Litigation), Word(Words.Direct), Word(Words.AfterReconsideration)];
        (string Member, string[] Groups)[] groups =
        [
            ("reconsideration", [suits[0]]),
            ("litigation/direct", [suits[1], suits[2]]),
            ("litigation/afterReconsideration", [suits[1], suits[3]]),
        ];
        string[] heads = [.. Words.Outcomes.Select(outcome => Word(outcome.Head))];
        var table = new PageTable { Section = 4, FormMembers = Form.Cases, FormPaths = ["/proceedings"], ShowsTop = false };
        var row = new PageRow { Path = "/proceedings", Leaf = _dice.Percent(80) || _plan.IsPlain ? "" : "件数" };
        table.Rows.Add(row);
        foreach ((string member, string[] group) in groups)
        {
            long sum = 0;
            for (int i = 0; i < Words.Outcomes.Length; i++)
            {
                var column = new PageColumn { Member = member + "/" + Words.Outcomes[i].Member, Groups = group, Leaf = heads[i] };
                table.Columns.Add(column);
                long number = i == 4 && _plan.SumsHold ? sum : _numbers.Next(_dice);
                // A total that stands elsewhere already would be told from it by nothing.
                while (i == 3 && _plan.SumsHold && !_numbers.TryUse(sum + number))
                    number = _numbers.Next(_dice);
                sum += number;
                row.Cells[column] = PageCell.Of(number);
            }
        }

        return table;
    }
}
