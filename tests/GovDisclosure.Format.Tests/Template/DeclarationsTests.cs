using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Template;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Template;

/// <summary>What the declarations of all editions keep among themselves; who adds an edition is told here what it breaks.</summary>
public class DeclarationsTests
{
    [Fact]
    public void The_editions_of_the_list_hold_together() => Assert.Empty(FaultsOf(ReportEditions.Definitions));

    [Fact]
    public void A_cell_that_is_an_amount_in_one_edition_and_a_count_in_another_is_told() =>
        Assert.Contains("/proactiveDisclosure/licensing/decisions is an amount in one edition and a count in another", WithLicensing(new ColumnDeclaration("decisions", "本年处理金额", "Amount", CellKind.Amount)));

    [Fact]
    public void A_head_that_names_two_columns_is_told() =>
        Assert.Contains("本年处理决定数量 heads the columns decisions, handled", WithLicensing(new ColumnDeclaration("handled", "本年处理决定数量", "Handled", CellKind.Count)));

    [Fact]
    public void A_label_that_names_two_rows_is_told() =>
        Assert.Contains("规章 names the rows /proactiveDisclosure/governmentRules, /proactiveDisclosure/rules", With(table => table.Section == 2 ? table with { Rows = Changed(table.Rows, row => row.Path == "governmentRules", row => row with { Path = "rules" }) } : table));

    [Fact]
    public void A_row_that_moves_to_another_pointer_with_its_number_is_told() =>
        Assert.Contains("row 10 of section 3 has the pointers outcomes/denied/enforcementCaseFile, outcomes/unavailable/enforcementCaseFile", With(table => table with { Rows = Changed(table.Rows, row => row.Path == "outcomes/denied/enforcementCaseFile", row => row with { Path = "outcomes/unavailable/enforcementCaseFile" }) }));

    [Fact]
    public void A_proceeding_without_a_rule_on_its_total_is_told() =>
        Assert.Contains("reconsideration has no rule on its total", With(table => table.Section == 4 ? table with { Rows = Changed(table.Rows, row => row.Path == "reconsideration", row => row with { TotalRule = null }) } : table));

    [Fact]
    public void Words_over_the_labels_of_section_2_that_the_reader_does_not_know_are_told() =>
        Assert.Contains("事项 is not what stands over the labels of section 二", With(table => table.Caption == "第二十条第（五）项" ? table with { Corner = "事项" } : table));

    private static List<string> WithLicensing(ColumnDeclaration column) => With(table => table.Caption == "第二十条第（五）项" ? table with { Columns = [column] } : table);

    /// <summary>The faults where an edition is added that is that of 2021 but for a change.</summary>
    private static List<string> With(Func<TableDeclaration, TableDeclaration> change) =>
        FaultsOf([.. ReportEditions.Definitions, Edition2021Declaration.Definition with { Edition = (ReportEdition)2031, Tables = Array.ConvertAll(Edition2021Declaration.Tables, table => change(table)) }]);

    private static RowDeclaration[] Changed(RowDeclaration[] rows, Predicate<RowDeclaration> isIt, Func<RowDeclaration, RowDeclaration> change) =>
        Array.ConvertAll(rows, row => isIt(row) ? change(row) : row);

    private static List<string> FaultsOf(EditionDefinition[] editions)
    {
        (TableDeclaration Table, RowDeclaration Row, ColumnDeclaration Column)[] cells =
            [.. editions.SelectMany(edition => edition.Tables).SelectMany(table => table.Rows.SelectMany(row => table.Columns.Select(column => (table, row, column))))];
        return
        [
            .. cells.GroupBy(cell => cell.Table.Pointer + "/" + cell.Row.Path + "/" + cell.Column.Name)
                .Where(cell => cell.Any(each => each.Column.Kind == CellKind.Amount) && cell.Any(each => each.Column.Kind != CellKind.Amount))
                .Select(cell => cell.Key + " is an amount in one edition and a count in another"),
            .. Several(cells.Where(cell => cell.Table.Section == 2), cell => Vocabulary.Words(cell.Column.Label), cell => cell.Column.Name, "{0} heads the columns {1}"),
            .. Several(cells.Where(cell => cell.Table.Section == 2), cell => LabelText.Plain(cell.Row.Label), cell => cell.Table.Pointer + "/" + cell.Row.Path, "{0} names the rows {1}"),
            .. Several(cells.Where(cell => cell.Table.Section != 2), cell => $"row {cell.Row.Number} of section {cell.Table.Section}", cell => cell.Row.Path, "{0} has the pointers {1}"),
            .. Several(cells.Where(cell => cell.Table.Section != 2), cell => $"column {cell.Column.Number} of section {cell.Table.Section}", cell => cell.Column.Name, "{0} has the names {1}"),
            .. cells.Where(cell => cell.Table.Section == 4 && cell.Row.TotalRule == null).Select(cell => cell.Row.Path + " has no rule on its total").Distinct(),
            .. cells.Where(cell => cell.Table.Section == 2 && cell.Table.Corner != TableDeclaration.ProactiveDisclosureCorner)
                .Select(cell => cell.Table.Corner + " is not what stands over the labels of section 二").Distinct(),
        ];
    }

    private static IEnumerable<string> Several<T>(IEnumerable<T> all, Func<T, string> key, Func<T, string> value, string fault) =>
        all.GroupBy(key, value).Where(group => group.Distinct().Count() > 1)
            .Select(group => string.Format(CultureInfo.InvariantCulture, fault, group.Key, string.Join(", ", group.Distinct().Order(StringComparer.Ordinal))));
}
