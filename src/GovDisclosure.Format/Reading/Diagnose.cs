using System.Globalization;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Reading;

/// <summary>
/// The words of every diagnostic of the reader; those that front ends share stand in <see cref="SourceDiagnostics"/>, and the
/// codes in <see cref="ReadCodes"/>. A message says what was found, what was kept, and where it helps what to do. Who quotes
/// words, and not the numbers of a table, masks the numbers of persons in them.
/// </summary>
internal static class Diagnose
{
    private const int QuoteLimit = 60;

    private static string[] Names => [.. ReportEditions.All.Select(ReportEditions.GetName)];

    internal static ReadDiagnostic NoReport(string chinese, string english) => ReadCodes.NoReport.At(default, null, null,
        "未识别出政府信息公开工作年度报告：" + chinese + "。未取任何数据。",
        "No annual report on government information disclosure was recognised: " + english + ". Nothing was kept.");

    internal static ReadDiagnostic EditionByRows(ReportEdition edition) => ReadCodes.EditionByRows.At(default, "/edition", null,
        $"第二部分的表头未能判定格式版本；因（六）其他处理分三行，按{ReportEditions.GetName(edition)}年版读取。",
        $"The heads of section 二 do not tell the edition; （六）其他处理 has three rows, hence edition {ReportEditions.GetName(edition)} was taken.");

    internal static ReadDiagnostic EditionByLabels(ReportEdition edition) => ReadCodes.EditionByLabels.At(default, "/edition", null,
        $"第二部分的表头未能判定格式版本；因行名或表题只见于{ReportEditions.GetName(edition)}年版，按该版读取。",
        $"The heads of section 二 do not tell the edition; a label or a caption is that of edition {ReportEditions.GetName(edition)} only, hence it was taken.");

    internal static ReadDiagnostic EditionByYear(ReportEdition edition, int year) => ReadCodes.EditionByYear.At(default, "/edition", null,
        $"各表均未能判定格式版本；按报告年度 {N(year)} 取 {ReportEditions.GetName(edition)} 年版。",
        $"No table tells the edition; edition {ReportEditions.GetName(edition)} was taken by the report year {N(year)}.");

    internal static ReadDiagnostic MixedEditions(SourcePosition position, ReportEdition kept) => ReadCodes.MixedEditions.At(position, "/edition", null,
        $"第二部分混有两个版本的表头。取 {ReportEditions.GetName(kept)} 年版，另一版本的数字未取。",
        $"Section 二 mixes the heads of both editions. Edition {ReportEditions.GetName(kept)} was kept, the numbers under the other heads were refused.");

    internal static ReadDiagnostic YearsDiffer(SourcePosition position, string found, int kept) => ReadCodes.YearsDiffer.At(position, "/year", found,
        $"标题、统计期限与首句的年度不一致（{found}）。取 {N(kept)}。",
        $"Title, period and first sentence give different years ({found}). {N(kept)} was kept.");

    internal static ReadDiagnostic YearUnknown() => ReadCodes.YearUnknown.At(default, "/year", null,
        "标题、统计期限与首句均未写明报告年度。年度留空。",
        "Neither title nor period nor first sentence tells the report year. The year was left blank.");

    internal static ReadDiagnostic OlderForm(int year) => ReadCodes.OlderForm.At(default, "/year", null,
        $"报告年度 {N(year)} 早于{Names[0]}年，所用表格不是{string.Join("年或", Names)}年的格式。未取任何数据。",
        $"Report year {N(year)} is before {Names[0]} and the form is that of neither {string.Join(" nor ", Names)}. Nothing was kept.");

    internal static ReadDiagnostic PeriodDamaged(SourcePosition position, string printed) => ReadCodes.PeriodDamaged.At(position, "/period", printed,
        $"统计期限的日期不完整或不存在：“{Quote(printed)}”。统计期限留空。",
        $"The dates of the period are damaged: “{Quote(printed)}”. The period was left blank.");

    internal static ReadDiagnostic SeveralReports(SourcePosition position, int count) => ReadCodes.SeveralReports.At(position, null, null,
        $"文件中有 {N(count)} 份报告，第二份由此开始。未取任何数据；请逐份读取。",
        $"The file holds {N(count)} reports; the second begins here. Nothing was kept; read them one by one.");

    internal static ReadDiagnostic TableAside(SourcePosition position, string at, ScopeKind kind, string printed)
    {
        (string chinese, string english) = kind switch
        {
            ScopeKind.OtherYear => ("属于另一年度", "is of another year"),
            ScopeKind.OtherBody => ("属于另一机关", "is of another body"),
            ScopeKind.PartOfYear => ("只是一年中一段时间的", "is of a part of the year"),
            ScopeKind.Appendix => ("在附件中", "stands in an appendix"),
            ScopeKind.Example => ("是填报示例", "is an example"),
            ScopeKind.OwnRows => ("是另列的行，其各行不能分开", "has the rows that are not of the form, which cannot be told apart"),
            _ => ("不在该部分之下", "does not stand in its section"),
        };
        if (kind == ScopeKind.Told)
        {
            return ReadCodes.TableAside.At(position, at, printed,
                $"由“{Quote(printed)}”可知，该表不是本报告年度、本机关的实数，其中的数字不归入任何单元格，原文存于 annotations。",
                $"By the words “{Quote(printed)}” the numbers of the table are not those of this report's body and year; they count in no cell, the text is kept in annotations.");
        }

        return ReadCodes.TableAside.At(position, at, printed,
            $"“{Quote(printed)}”起的一张表{chinese}，其中的数字不归入任何单元格，原文存于 annotations。",
            $"The table that begins with “{Quote(printed)}” {english}; its numbers count in no cell, its text is kept in annotations.");
    }

    internal static ReadDiagnostic LevelsBeside(SourcePosition position, TemplateSection section) => ReadCodes.LevelsBeside.At(position, section.Pointer, null,
        $"“{section}”下并列几级或几个机关的表格，不能断定哪一张属于本报告。该部分的数字未取，原文存于 refused。",
        $"Under “{section}” stand tables of several levels or bodies, and nothing says which is the report's. The numbers of the section were refused; their text is kept in refused.");

    internal static ReadDiagnostic TableNotFound(SourcePosition position, TemplateSection section, bool hasHeading) => ReadCodes.TableNotFound.At(position, section.Pointer, null,
        hasHeading ? $"“{section}”下未找到表格。该部分的数字留空，不作0。" : $"未找到“{section}”：既没有标题，也没有表格。该部分的数字留空，不作0。",
        hasHeading ? $"No table was found under “{section}”. Its numbers are blank, not 0." : $"Neither the heading nor the table of “{section}” was found. Its numbers are blank, not 0.");

    internal static ReadDiagnostic HeadsMissing(SourcePosition position, string at, string label, string printed) => ReadCodes.HeadsMissing.At(position, at, printed,
        $"“{label}”所在表没有可识别的表头，无从知道“{Quote(printed)}”属于哪一列。该行未取。",
        $"The table of “{label}” has no head that was recognised, so that nothing says to which column “{Quote(printed)}” belongs. The row was refused.");

    internal static ReadDiagnostic HeadUnknown(SourcePosition position, string at, string head, string printed) => ReadCodes.HeadUnknown.At(position, at, printed,
        $"表头“{Quote(head)}”不是规定的列。该列的“{Quote(printed)}”未取。",
        $"The head “{Quote(head)}” is no column of the form. “{Quote(printed)}” under it was refused.");

    internal static ReadDiagnostic HeadsOutOfOrder(SourcePosition position, string at, string heads) => ReadCodes.HeadsOutOfOrder.At(position, at, heads,
        $"表头或其顺序与格式不同：“{Quote(heads)}”。该表的数字未取。",
        $"The heads, or their order, are not those of the form: “{Quote(heads)}”. The numbers of the table were refused.");

    internal static ReadDiagnostic ColumnMissing(SourcePosition position, string at, string labelPath) => ReadCodes.ColumnMissing.At(position, at, null,
        $"{labelPath}：该列的表头没有找到。该格留空，不作0。",
        $"{labelPath}: the head of this column was not found. The cell was left blank, not 0.");

    internal static ReadDiagnostic ForeignCell(SourcePosition position, string at, string labelPath, string printed) => ReadCodes.ForeignCell.At(position, at, printed,
        $"{labelPath}：所用格式版本没有这一格，“{Quote(printed)}”未取。",
        $"{labelPath}: the edition in use has no such cell; “{Quote(printed)}” was refused.");

    internal static ReadDiagnostic ColumnsByOrder(SourcePosition position, string at) => ReadCodes.ColumnsByOrder.At(position, at, null,
        "没有可识别的表头。各行、各列的合计均成立，各列按格式次序读取；合计不能区分同类的各列，请与原文核对。",
        "No head that was recognised tells the columns. All sums of rows and columns hold, and the columns were read in the order of the form; sums cannot tell columns of a kind apart, so compare them with the page.");

    /// <summary>The columns of a table, or of one row, that nothing tells: no heads that are known, or others than the form's.</summary>
    internal static ReadDiagnostic ColumnsUnknown(SourcePosition position, string at, string? row, string? heads)
    {
        string what = row == null ? "该表的数字" : "该行";
        string whatEnglish = row == null ? "The numbers of the table were refused." : "The row was refused.";
        if (heads != null)
        {
            return ReadCodes.ColumnsUnknown.At(position, at, null,
                $"表头“{Quote(heads)}”不是规定的表头，不能断定各数属于哪一列。{what}未取。",
                $"The heads “{Quote(heads)}” are not those of the form, and nothing says which number belongs to which column. {whatEnglish}");
        }

        return ReadCodes.ColumnsUnknown.At(position, at, null,
            (row == null ? "没有可识别的表头" : $"“{row}”之上没有可识别的表头") + $"，合计也不能证实各列的次序。{what}未取。",
            (row == null ? "No head that was recognised tells the columns" : $"No head that was recognised stands above “{row}”") + $", and the sums do not confirm their order. {whatEnglish}");
    }

    internal static ReadDiagnostic HeadRepeated(SourcePosition position, string at, string head, string? printed) => ReadCodes.HeadRepeated.At(position, at, printed,
        $"表头“{Quote(head)}”出现两次，不能断定应取哪一列。“{Quote(printed ?? string.Empty)}”未取。",
        $"The head “{Quote(head)}” stands twice, and nothing says which of the two columns is to be taken. “{Quote(printed ?? string.Empty)}” was refused.");

    internal static ReadDiagnostic HeadsCut(SourcePosition position, string at, string heads) => ReadCodes.HeadsCut.At(position, at, heads,
        $"表头“{Quote(heads)}”中有截短而相同的，按格式次序读取；请与原文核对这几列的次序。",
        $"Some of the heads “{Quote(heads)}” are cut to the same words; they were read in the order of the form. Compare the order of these columns with the page.");

    internal static ReadDiagnostic AdditionalColumn(SourcePosition position, string at, string head) => ReadCodes.AdditionalColumn.At(position, at, head,
        $"“{Quote(head)}”不是规定的列，另存于 additionalRows，不计入任何单元格。",
        $"“{Quote(head)}” is no column of the form. It was kept in additionalRows and counted nowhere.");

    internal static ReadDiagnostic NumbersContested(SourcePosition position, string at, string label, string printed) => ReadCodes.NumbersContested.At(position, at, printed,
        $"“{label}”旁另有无行名的数字：“{Quote(printed)}”。可能是断开的数字，也可能是另一年的数字。该行未取。",
        $"Numbers without a label touch “{label}”: “{Quote(printed)}”. They may be pieces of its own, or those of another year. The row was refused.");

    internal static ReadDiagnostic RowMissing(SourcePosition position, TemplateRow first, TemplateRow last, int count) => count == 1
        ? ReadCodes.RowMissing.At(position, first.Pointer, null,
            $"表中没有“{first.Label}”一行。该行留空，不作0。",
            $"The table has no row “{first.Label}”. The row was left blank, not 0.")
        : ReadCodes.RowMissing.At(position, first.Pointer, null,
            $"表中没有“{first.Label}”至“{last.Label}”共 {N(count)} 行。各行留空，不作0。",
            $"The table has none of the {N(count)} rows from “{first.Label}” to “{last.Label}”. The rows were left blank, not 0.");

    internal static ReadDiagnostic CountDiffers(SourcePosition position, string at, string label, string printed, int found, int expected) => ReadCodes.CountDiffers.At(position, at, printed,
        (found == expected ? $"“{label}”有 {N(found)} 个数，但不在相连的 {N(expected)} 格中" : $"“{label}”应有 {N(expected)} 个数，实有 {N(found)} 个")
            + $"：“{Quote(printed)}”。不能断定各数属于哪一列，该行未取。",
        (found == expected ? $"“{label}” has {N(found)} numbers, but not in {N(expected)} cells one after the other" : $"“{label}” should have {N(expected)} numbers and has {N(found)}")
            + $": “{Quote(printed)}”. Nothing says which number belongs to which column; the row was refused.");

    internal static ReadDiagnostic RowContradicts(SourcePosition position, string at, string label, string printed) => ReadCodes.RowContradicts.At(position, at, printed,
        $"“{label}”出现两次且数字不同：“{Quote(printed)}”。该行未取。",
        $"“{label}” stands twice with different numbers: “{Quote(printed)}”. The row was refused.");

    internal static ReadDiagnostic RowRepeated(SourcePosition position, string at, string label) => ReadCodes.RowRepeated.At(position, at, null,
        $"“{label}”出现两次，数字相同。取一次。",
        $"“{label}” stands twice with the same numbers. It was kept once.");

    internal static ReadDiagnostic NamelessNumbers(SourcePosition position, string at, string printed) => ReadCodes.NamelessNumbers.At(position, at, printed,
        $"数字“{Quote(printed)}”没有行名，不能断定属于哪一行。未取。",
        $"The numbers “{Quote(printed)}” have no label, and nothing says to which row they belong. They were refused.");

    internal static ReadDiagnostic AssignedByOrder(SourcePosition position, string at, string label, string printed) => ReadCodes.AssignedByOrder.At(position, at, printed,
        $"数字“{Quote(printed)}”与行名分开；前后行名之间的行数与格式相符，按格式次序归入“{label}”。",
        $"The numbers “{Quote(printed)}” stand apart from their label; as many rows stand between its neighbours as in the form, hence they were taken for “{label}”.");

    internal static ReadDiagnostic LabelsApart(SourcePosition position, string at, string label) => ReadCodes.LabelsApart.At(position, at, null,
        $"“{label}”与数字分开，行名与数字行的个数不符，不能断定哪行数字属于它。该行未取。",
        $"“{label}” stands apart from the numbers, and there are not as many labels as rows of numbers. The row was refused.");

    internal static ReadDiagnostic LabelSimilar(SourcePosition position, string at, string label, string printed) => ReadCodes.LabelSimilar.At(position, at, printed,
        $"“{Quote(printed)}”与规定的行名“{label}”略有不同，按该行读取。",
        $"“{Quote(printed)}” differs a little from the official label “{label}” and was read as that row.");

    internal static ReadDiagnostic AdditionalRow(SourcePosition position, string at, string label) => ReadCodes.AdditionalRow.At(position, at, label,
        $"“{Quote(label)}”不是规定的行，另存于 additionalRows，不计入任何单元格。",
        $"“{Quote(label)}” is no row of the form. It was kept in additionalRows and counted nowhere.");

    internal static ReadDiagnostic RowsOutOfOrder(SourcePosition position, string at, string label) => ReadCodes.RowsOutOfOrder.At(position, at, null,
        $"“{label}”不在规定的次序上。按行名读取。",
        $"“{label}” stands out of the order of the form. It was read by its label.");

    internal static ReadDiagnostic DigitsSplit(SourcePosition position, string at, string label, string printed, string split) => ReadCodes.DigitsSplit.At(position, at, printed,
        $"“{label}”的数字连在一起：“{Quote(printed)}”。只有一种拆法，且合于总计：{split}。",
        $"The numbers of “{label}” run together: “{Quote(printed)}”. They can be divided in one way only, which fits the total: {split}.");

    internal static ReadDiagnostic DigitsFused(SourcePosition position, string at, string label, string printed) => ReadCodes.DigitsFused.At(position, at, printed,
        $"“{label}”的数字连在一起，不能断定如何拆开：“{Quote(printed)}”。该行未取。",
        $"The numbers of “{label}” run together and nothing says how to divide them: “{Quote(printed)}”. The row was refused.");

    internal static ReadDiagnostic MergedCell(SourcePosition position, string at, string label, string printed) => ReadCodes.MergedCell.At(position, at, printed,
        printed.IndexOf(' ') < 0 ? $"“{label}”只有一个数“{Quote(printed)}”，其余各格空白，可能是合并单元格。该行未取。" : $"“{label}”的数字“{Quote(printed)}”中有跨列的合并单元格，不能断定各数属于哪一列。该行未取。",
        printed.IndexOf(' ') < 0
            ? $"“{label}” has a single number “{Quote(printed)}” before blanks, perhaps one merged cell. The row was refused."
            : $"Cells of “{label}” are merged over columns: “{Quote(printed)}”. Nothing says which number belongs to which column; the row was refused.");

    internal static ReadDiagnostic MergedDown(SourcePosition position, string at, string label, string printed) => ReadCodes.MergedDown.At(position, at, printed,
        $"“{label}”的单元格“{Quote(printed)}”与下面一行合并，不能确定属于哪一行。未取。",
        $"The cell “{Quote(printed)}” of “{label}” is merged with that of the row below: it may belong to either. It was refused.");

    internal static ReadDiagnostic StrayNumber(SourcePosition position, string at, string printed) => ReadCodes.StrayNumber.At(position, at, printed,
        $"行名之前有数字“{Quote(printed)}”，不属于任何一列。未取，原文存于 annotations。",
        $"The number “{Quote(printed)}” stands before the label of its row, in no column. It was refused; the text is kept in annotations.");

    internal static ReadDiagnostic YearAmongNumbers(SourcePosition position, string at, string label, string printed) => ReadCodes.YearAmongNumbers.At(position, at, printed,
        $"“{label}”的数字中疑有年份或页码：“{Quote(printed)}”，且合计不符。不能断定各数属于哪一列，该行未取。",
        $"Among the numbers of “{label}” one may be a year or the number of a page: “{Quote(printed)}”, and they do not add up. Nothing says which number belongs to which column; the row was refused.");

    internal static ReadDiagnostic CasesMissing(SourcePosition position, string heading) => ReadCodes.CasesMissing.At(position, "/proceedings", null,
        $"“{heading}”只有表头，没有数字一行。该表留空，不作0。",
        $"“{heading}” has its heads and no row of numbers. The table was left blank, not 0.");

    internal static ReadDiagnostic RowWithoutNumbers(SourcePosition position, string at, string label) => ReadCodes.RowWithoutNumbers.At(position, at, null,
        $"“{label}”后没有可取的数字，同表其他行有；不能断定其各格是空白还是缺失。该行未取。",
        $"No number that can be taken stands behind “{label}”, though numbers do in other rows; nothing says whether its cells are blank or lost. The row was refused.");

    internal static ReadDiagnostic RowUnclear(SourcePosition position, string at, string label, string printed) => ReadCodes.RowUnclear.At(position, at, printed,
        $"“{Quote(printed)}”中有“{label}”，但不能断定其中各数属于哪一列。该行未取，原文存于 annotations。",
        $"“{Quote(printed)}” holds “{label}”, and nothing says which number of it belongs to which column. The row was refused; the text is kept in annotations.");

    internal static ReadDiagnostic NotANumber(SourcePosition position, string at, string labelPath, string printed) => ReadCodes.NotANumber.At(position, at, printed,
        $"{labelPath}：“{Quote(printed)}”不是数字。留空，原文存于 refused。",
        $"{labelPath}: “{Quote(printed)}” is no number. The cell was left blank, the text is kept in refused.");

    internal static ReadDiagnostic ObjectInCell(SourcePosition position, string at, string labelPath, string printed) => ReadCodes.ObjectInCell.At(position, at, printed,
        $"{labelPath}：格中有图片、表单控件、删除或隐藏的数字，或其他不能读作文字的内容（“{Quote(printed)}”）。留空，列入 refused。",
        $"{labelPath}: the cell holds a picture, a form control, a number that is struck out or hidden, or another object that cannot be read as text (“{Quote(printed)}”). It was left blank and stands in refused.");

    internal static ReadDiagnostic UnitContradicts(SourcePosition position, string at, string labelPath, string printed) => ReadCodes.UnitContradicts.At(position, at, printed,
        $"{labelPath}：“{Quote(printed)}”的单位与该格不符。留空，原文存于 refused。",
        $"{labelPath}: the unit of “{Quote(printed)}” contradicts the cell. It was left blank, the text is kept in refused.");

    internal static ReadDiagnostic UnitConverted(SourcePosition position, string at, string labelPath, string printed, decimal value) => ReadCodes.UnitConverted.At(position, at, printed,
        $"{labelPath}：“{Quote(printed)}”的单位与格式不同，准确换算为 {value.ToString(CultureInfo.InvariantCulture)}，原文存于 annotations。",
        $"{labelPath}: the unit of “{Quote(printed)}” is another than the form's; it was converted exactly to {value.ToString(CultureInfo.InvariantCulture)}, and the text is kept in annotations.");

    internal static ReadDiagnostic NumberOfElse(SourcePosition position, string at, string labelPath, string note, string printed) => ReadCodes.NumberOfElse.At(position, at, printed,
        $"{labelPath}：注有“{Quote(PersonalData.Mask(note))}”，“{Quote(PersonalData.Mask(printed))}”不能断定是该格本年度的数。留空，原文存于 refused。",
        $"{labelPath}: by the note “{Quote(PersonalData.Mask(note))}”, “{Quote(PersonalData.Mask(printed))}” may not be this year's number of the cell. It was left blank, the text is kept in refused.");

    internal static ReadDiagnostic OutOfRange(SourcePosition position, string at, string labelPath, string printed) => ReadCodes.OutOfRange.At(position, at, printed,
        $"{labelPath}：“{Quote(printed)}”超出可保存的范围（件数不超过10^12，金额不超过28位）。留空，原文存于 refused。",
        $"{labelPath}: “{Quote(printed)}” is beyond what can be held (counts to 10^12, amounts to 28 digits). The cell was left blank, the text is kept in refused.");

    internal static ReadDiagnostic Fraction(SourcePosition position, string at, string labelPath, string printed) => ReadCodes.Fraction.At(position, at, printed,
        $"{labelPath}：“{Quote(printed)}”不是整数。留空，原文存于 refused。",
        $"{labelPath}: “{Quote(printed)}” is no whole number. The cell was left blank, the text is kept in refused.");

    internal static ReadDiagnostic Mark(SourcePosition position, string at, string labelPath, string printed) => ReadCodes.Mark.At(position, at, printed,
        $"{labelPath}：“{Quote(printed)}”不是数字，按空白读取，不作0。",
        $"{labelPath}: “{Quote(printed)}” stands in place of a number; it was read as blank, not as 0.");

    internal static ReadDiagnostic Normalized(SourcePosition position, string at, string labelPath, string printed, decimal value) => ReadCodes.Normalized.At(position, at, printed,
        $"{labelPath}：“{Quote(printed)}”读作 {value.ToString(CultureInfo.InvariantCulture)}。",
        $"{labelPath}: “{Quote(printed)}” was read as {value.ToString(CultureInfo.InvariantCulture)}.");

    internal static ReadDiagnostic FeeContradicts(SourcePosition position, string printed) => ReadCodes.FeeContradicts.At(position, "/otherMatters/processingFee", printed,
        $"信息处理费的说法不止一种（{Quote(printed)}），不能断定。相应数字留空。",
        $"The processing fee is stated in more than one way ({Quote(printed)}). The number was left blank.");

    internal static string Quote(string text)
    {
        string line = text.Replace('\n', ' ').Replace('\t', ' ');
        return line.Length <= QuoteLimit ? line : line.Substring(0, char.IsHighSurrogate(line[QuoteLimit - 1]) ? QuoteLimit - 1 : QuoteLimit) + "…";
    }

    private static string N(long value) => value.ToString(CultureInfo.InvariantCulture);
}
