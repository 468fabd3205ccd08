using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Page;

/// <summary>What a reader has to say, by permanent codes. A number is never given a second meaning.</summary>
internal static class ReadCodes
{
    private static readonly Bilingual s_nothing = new("未取任何数据。", "Nothing is kept.");
    private static readonly Bilingual s_cellRefused = new("该格留空，列入 refused，原文随之保存。", "The cell is blank and stands in refused, with its text.");
    private static readonly Bilingual s_rowRefused = new("不能断定的行留空，列入 refused，连同读到的原文。", "What cannot be told is blank and stands in refused, with what was read of it.");
    private static readonly Bilingual s_tableRefused = new("该表的数字留空，列入 refused。", "The numbers of the table are blank and stand in refused.");
    private static readonly Bilingual s_allKept = new("全部保留。", "All of it is kept.");
    private static readonly Bilingual s_aside = new("原文存于 annotations，不归入任何单元格。", "The text is kept in annotations, and counts in no cell.");
    private static readonly Bilingual s_compare = new("请与原文核对；数字确定的可自行填入，或向发布机关索取版式完好的文件。", "Compare it with the page; put in by hand what is certain, or ask the issuer for a sound file.");
    private static readonly Bilingual s_check = new("请与原文核对一次。", "Compare it with the page once.");
    private static readonly Bilingual s_noNeed = new("无须处理。", "Nothing needs to be done.");

    internal static readonly ReadDiagnosticInfo NoReport = new("READ-001", Severity.Error,
        new("未识别出政府信息公开工作年度报告", "no annual report on government information disclosure was recognised"),
        s_nothing,
        new("请确认文件是这种年度报告，并含标题、各部分和表格。", "Make sure that the file is such a report, with its title, its sections and its tables."));

    internal static readonly ReadDiagnosticInfo Empty = new("READ-002", Severity.Error,
        new("文件是空的", "the file is empty"),
        s_nothing,
        new("请重新获取文件。", "Get the file again."));

    internal static readonly ReadDiagnosticInfo NotText = new("READ-003", Severity.Error,
        new("文件不是文本", "the file is no text"),
        s_nothing,
        new("请以 UTF-8 编码另存为文本。", "Save it as text in UTF-8."));

    internal static readonly ReadDiagnosticInfo OtherFormat = new("READ-004", Severity.Error,
        new("不能读取的文件格式", "a file format that is not read"),
        s_nothing,
        new("请改用消息中所说的格式，或加用读取该格式的前端。", "Use a format that the message names, or add the front end for this one."));

    internal static readonly ReadDiagnosticInfo LimitExceeded = new("READ-005", Severity.Error,
        new("超过限制", "a limit is exceeded"),
        new("超出的部分不读。", "What is beyond the limit is not read."),
        new("年度报告不会这样大；请检查文件，只留报告本身。", "No annual report is that large; check the file and leave only the report in it."));

    internal static readonly ReadDiagnosticInfo DamagedText = new("READ-006", Severity.Warning,
        new("有损坏的字符", "damaged characters"),
        new("其余文字照常读取，损坏处读作“\uFFFD”。", "All other text is read; what is damaged is read as “\uFFFD”."),
        new("请以原来的编码或 UTF-8 重新保存后再读。", "Save it again in its own encoding or in UTF-8, and read that."));

    internal static readonly ReadDiagnosticInfo Damaged = new("READ-007", Severity.Error,
        new("文件已损坏或不完整", "the file is damaged or incomplete"),
        s_nothing,
        new("请重新下载，或打开后另存一份。", "Download it again, or open it and save a copy."));

    internal static readonly ReadDiagnosticInfo PictureNotRead = new("READ-008", Severity.Warning,
        new("有图片而没有表格", "a picture and no table"),
        new("文字照常读取，图片中的数字不取。", "The text is read; no number of the picture is taken."),
        new("请改用含表格的文件。", "Use a document with tables."));

    internal static readonly ReadDiagnosticInfo EditionByRows = new("READ-010", Severity.Warning,
        new("按（六）其他处理的行数判定格式版本", "the edition was told by the rows of （六）其他处理"),
        s_allKept, s_check);

    internal static readonly ReadDiagnosticInfo EditionByYear = new("READ-011", Severity.Warning,
        new("按报告年度判定格式版本", "the edition was told by the report year"),
        s_allKept, s_check);

    internal static readonly ReadDiagnosticInfo MixedEditions = new("READ-012", Severity.Error,
        new("混有两个版本的表头", "the heads of two editions are mixed"),
        new("取其中一个版本的数字，另一版本的不取。", "The numbers of one edition are kept, those of the other are not."),
        s_compare);

    internal static readonly ReadDiagnosticInfo YearsDiffer = new("READ-013", Severity.Warning,
        new("各处的年度不一致", "the year differs from place to place"),
        new("取其中一个年度。", "One of the years is kept."),
        new("请核对报告年度；发布机关应更正其余各处。", "Make sure of the report year; the issuer should mend the other places."));

    internal static readonly ReadDiagnosticInfo YearUnknown = new("READ-014", Severity.Warning,
        new("没有写明报告年度", "the report year is not told"),
        new("年度留空，其余照常读取。", "The year is blank, all else is read."),
        new("请用构建器填写年度。", "Put the year in with the builder."));

    internal static readonly ReadDiagnosticInfo OlderForm = new("READ-015", Severity.Error,
        new("2019年以前的旧表格", "a form from before 2019"),
        s_nothing,
        new("这种旧表格不能读取。", "Such a form cannot be read."));

    internal static readonly ReadDiagnosticInfo PeriodDamaged = new("READ-016", Severity.Warning,
        new("统计期限的日期不完整或不存在", "the dates of the period are damaged"),
        new("统计期限留空，其余照常读取。", "The period is blank, all else is read."),
        new("请与原文核对；发布机关应更正日期。", "Compare it with the page; the issuer should mend the dates."));

    internal static readonly ReadDiagnosticInfo EditionByLabels = new("READ-017", Severity.Warning,
        new("按只见于一个版本的行名或表题判定格式版本", "the edition was told by a label or a caption that only it has"),
        s_allKept, s_check);

    internal static readonly ReadDiagnosticInfo SeveralReports = new("READ-018", Severity.Error,
        new("文件中有多份报告", "the file holds several reports"),
        new("未取任何数据。", "Nothing is kept."),
        new("请用 ReadAll（命令行：convert --all）逐份读取，或把文件拆开。", "Read them one by one with ReadAll (convert --all on the command line), or divide the file."));

    internal static readonly ReadDiagnosticInfo TableAside = new("READ-019", Severity.Warning,
        new("一张表不属于本报告本年的这一部分", "a table is not this report's own of this year and section"),
        new("其中的数字不归入任何单元格，原文存于 annotations。", "Its numbers count in no cell; its text is kept in annotations."),
        s_compare);

    internal static readonly ReadDiagnosticInfo TableNotFound = new("READ-020", Severity.Warning,
        new("未找到表格", "no table was found"),
        new("该部分的数字留空，不作 0；标题下的文字照常保存。", "The numbers of the section are blank, not 0; the text under its heading is kept."),
        new("请看表格是否为图片，或在另一个文件中。", "See whether the table is a picture or in another file."));

    internal static readonly ReadDiagnosticInfo HeadsMissing = new("READ-021", Severity.Error,
        new("没有可识别的表头", "no head that was recognised"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo HeadUnknown = new("READ-022", Severity.Error,
        new("表头不是规定的列", "a head that is no column of the form"),
        new("其他各列照常读取，该列的数字不取。", "The other columns are read; the numbers under this head are not taken."),
        s_compare);

    internal static readonly ReadDiagnosticInfo HeadsOutOfOrder = new("READ-023", Severity.Error,
        new("表头或其顺序与格式不同", "the heads, or their order, are not those of the form"),
        s_tableRefused, s_compare);

    internal static readonly ReadDiagnosticInfo ColumnMissing = new("READ-024", Severity.Error,
        new("没有该列的表头", "the head of a column was not found"),
        new("该格留空，不作 0，列入 refused。", "The cell is blank, not 0, and stands in refused."),
        s_compare);

    internal static readonly ReadDiagnosticInfo ForeignCell = new("READ-025", Severity.Error,
        new("所用格式版本没有这一格", "the edition in use has no such cell"),
        s_aside,
        new("请核对报告用的是哪个版本的表格；两个版本的数字不能混用。", "Make sure on which edition the report is; the numbers of two editions cannot be mixed."));

    internal static readonly ReadDiagnosticInfo ColumnsByOrder = new("READ-026", Severity.Warning,
        new("没有可识别的表头，各列按格式次序读取", "no head tells the columns; they were read in the order of the form"),
        new("各行、各列的合计均成立，数字保留。", "All sums of rows and columns hold; the numbers are kept."),
        new("请与原文核对列的次序：合计不能区分六类申请人，也不能区分复议、诉讼的四种结果。", "Compare the order of the columns with the page: sums cannot tell the six kinds of applicant apart, nor the four outcomes of proceedings."));

    internal static readonly ReadDiagnosticInfo ColumnsUnknown = new("READ-027", Severity.Error,
        new("没有可识别的表头，合计也不能证实列的次序", "no head tells the columns, and no sums confirm their order"),
        s_tableRefused, s_compare);

    internal static readonly ReadDiagnosticInfo HeadRepeated = new("READ-028", Severity.Error,
        new("同一表头出现两次", "a head stands twice"),
        s_cellRefused, s_compare);

    internal static readonly ReadDiagnosticInfo AdditionalColumn = new("READ-029", Severity.Info,
        new("规定以外的列", "a column that is not of the form"),
        new("存于 additionalRows，以表头为行名，不计入任何单元格。", "It is kept in additionalRows with its head as label, and counts in no cell."),
        s_noNeed);

    internal static readonly ReadDiagnosticInfo RowMissing = new("READ-030", Severity.Error,
        new("表中缺少规定的行", "a row of the form is missing"),
        new("该行留空，不作 0，列入 refused。", "The row is blank, not 0, and stands in refused."),
        s_compare);

    internal static readonly ReadDiagnosticInfo CountDiffers = new("READ-031", Severity.Error,
        new("数字的个数与列数不符", "not as many numbers as columns"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo RowContradicts = new("READ-032", Severity.Error,
        new("一行出现两次且数字不同", "a row stands twice with different numbers"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo RowRepeated = new("READ-033", Severity.Warning,
        new("一行出现两次，数字相同", "a row stands twice with the same numbers"),
        new("取一次。", "It is kept once."),
        s_noNeed);

    internal static readonly ReadDiagnosticInfo NamelessNumbers = new("READ-034", Severity.Error,
        new("数字没有行名", "numbers without a label"),
        new("数字存于 additionalRows，行名为空，不归入任何单元格。", "The numbers are kept in additionalRows without a label, and count in no cell."),
        s_compare);

    internal static readonly ReadDiagnosticInfo AssignedByOrder = new("READ-035", Severity.Warning,
        new("数字按格式次序归入该行", "numbers were taken for a row by the order of the form"),
        s_allKept, s_check);

    internal static readonly ReadDiagnosticInfo LabelsApart = new("READ-036", Severity.Error,
        new("行名与数字分开", "a label stands apart from the numbers"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo LabelSimilar = new("READ-037", Severity.Warning,
        new("行名与规定略有不同", "a label differs a little from the official one"),
        new("按规定的那一行读取。", "It is read as the row of the form."),
        s_check);

    internal static readonly ReadDiagnosticInfo AdditionalRow = new("READ-038", Severity.Info,
        new("规定以外的行", "a row that is not of the form"),
        new("存于 additionalRows，不计入任何单元格。", "It is kept in additionalRows and counts in no cell."),
        s_noNeed);

    internal static readonly ReadDiagnosticInfo RowsOutOfOrder = new("READ-039", Severity.Warning,
        new("行不在规定的次序上", "a row out of the order of the form"),
        new("按行名读取。", "It is read by its label."),
        s_check);

    internal static readonly ReadDiagnosticInfo DigitsSplit = new("READ-040", Severity.Warning,
        new("连在一起的数字已拆开", "numbers that ran together were divided"),
        new("按唯一合于总计的拆法保留。", "They are kept as the only division that fits the total."),
        new("请与原文核对每一个数；某格空白时，凑巧合于总计的拆法也可能有误。", "Compare each number with the page; where a cell is blank, a division that fits by chance may be wrong."));

    internal static readonly ReadDiagnosticInfo DigitsFused = new("READ-041", Severity.Error,
        new("数字连在一起，不能拆开", "numbers run together and cannot be divided"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo MergedCell = new("READ-042", Severity.Error,
        new("一行只有一个数，可能是合并单元格", "a row with a single number, perhaps one merged cell"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo StrayNumber = new("READ-043", Severity.Error,
        new("行名之前有数字", "a number before the label of a row"),
        s_aside, s_compare);

    internal static readonly ReadDiagnosticInfo YearAmongNumbers = new("READ-044", Severity.Error,
        new("数字中疑有年份或页码", "a year or the number of a page may stand among the numbers"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo CasesMissing = new("READ-045", Severity.Error,
        new("复议诉讼表只有表头", "the table of proceedings has its heads only"),
        s_tableRefused, s_compare);

    internal static readonly ReadDiagnosticInfo RowWithoutNumbers = new("READ-046", Severity.Error,
        new("行名后没有数字", "no numbers behind a label"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo MergedDown = new("READ-047", Severity.Error,
        new("单元格与下面一行合并", "a cell is merged with that of the row below"),
        s_cellRefused, s_compare);

    internal static readonly ReadDiagnosticInfo RowUnclear = new("READ-048", Severity.Error,
        new("各数属于哪一列不能断定", "which number belongs to which column cannot be told"),
        new("该行留空，列入 refused；原文存于 annotations。", "The row is blank and stands in refused; its text is kept in annotations."),
        s_compare);

    internal static readonly ReadDiagnosticInfo NumbersContested = new("READ-049", Severity.Error,
        new("一行旁另有无行名的数字", "numbers without a label touch a row"),
        s_rowRefused, s_compare);

    internal static readonly ReadDiagnosticInfo NotANumber = new("READ-050", Severity.Error,
        new("单元格中不是数字", "a cell that holds no number"),
        s_cellRefused, s_compare);

    internal static readonly ReadDiagnosticInfo UnitContradicts = new("READ-051", Severity.Error,
        new("单位与该格不符", "a unit that contradicts the cell"),
        s_cellRefused, s_compare);

    internal static readonly ReadDiagnosticInfo OutOfRange = new("READ-052", Severity.Error,
        new("数字超出可保存的范围", "a number beyond what can be held"),
        s_cellRefused,
        new("请与原文核对；报告中不会有这样大的数。", "Compare it with the page; no report has a number that large."));

    internal static readonly ReadDiagnosticInfo Fraction = new("READ-053", Severity.Error,
        new("件数不是整数", "a count with a fraction"),
        s_cellRefused,
        new("请与原文核对；发布机关应更正。", "Compare it with the page; the issuer should mend it."));

    internal static readonly ReadDiagnosticInfo Mark = new("READ-054", Severity.Info,
        new("单元格中是代替数字的符号", "a mark in place of a number"),
        new("按空白读取，不作 0；符号存于 annotations。", "It is read as blank, not as 0; the mark is kept in annotations."),
        s_noNeed);

    internal static readonly ReadDiagnosticInfo Normalized = new("READ-055", Severity.Info,
        new("数字的写法不规范", "a number in an unusual notation"),
        new("数值照原意保留，原文在诊断中。", "The number is kept as it is meant; the diagnostic has its text."),
        s_noNeed);

    internal static readonly ReadDiagnosticInfo ObjectInCell = new("READ-056", Severity.Error,
        new("单元格中有不能读作文字的内容", "a cell that holds something that cannot be read as text"),
        s_cellRefused,
        new("请与原文核对：格中有图片、图形、公式、表单控件、删除线或部分看不见的文字，请把看到的数字手工填入。", "Look at the page: there is a picture, a drawing, a formula, a form control, or text that is struck out or hidden in part; put in by hand the number that is seen."));

    internal static readonly ReadDiagnosticInfo LevelsBeside = new("READ-057", Severity.Error,
        new("同一部分有几级或几个机关的表格", "a section has tables of several levels or bodies"),
        s_tableRefused, s_compare);

    internal static readonly ReadDiagnosticInfo NumberOfElse = new("READ-058", Severity.Error,
        new("注明不是本年度的数", "a note says that a number is not this year's"),
        new("不归入单元格：留空并列入 refused，原文随之保存。", "It fills no cell: what it stands for is blank and stands in refused, with its text."),
        s_compare);

    internal static readonly ReadDiagnosticInfo UnitConverted = new("READ-059", Severity.Warning,
        new("单位与格式不同，已准确换算", "a unit other than the form's, converted exactly"),
        new("数值按格式的单位保存；原文连同单位存于 annotations。", "The number is kept in the unit of the form; the text with its unit is kept in annotations."),
        s_check);

    internal static readonly ReadDiagnosticInfo FeeContradicts = new("READ-060", Severity.Warning,
        new("信息处理费的说法不止一种", "the processing fee is stated in more than one way"),
        new("相应数字留空，文字照常保存。", "The number is blank; the text is kept."),
        new("请核对第六部分；发布机关应统一说法。", "Look at section 六; the issuer should state it one way."));

    internal static readonly ReadDiagnosticInfo HeadsCut = new("READ-061", Severity.Warning,
        new("表头截短而相同，各列按格式次序读取", "heads are cut to the same words; their columns were read in the order of the form"),
        new("表头的个数和次序与格式一致，数字保留。", "As many heads stand in the same order as in the form; the numbers are kept."),
        new("请与原文核对这几列的次序：表头本身不能区分。", "Compare the order of these columns with the page: their heads do not tell them apart."));

    internal static readonly ReadDiagnosticInfo HtmlTableNotRead = new("READ-070", Severity.Error,
        new("文本中的 HTML 表格没有读取", "a table of HTML in a text was not read"),
        new("表格中的数字一概不取；其余文字照常读取。", "No number of the table is taken; all other text is read."),
        new("请加用程序包 GovDisclosure.Format.Html。", "Add the package GovDisclosure.Format.Html."));

    internal static readonly ReadDiagnosticInfo HtmlTableBroken = new("READ-071", Severity.Error,
        new("文本中的 HTML 表格残缺", "a table of HTML in a text is broken off"),
        new("表格中的数字一概不取；其余文字照常读取。", "No number of the table is taken; all other text is read."),
        new("请重新获取文件。", "Get the file again."));

    internal static readonly ReadDiagnosticInfo CommentUnclear = new("READ-072", Severity.Warning,
        new("注释的起止不能断定", "a comment whose extent cannot be told"),
        new("其中的文字不取；其余照常读取。", "Its text is not taken; all else is read."),
        new("请与原文核对；注释应在 --> 处结束。", "Compare it with the page; a comment should end with -->."));

    internal static readonly ReadDiagnosticInfo EndsInNumber = new("READ-073", Severity.Warning,
        new("文件在数字处中止", "the file ends at a digit"),
        new("最后一个数可能不完整，不取；其余照常读取。", "The last number may be cut off and is not taken; all else is read."),
        new("请核对文件是否完整；完整的，请在末尾加一个换行。", "Make sure that the file is whole; if it is, add a line end."));

    internal static readonly IReadOnlyList<ReadDiagnosticInfo> All = new ValueList<ReadDiagnosticInfo>(
    [
        NoReport, Empty, NotText, OtherFormat, LimitExceeded, DamagedText, Damaged, PictureNotRead, EditionByRows, EditionByYear,
        MixedEditions, YearsDiffer, YearUnknown, OlderForm, PeriodDamaged, EditionByLabels, SeveralReports, TableAside, TableNotFound, HeadsMissing, HeadUnknown,
        HeadsOutOfOrder, ColumnMissing, ForeignCell, ColumnsByOrder, ColumnsUnknown, HeadRepeated, AdditionalColumn, RowMissing, CountDiffers, RowContradicts, RowRepeated, NamelessNumbers,
        AssignedByOrder, LabelsApart, LabelSimilar, AdditionalRow, RowsOutOfOrder, DigitsSplit, DigitsFused, MergedCell,
        StrayNumber, YearAmongNumbers, CasesMissing, RowWithoutNumbers, MergedDown, RowUnclear, NumbersContested, NotANumber, UnitContradicts,
        OutOfRange, Fraction, Mark, Normalized, ObjectInCell, LevelsBeside, NumberOfElse, UnitConverted, FeeContradicts, HeadsCut, HtmlTableNotRead,
        HtmlTableBroken, CommentUnclear, EndsInNumber,
    ]);
}
