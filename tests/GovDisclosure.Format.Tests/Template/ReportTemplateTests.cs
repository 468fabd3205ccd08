using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Cells;

namespace GovDisclosure.Format.Tests.Template;

public class ReportTemplateTests
{
    public static TheoryData<ReportEdition, OtherHandlingForm> Forms => new()
    {
        { ReportEdition.Edition2019, OtherHandlingForm.Undivided },
        { ReportEdition.Edition2019, OtherHandlingForm.Divided },
        { ReportEdition.Edition2021, OtherHandlingForm.Undivided },
        { ReportEdition.Edition2021, OtherHandlingForm.Divided },
    };

    [Theory]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Divided, 200, 42)]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Undivided, 186, 40)]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Undivided, 198, 40)]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Divided, 212, 42)]
    public void Has_the_cells_and_identities_of_the_form(ReportEdition edition, OtherHandlingForm form, int cells, int identities)
    {
        ReportTemplate template = ReportTemplate.For(edition, form);

        Assert.Equal(cells, template.Cells.Count);
        Assert.Equal(identities, template.Identities.Count);
        Assert.Equal(cells, template.Tables.Sum(table => table.Rows.Count * table.Columns.Count));
    }

    [Fact]
    public void Prescribes_three_rows_of_other_handling_in_2021_and_one_in_2019()
    {
        Assert.Same(ReportTemplate.Edition2021, ReportTemplate.For(ReportEdition.Edition2021, OtherHandlingForm.Divided));
        Assert.Same(ReportTemplate.Edition2019, ReportTemplate.For(ReportEdition.Edition2019, OtherHandlingForm.Undivided));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportTemplate.For((ReportEdition)2020));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Names_each_cell_by_one_pointer_and_one_label_path(ReportEdition edition, OtherHandlingForm form)
    {
        ReportTemplate template = ReportTemplate.For(edition, form);

        Assert.Equal(template.Cells.Count, template.Cells.Select(cell => cell.Address.ToString()).Distinct().Count());
        Assert.Equal(template.Cells.Count, template.Cells.Select(cell => cell.LabelPath).Distinct().Count());
        foreach (TemplateCell cell in template.Cells)
        {
            Assert.Equal(cell.Row.Pointer + "/" + cell.Column.Name, cell.Address.ToString());
            Assert.StartsWith(cell.Table.Section.Pointer + "/", cell.Address.ToString(), StringComparison.Ordinal);
            Assert.Same(cell, template.GetCell(CellAddress.Parse(cell.Address.ToString())));
            Assert.Equal(cell.LabelPath, cell.Address.GetLabelPath(edition));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Documents_each_cell_in_both_languages(ReportEdition edition, OtherHandlingForm form)
    {
        foreach (TemplateCell cell in ReportTemplate.For(edition, form).Cells)
        {
            Assert.False(string.IsNullOrWhiteSpace(cell.Row.Label) || string.IsNullOrWhiteSpace(cell.Row.EnglishLabel), cell.LabelPath);
            Assert.False(string.IsNullOrWhiteSpace(cell.Column.Label) || string.IsNullOrWhiteSpace(cell.Column.EnglishLabel), cell.LabelPath);
            Assert.All(cell.Row.Variants.Concat(cell.Column.Variants), variant => Assert.False(string.IsNullOrWhiteSpace(variant.Text)));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Says_of_each_variant_where_it_was_seen(ReportEdition edition, OtherHandlingForm form)
    {
        ReportTemplate template = ReportTemplate.For(edition, form);
        LabelVariant[] variants =
        [
            .. ReportTemplate.Sections.SelectMany(section => section.Variants),
            .. template.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Variants),
            .. template.Tables.SelectMany(table => table.Columns).SelectMany(column => column.Variants),
            .. template.Tables.SelectMany(table => table.RowGroups.Concat(table.ColumnGroups)).SelectMany(group => group.Variants),
        ];

        Assert.Contains(variants, variant => variant.Text == "三、本年办理结果");
        Assert.All(variants, variant => Assert.False(string.IsNullOrWhiteSpace(variant.SeenIn), variant.Text));
        Assert.All(variants, variant => Assert.DoesNotContain(variant.Text, variant.SeenIn, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Has_each_group_of_a_table_once_with_the_label_that_rows_and_columns_name(ReportEdition edition, OtherHandlingForm form)
    {
        foreach (TemplateTable table in ReportTemplate.For(edition, form).Tables)
        {
            Assert.Equal(table.Rows.SelectMany(row => row.Groups).Distinct(), table.RowGroups.Select(group => group.Label));
            Assert.Equal(table.Columns.SelectMany(column => column.Groups).Distinct(), table.ColumnGroups.Select(group => group.ToString()));
        }

        Assert.Equal(
            form == OtherHandlingForm.Divided ? 5 : 4,
            ReportTemplate.For(edition, form).Applications.RowGroups.Count);
    }

    [Fact]
    public void The_groups_of_section_three_have_silent_variants_only() =>
        Assert.All(
            ReportTemplate.All.SelectMany(template => template.Applications.RowGroups.Concat(template.Applications.ColumnGroups)).SelectMany(group => group.Variants),
            variant => Assert.True(variant.IsSilent, "no rule looks at the wording of groups there: " + variant.Text));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Numbers_the_cells_in_printed_order(ReportEdition edition, OtherHandlingForm form)
    {
        ReportTemplate template = ReportTemplate.For(edition, form);

        Assert.Equal(Enumerable.Range(0, template.Cells.Count), template.Cells.Select(cell => cell.Index));
        Assert.Equal(template.Tables.SelectMany(table => table.Rows.SelectMany(row => table.Columns.Select(column => row.Pointer + "/" + column.Name))),
            template.Cells.Select(cell => cell.Address.ToString()));
        Assert.Equal([2, 3, 4], template.Tables.Select(table => table.Section.Number).Distinct());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Numbers_the_identities_and_builds_them_of_its_own_cells(ReportEdition edition, OtherHandlingForm form)
    {
        ReportTemplate template = ReportTemplate.For(edition, form);

        Assert.Equal(Enumerable.Range(0, template.Identities.Count), template.Identities.Select(identity => identity.Index));
        foreach (TemplateIdentity identity in template.Identities)
        {
            CellAddress[] operands = identity.Left.Concat(identity.Right).ToArray();
            Assert.Equal(operands.Length, operands.Distinct().Count());
            Assert.All(operands, address => Assert.True(template.TryGetCell(address, out _)));
        }

        string[] rules = template.Identities.Select(identity => identity.RuleId).ToArray();
        int rows = form == OtherHandlingForm.Divided ? 25 : 23;
        Assert.Equal(rows, rules.Count(id => id == "T3-001"));
        Assert.Equal(7, rules.Count(id => id == "T3-002"));
        Assert.Equal(7, rules.Count(id => id == "T3-003"));
        Assert.Equal(["T4-001", "T4-002", "T4-003"], rules.Skip(rows + 14));
    }

    [Fact]
    public void Adds_up_the_cells_that_the_format_says()
    {
        ReportTemplate template = ReportTemplate.Edition2021;

        TemplateIdentity row = template.Identities[12];
        Assert.Equal("T3-001 三、本年度办理结果（四）1.本机关不掌握相关政府信息", row.ToString());
        Assert.Equal(["/applications/outcomes/unavailable/notHeld/total"], row.Left.Select(cell => cell.ToString()));
        Assert.Equal(
            ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization", "legalServiceInstitution", "other"],
            row.Right.Select(cell => cell.ToString().Split('/')[^1]));

        TemplateIdentity outcomes = template.Identities.First(identity => identity.RuleId == "T3-002");
        Assert.Equal(["/applications/outcomes/total/naturalPerson"], outcomes.Left.Select(cell => cell.ToString()));
        Assert.Equal(21, outcomes.Right.Count);
        Assert.All(outcomes.Right, cell => Assert.Matches("^/applications/outcomes/(?!total).*/naturalPerson$", cell.ToString()));

        TemplateIdentity balance = template.Identities.First(identity => identity.RuleId == "T3-003");
        Assert.Equal(["/applications/newlyReceived/naturalPerson", "/applications/broughtForward/naturalPerson"], balance.Left.Select(cell => cell.ToString()));
        Assert.Equal(["/applications/outcomes/total/naturalPerson", "/applications/carriedForward/naturalPerson"], balance.Right.Select(cell => cell.ToString()));

        TemplateIdentity suits = template.Identities.Single(identity => identity.RuleId == "T4-003");
        Assert.Equal(["/proceedings/litigation/afterReconsideration/total"], suits.Left.Select(cell => cell.ToString()));
        Assert.Equal(4, suits.Right.Count);
    }

    [Fact]
    public void Has_the_six_sections() => Assert.Equal(
        [
            (1, "一、总体情况", "Overview", "/overview", "（文字描述）"),
            (2, "二、主动公开政府信息情况", "Proactive disclosure", "/proactiveDisclosure", null),
            (3, "三、收到和处理政府信息公开申请情况", "Applications received and handled", "/applications", null),
            (4, "四、政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation", "/proceedings", null),
            (5, "五、存在的主要问题及改进情况", "Main problems and improvements", "/problems", "（文字描述）"),
            (6, "六、其他需要报告的事项", "Other matters", "/otherMatters", "（文字描述）"),
        ],
        ReportTemplate.Sections.Select(section => (section.Number, section.ToString(), section.EnglishHeading, section.Pointer, section.Prompt)));

    [Fact]
    public void Calls_a_table_by_its_caption_or_its_section()
    {
        Assert.Equal("第二十条第（一）项", ReportTemplate.Edition2021.Tables[0].ToString());
        Assert.Equal("三、收到和处理政府信息公开申请情况", ReportTemplate.Edition2021.Applications.ToString());
    }

    [Fact]
    public void Names_cells_as_a_reader_of_the_page_would()
    {
        Assert.Equal("三、本年度办理结果（四）1.本机关不掌握相关政府信息·总计", CellAddress.Of(ApplicationRow.NotHeld, ApplicantCategory.Total).GetLabelPath(ReportEdition.Edition2021));
        Assert.Equal("三、本年度办理结果（二）部分公开·自然人", CellAddress.Of(ApplicationRow.PartiallyGranted, ApplicantCategory.NaturalPerson).GetLabelPath(ReportEdition.Edition2021));
        Assert.Equal("一、本年新收政府信息公开申请数量·总计", CellAddress.Of(ApplicationRow.NewlyReceived, ApplicantCategory.Total).GetLabelPath(ReportEdition.Edition2019));
        Assert.Equal("三、本年度办理结果（六）其他处理·其他", CellAddress.Of(ApplicationRow.UndividedOtherHandling, ApplicantCategory.Other).GetLabelPath(ReportEdition.Edition2021));
        Assert.Equal("行政诉讼（复议后起诉）·尚未审结", CellAddress.Of(ProceedingKind.LitigationAfterReconsideration, ProceedingOutcome.Pending).GetLabelPath(ReportEdition.Edition2021));
        Assert.Equal("第二十条第（八）项 行政事业性收费·本年收费金额（单位：万元）", CellAddress.Parse("/proactiveDisclosure/administrativeFees/amountTenThousandYuan").GetLabelPath(ReportEdition.Edition2019));
    }

    [Fact]
    public void Has_the_matrix_in_the_order_of_the_enumerations()
    {
        var all = new HashSet<ApplicationRow>();
        foreach (ReportTemplate template in new[] { ReportTemplate.Edition2021, ReportTemplate.Edition2019 })
        {
            TemplateTable table = template.Tables.Single(each => each.Section.Number == 3);
            ApplicationRow[] rows = table.Rows.Select(row => Enum.GetValues<ApplicationRow>().Single(value => CellAddress.Of(value, 0).ToString() == row.Pointer + "/naturalPerson")).ToArray();
            Assert.Equal(rows.OrderBy(row => row), rows);
            all.UnionWith(rows);
            Assert.Equal(Enum.GetNames<ApplicantCategory>().Select(ToJsonName), table.Columns.Select(column => column.Name));
            foreach (ApplicationRow row in rows)
                Assert.EndsWith("/" + JsonNameOf(row), template.GetCell(CellAddress.Of(row, 0)).Row.Pointer, StringComparison.Ordinal);
        }

        Assert.Equal(Enum.GetValues<ApplicationRow>(), all.OrderBy(row => row));
    }

    [Fact]
    public void Has_the_cases_in_the_order_of_the_enumerations()
    {
        TemplateTable table = ReportTemplate.Edition2021.Tables.Single(each => each.Section.Number == 4);

        Assert.Equal(Enum.GetNames<ProceedingOutcome>().Select(ToJsonName), table.Columns.Select(column => column.Name));
        Assert.Equal(table.Rows.Select(row => row.Pointer + "/upheld"), Enum.GetValues<ProceedingKind>().Select(kind => CellAddress.Of(kind, ProceedingOutcome.Upheld).ToString()));
    }

    [Fact]
    public void Keeps_a_slot_for_the_same_pointer_in_every_form()
    {
        var slots = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ReportTemplate template in ((IEnumerable<object[]>)Forms).Select(form => ReportTemplate.For((ReportEdition)form[0], (OtherHandlingForm)form[1])))
        {
            foreach (TemplateCell cell in template.Cells)
            {
                if (slots.TryGetValue(cell.Address.ToString(), out int slot))
                    Assert.Equal(slot, cell.Address.Slot);
                slots[cell.Address.ToString()] = cell.Address.Slot;
                Assert.Equal(cell.Kind == CellKind.Amount, CellLayout.IsAmount(cell.Address.Slot));
            }
        }

        Assert.Equal(slots.Count, slots.Values.Distinct().Count());
        Assert.True(CellLayout.ProactiveDisclosureRowCount <= 64, "each row of section 二 has a bit of a ulong");
    }

    [Fact]
    public void Has_no_cell_of_another_form()
    {
        CellAddress overdue = CellAddress.Of(ApplicationRow.FeeOverdue, ApplicantCategory.Total);

        Assert.False(ReportTemplate.Edition2019.TryGetCell(overdue, out TemplateCell? none));
        Assert.Null(none);
        Assert.Throws<ArgumentException>(() => ReportTemplate.Edition2019.GetCell(overdue));
        Assert.False(ReportTemplate.Edition2021.TryGetCell(default, out _));
    }

    [Theory]
    [InlineData(ReportEdition.Edition2019, OtherHandlingForm.Undivided, ApplicationRow.FeeOverdue, "2019年格式（“其他处理”一行）没有单元格 /applications/outcomes/otherHandling/feeOverdue/total / Edition2019, Undivided has no cell /applications/outcomes/otherHandling/feeOverdue/total")]
    [InlineData(ReportEdition.Edition2021, OtherHandlingForm.Divided, ApplicationRow.UndividedOtherHandling, "2021年格式（“其他处理”三行）没有单元格 /applications/outcomes/otherHandling/undivided/total / Edition2021, Divided has no cell /applications/outcomes/otherHandling/undivided/total")]
    public void Says_which_form_has_no_such_cell(ReportEdition edition, OtherHandlingForm form, ApplicationRow row, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>("address", () => ReportTemplate.For(edition, form).GetCell(CellAddress.Of(row, ApplicantCategory.Total))).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Forms))]
    public void Knows_its_cells_by_where_they_stand(ReportEdition edition, OtherHandlingForm form)
    {
        ReportTemplate template = ReportTemplate.For(edition, form);

        Assert.Equal(template.Cells.Select(cell => cell.Address), template.Addresses);
        Assert.Equal(template.Proceedings.Rows.Count * template.Proceedings.Columns.Count, template.ProceedingAddresses.Length);
        Assert.Equal(template.Cells.Where(cell => cell.Table == template.Proceedings).Select(cell => cell.Address), template.ProceedingAddresses);
    }

    // Names of the JSON where the enumeration needs a longer one, because its names stand without their group.
    [Fact]
    public void There_is_no_third_form_of_other_handling() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportTemplate.For(ReportEdition.Edition2021, (OtherHandlingForm)2));

    private static string JsonNameOf(ApplicationRow row) => row switch
    {
        ApplicationRow.ResidualHandling => "residual",
        ApplicationRow.UndividedOtherHandling => "undivided",
        ApplicationRow.OutcomesTotal => "total",
        _ => ToJsonName(row.ToString()),
    };

    private static string ToJsonName(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    [Fact]
    public void Calls_an_identity_by_what_should_add_up()
    {
        TemplateIdentity[] identities = [.. ReportTemplate.Edition2021.Identities];

        Assert.Equal("T3-001 一、本年新收政府信息公开申请数量", identities[0].ToString());
        Assert.Equal("T3-002 三、本年度办理结果（七）总计·自然人", identities.First(identity => identity.RuleId == "T3-002").ToString());
        Assert.Equal("T3-003 自然人", identities.First(identity => identity.RuleId == "T3-003").ToString());
        Assert.Equal("T4-001 行政复议", identities.First(identity => identity.RuleId == "T4-001").ToString());
    }
}
