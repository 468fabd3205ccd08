using GovDisclosure.Format.Reading.Labels;

namespace GovDisclosure.Format.Tests.Reading.Labels;

public class EditionEvidenceTests
{
    private readonly EditionEvidence _evidence = new();

    [Fact]
    public void Where_nothing_tells_every_edition_is_left_the_newest_first()
    {
        Assert.Equal([ReportEdition.Edition2021, ReportEdition.Edition2019], _evidence.WithMostLabels(_evidence.WithMostHeads()));
        Assert.Equal(ReportEdition.Edition2021, _evidence.Leading);
        Assert.False(_evidence.AnyHead || _evidence.AnyLabel);
    }

    [Fact]
    public void A_label_that_only_one_edition_has_leaves_that_one()
    {
        _evidence.AddLabel(Vocabulary.DisclosureLabels[Vocabulary.Words("政府集中采购")]);

        Assert.True(_evidence.AnyLabel);
        Assert.Equal([ReportEdition.Edition2019], _evidence.WithMostLabels(_evidence.WithMostHeads()));
        Assert.Equal(ReportEdition.Edition2019, _evidence.Leading);
    }

    [Fact]
    public void A_label_that_all_have_or_none_has_says_nothing()
    {
        _evidence.AddLabel(Vocabulary.DisclosureLabels[Vocabulary.Words("行政许可")]);
        _evidence.AddLabel([]);

        Assert.False(_evidence.AnyLabel);
        Assert.Equal(2, _evidence.WithMostLabels(_evidence.WithMostHeads()).Count);
    }

    [Fact]
    public void Heads_go_before_labels()
    {
        _evidence.AddHead(Vocabulary.DisclosureHeads[Vocabulary.Words("本年制发件数")]);
        _evidence.AddLabel([ReportEdition.Edition2019]);
        _evidence.AddLabel([ReportEdition.Edition2019]);

        Assert.Equal([ReportEdition.Edition2021], _evidence.WithMostLabels(_evidence.WithMostHeads()));
        Assert.Equal(ReportEdition.Edition2021, _evidence.Leading);
        Assert.True(_evidence.HasAllHeads(ReportEdition.Edition2021));
    }

    [Fact]
    public void Labels_decide_between_as_many_heads()
    {
        _evidence.AddHead(Vocabulary.DisclosureHeads[Vocabulary.Words("本年制发件数")]);
        _evidence.AddHead(Vocabulary.DisclosureHeads[Vocabulary.Words("采购项目数量")]);
        _evidence.AddLabel([ReportEdition.Edition2019]);

        Assert.Equal([ReportEdition.Edition2019], _evidence.WithMostLabels(_evidence.WithMostHeads()));
        Assert.False(_evidence.HasAllHeads(ReportEdition.Edition2019));
    }

    /// <summary>本年新 is the beginning of two heads of one edition.</summary>
    [Fact]
    public void A_head_counts_once_for_an_edition_and_one_that_no_edition_has_not_at_all()
    {
        _evidence.AddHead(Vocabulary.DisclosureHeads[Vocabulary.Words("本年新")]);
        _evidence.AddHead([]);

        Assert.True(_evidence.HasAllHeads(ReportEdition.Edition2019));
        Assert.Equal([ReportEdition.Edition2019], _evidence.WithMostLabels(_evidence.WithMostHeads()));
    }
}
