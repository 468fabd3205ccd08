namespace GovDisclosure.Format;

/// <summary>By which rule of reading a number became the number of a cell. Where several took part, the one that leaves the page farthest is named.</summary>
public enum ReadingRule
{
    /// <summary>It stands in the column of its head and in the row of its label, in a table that shows its cells.</summary>
    Grid,

    /// <summary>As many numbers follow the label as there are heads, and each belongs to the head of its place in the order.</summary>
    Run,

    /// <summary>No head tells the columns: the order of the form was taken, and all sums that can be judged hold.</summary>
    OrderAndSums,

    /// <summary>The numbers stand apart from their label: the order of the form tells the row, and all sums that can be judged hold.</summary>
    RowsByOrder,

    /// <summary>The digits of the row ran together and can be divided in one way only, which fits the total.</summary>
    Divided,

    /// <summary>The unit of the page is another than that of the form; the value was converted exactly.</summary>
    Converted,

    /// <summary>The head is cut as some bodies cut it, so that two columns have the same; the order of the form tells them.</summary>
    DeclaredCut,

    /// <summary>As <see cref="Grid"/>, in a row that ends early in a table that leaves out blank cells at the end of its rows: what is missing there is blank.</summary>
    FilledEnd,
}
