using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Validation;

/// <summary>Verdicts that nothing can be said, each with its reason.</summary>
internal static class Unknown
{
    private const int NamedCells = 3;

    /// <summary>Something that the caller has to give was not given; then the rule has one verdict, about no cell.</summary>
    internal static Verdict NotGiven(RuleNeeds missing)
    {
        Message what = missing switch
        {
            RuleNeeds.Previous => new("上年报告", "last year's report"),
            RuleNeeds.Issuer => new("机关情况", "what kind of body the issuer is"),
            RuleNeeds.Date => new("公布日期", "the date of publication"),
            RuleNeeds.Constituents => new("被汇总的各份报告", "the set of reports added up"),
            RuleNeeds.Source => new("报告原文", "the page behind the report"),
            _ => throw new ArgumentOutOfRangeException(nameof(missing)),
        };
        var message = new Message("无法判断，未提供" + what.Chinese, "cannot be judged: " + what.English + " was not given");
        return Verdict.NotAssessable([], message, missing);
    }

    /// <summary>An operand is blank: left so by the issuer, refused by the reader, or its table was not found.</summary>
    internal static Verdict Blank(Subject subject, Message place, IReadOnlyList<CellAddress> operands)
    {
        if (operands.Any(cell => !subject.IsFound(cell)))
            return Because(operands, place, new("未找到这张表", "the table was not found"));

        ILookup<bool, CellAddress> refused = operands.Where(cell => subject[cell] == null).ToLookup(subject.Report.IsRefused);
        if (operands.Count == 1)
            return Because(operands, place, refused[true].Any() ? new("未能读取", "it was not read") : new("单元格空白", "the cell is blank"));

        var reasons = new List<Message>();
        if (refused[false].Any())
            reasons.Add(Names(subject, new("空白：", "blank: "), refused[false].ToArray()));
        if (refused[true].Any())
            reasons.Add(Names(subject, new("未能读取：", "not read: "), refused[true].ToArray()));
        return Because(operands, place, new(
            string.Join("；", reasons.Select(reason => reason.Chinese)),
            string.Join("; ", reasons.Select(reason => reason.English))));
    }

    /// <summary>Any other reason.</summary>
    internal static Verdict Because(IReadOnlyList<CellAddress> cells, Message place, Message reason) =>
        Verdict.NotAssessable(cells, new($"{place.Chinese}：无法判断，{reason.Chinese}", $"{place.English}: cannot be judged, {reason.English}"));

    private static Message Names(Subject subject, Message head, CellAddress[] cells)
    {
        Message[] names = cells.Take(NamedCells).Select(subject.Name).ToArray();
        string count = Text.Of(cells.Length);
        bool all = names.Length == cells.Length;
        return new(
            head.Chinese + string.Join("、", names.Select(name => name.Chinese)) + (all ? string.Empty : $" 等 {count} 格"),
            head.English + string.Join(", ", names.Select(name => name.English)) + (all ? string.Empty : $", {count} cells in all"));
    }
}
