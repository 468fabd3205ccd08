using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovDisclosure.Format.Evidence.Tests.Judging;

namespace GovDisclosure.Format.Evidence.Tests;

/// <summary>What came out of many documents, by edit.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, Line> _lines = new(System.StringComparer.Ordinal);

    internal Line All { get; } = new();

    internal void Add(Trial trial)
    {
        All.Add(trial.Judgement);
        Of("(" + trial.Style.Name + ")").Add(trial.Judgement);
        string[] edits = [.. trial.Plan.Edits.Select(step => step.Edit.Name).Distinct()];
        foreach (string edit in edits.DefaultIfEmpty("no edit"))
            Of(edit).Add(trial.Judgement);
        // What an edit does by itself is seen where it is the only one.
        if (edits.Length == 1 && trial.Plan.Edits.Count == 1)
            Of(edits[0] + ", alone").Add(trial.Judgement);
    }

    private Line Of(string name)
    {
        if (!_lines.TryGetValue(name, out Line? line))
            _lines[name] = line = new Line();
        return line;
    }

    internal string Table(string format)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{format + " · edit",-44}{"docs",7}{"right%",8}{"refused%",9}{"wrong",8}{"invented",9}{"silent",8}{"unaccounted",12}\n");
        foreach ((string name, Line line) in _lines.Append(new("all", All)))
            text.Append(CultureInfo.InvariantCulture, $"{name,-44}{line.Documents,7}{line.Percent(line.Right),8:0.0}{line.Percent(line.Refused),9:0.0}{line[Verdict.Wrong],8}{line[Verdict.Invented],9}{line[Verdict.Silent],8}{line[Verdict.Unaccounted],12}\n");
        return text.ToString();
    }

    internal sealed class Line
    {
        private readonly Dictionary<Verdict, int> _faults = [];

        internal int Documents { get; private set; }

        internal long Told { get; private set; }

        internal long Right { get; private set; }

        internal long Refused { get; private set; }

        internal int this[Verdict verdict] => _faults.GetValueOrDefault(verdict);

        internal double Percent(long count) => Told == 0 ? 100 : 100.0 * count / Told;

        internal void Add(Judgement judgement)
        {
            Documents++;
            Told += judgement.Told;
            Right += judgement.Right;
            Refused += judgement.Refused;
            foreach (Fault fault in judgement.Faults)
                _faults[fault.Verdict] = this[fault.Verdict] + 1;
        }
    }
}
