using System.Linq;
using static GovDisclosure.Format.Tests.Validation.Statements.ProseTesting;

namespace GovDisclosure.Format.Tests.Validation.Rules.Prose;

public class BalanceRuleTests
{
    [Fact]
    [Covers("NAR-020", RuleOutcome.Violated)]
    public void NAR_020_fires_where_a_sentence_does_not_balance()
    {
        AnnualReport report = Sound("新收申请84件，上年结转3件，办结82件，结转下年度2件。");

        Finding finding = Fires("NAR-020", report, "87", "84");
        Assert.Equal("NAR-020 警告 同一句中新收 84 + 上年结转 3 = 87，办结 82 + 结转下年度 2 = 84，两者应相等", finding.ToString());
    }

    [Fact]
    [Covers("NAR-020", RuleOutcome.Holds)]
    public void NAR_020_holds_where_it_balances() => Holds("NAR-020", "新收申请81件，上年结转3件，办结82件，结转下年度2件。");

    [Theory]
    [InlineData("新收申请84件，办结82件，结转下年度2件。")]
    [InlineData("收到申请84件，上年结转3件，办结82件，结转下年度2件。")]
    [InlineData("新收申请84件。上年结转申请3件，办结82件，结转下年度2件。")]
    [Covers("NAR-020", RuleOutcome.NotAssessable)]
    public void NAR_020_cannot_judge_without_all_four_in_a_sentence(string sentence) =>
        Assert.Equal(["无法判断，正文没有一句同时给出新收、上年结转、办结和结转下年度"], Unknown("NAR-020", Sound(sentence)).ToArray());
}
