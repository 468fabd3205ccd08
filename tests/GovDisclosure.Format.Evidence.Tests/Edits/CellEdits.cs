using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Evidence.Tests.Pages;

namespace GovDisclosure.Format.Evidence.Tests.Edits;

/// <summary>What stands in cells: cut, blank, broken, with units and remarks.</summary>
internal static class CellEdits
{
    internal static readonly Edit Cut = Edit.OfTable("cells cut at the end", (_, table, dice) =>
    {
        foreach (PageRow row in Some(table.Rows, dice))
            row.Cut = Math.Min(dice.Between(1, 2), table.Columns.Count);
    });

    internal static readonly Edit Blank = Edit.OfTable("blank cells", (_, table, dice) =>
    {
        string sign = dice.Pick(["", "", "-", "—", "/", "无"]);
        foreach (PageRow row in Some(table.Rows, dice))
        {
            foreach (PageColumn column in table.Columns.Where(_ => dice.Percent(35)))
            {
                if (row.Cells.TryGetValue(column, out PageCell? cell) && !cell.IsRemark)
                {
                    cell.Text = sign;
                    cell.Value = null;
                    cell.OtherDigits.Clear();
                }
            }
        }
    });

    internal static readonly Edit Broken = Edit.OfTable("numbers broken over lines", (_, table, dice) =>
    {
        List<PageCell> cells = [.. Cells(table).Where(cell => cell.Value != null && cell.Text.Length >= 3 && cell.Text.All(char.IsAsciiDigit))];
        for (int n = dice.Between(1, 4); n > 0 && cells.Count > 0; n--)
        {
            PageCell cell = dice.Pick(cells);
            if (!cell.Text.Contains('\n', StringComparison.Ordinal))
                cell.Text = cell.Text.Insert(dice.Between(1, cell.Text.Length - 1), "\n");
        }
    });

    internal static readonly Edit Remarks = Edit.OfTable("remarks in cells", (report, table, dice) =>
    {
        List<PageCell> cells = [.. Cells(table).Where(IsPlain)];
        for (int n = dice.Between(1, 3); n > 0 && cells.Count > 0; n--)
        {
            PageCell cell = dice.Pick(cells);
            if (!IsPlain(cell))
                continue;
            if (dice.Percent(30))
            {
                cell.Text += dice.Pick(["（上年数）", $"（{report.Year - 1}年）"]);
                (cell.Value, cell.IsOtherYear) = (null, true);
                if (cell.Text.EndsWith("年）", StringComparison.Ordinal))
                    cell.OtherDigits.Add((report.Year - 1).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                string other = report.Numbers.Next(dice).ToString(CultureInfo.InvariantCulture);
                cell.Text += dice.Pick([$"（其中修订{other}件）", $"（其中网上 {other} 件）"]);
                cell.OtherDigits.Add(other);
            }
        }
    });

    /// <summary>A number said to be less, in the column of changes.</summary>
    internal static readonly Edit Less = Edit.OfTable("changes in words", (_, table, dice) =>
    {
        if (table.Columns.FirstOrDefault(column => column.Member == "change") is not { } change)
            return;
        foreach (PageCell cell in table.Rows.Select(row => row.Cells.GetValueOrDefault(change)).OfType<PageCell>().Where(IsPlain))
        {
            bool isLess = dice.Percent(60);
            cell.Text = isLess ? dice.Pick([$"{cell.Text}（减少）", $"减少{cell.Text}", $"{cell.Text}（减）"]) : dice.Pick([$"{cell.Text}（增加）", $"增加{cell.Text}"]);
            if (isLess)
                cell.Value = -cell.Value;
            cell.Told = Told.Perhaps;
        }
    });

    internal static readonly Edit Units = Edit.OfTable("units", (_, table, dice) =>
    {
        if (table.Columns.FirstOrDefault(column => column.Member == "amount") is { } amount)
        {
            AmountWithUnit(table, amount, dice);
            return;
        }

        if (table.Columns.FirstOrDefault(column => column.Member == "amountTenThousandYuan") is { } fee)
        {
            // Once: two units would be none.
            if (fee.Factor == 1 && table.Factor == 1 && table.Rows.TrueForAll(row => row.Factor == 1))
                FeeInYuan(table, fee, dice);
            return;
        }

        // Of counts: 件 says nothing, 万 ten thousand times as much.
        bool isTenThousand = dice.Percent(60);
        string unit = isTenThousand ? dice.Pick(["万件", "万", "（万件）"]) : "件";
        List<PageCell> cells = [.. table.Rows.SelectMany(row => table.Columns.Where(IsCount).Select(column => row.Cells.GetValueOrDefault(column))).OfType<PageCell>().Where(IsPlain)];
        for (int n = dice.Between(1, 2); n > 0 && cells.Count > 0; n--)
        {
            PageCell cell = dice.Pick(cells);
            if (!IsPlain(cell))
                continue;
            cell.Text += unit;
            cell.HasUnit = true;
            if (isTenThousand)
            {
                cell.Value *= 10000m;
                cell.Told = Told.Perhaps;
            }
        }
    });

    private static void FeeInYuan(PageTable table, PageColumn fee, Dice dice)
    {
        const decimal Yuan = 0.0001m;
        switch (dice.Below(5))
        {
            case 0 or 1:
                fee.Leaf = dice.Pick(Words.CollectedInYuan);
                fee.Factor = Yuan;
                break;
            case 2:
                fee.Leaf = "本年收费金额";
                foreach (PageRow row in table.Rows.Where(row => row.Path != null && row.Factor == 1))
                {
                    row.Leaf += "（元）";
                    row.Factor = Yuan;
                }

                break;
            case 3 when table.Factor == 1:
                fee.Leaf = "本年收费金额";
                table.Caption += "（单位：元）";
                table.Factor = Yuan;
                break;
            default:
                foreach (PageCell cell in table.Rows.Select(row => row.Cells.GetValueOrDefault(fee)).OfType<PageCell>().Where(IsPlain))
                {
                    cell.Text += "元";
                    cell.HasUnit = true;
                    cell.Value *= Yuan;
                    cell.Told = Told.Perhaps;
                }

                break;
        }
    }

    /// <summary>The amount of 2019 has a unit of its own, which is a member of the report.</summary>
    private static void AmountWithUnit(PageTable table, PageColumn amount, Dice dice)
    {
        (string unit, ProcurementUnit member) = dice.Pick([("元", ProcurementUnit.Yuan), ("万元", ProcurementUnit.TenThousandYuan)]);
        if (dice.Percent(50))
        {
            if (amount.Unit == null)
            {
                amount.Leaf += $"（{unit}）";
                amount.Unit = member;
            }

            return;
        }

        foreach (PageCell cell in table.Rows.Select(row => row.Cells.GetValueOrDefault(amount)).OfType<PageCell>().Where(IsPlain))
        {
            cell.Text += unit;
            (cell.Unit, cell.HasUnit) = (member, true);
        }
    }

    internal static readonly Edit UnitOfHead = Edit.OfTable("unit in a head", (_, table, dice) =>
    {
        List<PageColumn> columns = [.. table.Columns.Where(column => column.Member != null && IsCount(column) && !column.Leaf.Contains('（', StringComparison.Ordinal))];
        if (columns.Count == 0)
            return;
        PageColumn column = dice.Pick(columns);
        bool isTenThousand = dice.Percent(50);
        column.Leaf += isTenThousand ? dice.Pick(["（万件）", "（单位：万件）"]) : dice.Pick(["（件）", "（单位：件）"]);
        column.Factor = isTenThousand ? 10000 : 1;
    });

    private static bool IsCount(PageColumn column) => column.Member is not ("amountTenThousandYuan" or "amount" or "change");

    private static bool IsPlain(PageCell cell) =>
        cell is { Value: not null, Told: Told.Surely, OtherDigits.Count: 0 } && cell.Text.All(c => char.IsAsciiDigit(c) || c == '.');

    private static IEnumerable<PageCell> Cells(PageTable table) =>
        table.Rows.SelectMany(row => table.Columns.Where(column => column.Member != null && row.Path != null).Select(column => row.Cells.GetValueOrDefault(column))).OfType<PageCell>();

    private static IEnumerable<PageRow> Some(List<PageRow> rows, Dice dice)
    {
        int share = dice.Pick([10, 30, 100]);
        PageRow sure = dice.Pick(rows);
        return [.. rows.Where(row => row == sure || dice.Percent(share))];
    }
}
