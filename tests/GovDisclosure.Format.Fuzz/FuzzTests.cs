using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Xunit.Abstractions;

namespace GovDisclosure.Format.Fuzz;

/// <summary>
/// Each target fed for a bounded time (<c>GOVDISCLOSURE_FUZZ_SECONDS</c>, 3 unless told; <c>GOVDISCLOSURE_FUZZ_SEED</c>, 1 unless told,
/// so that a change fails by itself and not by the day), everything that was ever found tried again, and the search itself.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Targets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_found_in_the_time_there_is(string name)
    {
        foreach (string absent in Seeds.Absent())
            output.WriteLine(absent);
        FuzzTarget target = Targets.Of(name);
        using var folder = new FindingsFolder(name);
        FuzzOutcome outcome = new FuzzRun(target, Setting("GOVDISCLOSURE_FUZZ_SEED", 1), folder).For(TimeSpan.FromSeconds(Setting("GOVDISCLOSURE_FUZZ_SECONDS", 3)));
        output.WriteLine(outcome.ToString());
        Assert.True(outcome.Findings.Count == 0, outcome + "\n" + string.Join('\n', outcome.Findings.Select(finding => folder.PathOf(finding) + "\n" + finding.Fault)));
        Assert.True(outcome.Executions > 0 && outcome.Reports > 0, outcome + ": nothing was tried");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_found_once_stays_mended(string name)
    {
        string folder = Path.Combine(Seeds.Findings, name);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        output.WriteLine(FormattableString.Invariant($"{files.Length} inputs"));
        Assert.All(files, file => Assert.Null(Probe.Of(Targets.Of(name), File.ReadAllBytes(file)).Fault));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_number_of_a_seed_or_of_what_was_found_once_is_lost(string name)
    {
        FuzzTarget target = Targets.Of(name);
        string folder = Path.Combine(Seeds.Findings, name);
        IEnumerable<byte[]> found = Directory.Exists(folder) ? Directory.GetFiles(folder).Select(File.ReadAllBytes) : [];
        Assert.All(target.Seeds.Concat(found), input => target.MindLosses(input, target.Read(input)));
    }

    [Fact]
    public void A_finding_lies_in_the_folder_of_a_target() =>
        Assert.Empty(Directory.Exists(Seeds.Findings) ? Directory.GetDirectories(Seeds.Findings).Select(Path.GetFileName).Except(Targets.All.Select(target => target.Name)) : []);

    [Theory]
    [InlineData("throws")]
    [InlineData("lies")]
    [InlineData("hides")]
    [InlineData("hoards")]
    public void A_broken_target_is_found_out_and_its_input_made_small(string fault)
    {
        FuzzOutcome outcome = new FuzzRun(new BrokenTarget(fault), 1).For(TimeSpan.FromSeconds(60), mostFindings: 1);

        FuzzFinding finding = Assert.Single(outcome.Findings);
        Assert.Contains(fault switch { "throws" => nameof(FormatException), "lies" => "A lie", "hides" => "A lie that hides", _ => "much memory" }, finding.Fault, StringComparison.Ordinal);
        Assert.Equal("|", Encoding.UTF8.GetString(finding.Input));
    }

    [Fact]
    public void The_same_seed_gives_the_same_inputs()
    {
        Assert.Equal(Inputs(5), Inputs(5));
        Assert.NotEqual(Inputs(5), Inputs(6));
    }

    private static byte[] Inputs(int seed)
    {
        IReadOnlyList<byte[]> seeds = Targets.Of("text").Seeds;
        var mutator = new Mutator(new Random(seed), true);
        return [.. Enumerable.Range(0, 50).SelectMany(i => mutator.Spoil(seeds[i % seeds.Count], seeds[0]))];
    }

    private static int Setting(string name, int usually) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : usually;

    /// <summary>Goes wrong where a bar is in the input, which no seed has.</summary>
    private sealed class BrokenTarget(string fault) : FuzzTarget("broken", true, () => [Encoding.UTF8.GetBytes("一、总体情况\n规章\t1\t2\t3\n")])
    {
        private byte[] _hoard = [];

        internal override object Read(byte[] input)
        {
            bool wrong = input.Contains((byte)'|');
            _hoard = wrong && fault == "hoards" ? GC.AllocateUninitializedArray<byte>(300 * 1024 * 1024) : [];
            return wrong && fault == "throws" ? throw new FormatException() : wrong;
        }

        internal override void Glance(byte[] input, object read) => BrokenPromiseException.Unless(!((bool)read && fault == "lies"), "A lie");

        internal override void Check(byte[] input, object read) => BrokenPromiseException.Unless(!((bool)read && fault == "hides"), "A lie that hides");

        internal override string Answer(object read) => _hoard.Length.ToString(CultureInfo.InvariantCulture);

        internal override bool IsReport(object read) => false;
    }
}
