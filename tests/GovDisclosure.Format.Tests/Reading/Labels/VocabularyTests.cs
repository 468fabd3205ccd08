using System.Linq;
using GovDisclosure.Format.Reading.Labels;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Tests.Reading.Labels;

public class VocabularyTests
{
    /// <summary>A label is looked up whatever the edition: were it that of two rows, numbers would come into the wrong one.</summary>
    [Fact]
    public void No_label_stands_for_two_rows()
    {
        Assert.All(
            Vocabulary.MatrixRowLabels.ToLookup(known => LabelText.Plain(known.Label), known => known.Row),
            label => Assert.Single(label.Distinct()));
        Assert.All(
            Vocabulary.Forms.SelectMany(form => form.Tables).Where(table => table.Section.Number == 2).SelectMany(table => table.Rows)
                .SelectMany(row => Vocabulary.Labels(row).Select(label => (Label: Vocabulary.Words(label), row.Pointer))).ToLookup(known => known.Label, known => known.Pointer),
            label => Assert.Single(label.Distinct()));
    }

    [Fact]
    public void A_head_means_one_column_of_a_row_in_each_edition()
    {
        foreach (TemplateTable table in Vocabulary.Forms.SelectMany(form => form.Tables))
            Assert.All(table.Columns.ToLookup(column => Vocabulary.Words(column.Label)), head => Assert.Single(head));
    }

    [Fact]
    public void Captions_know_their_editions()
    {
        Assert.Equal([ReportEdition.Edition2019, ReportEdition.Edition2021], Vocabulary.Captions["第二十条第（一）项"].Order());
        Assert.Equal([ReportEdition.Edition2019], Vocabulary.Captions["第二十条第（九）项"]);
    }
}
