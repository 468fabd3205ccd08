using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>
/// The main part as blocks, in one pass. Text comes only from the few elements that hold it; what is not known is looked
/// through, so that wrappers of every kind (content controls, links, tags, insertions) need nothing.
/// </summary>
internal sealed class BodyReader
{
    /// <summary>Stands in a cell for what it shows and no text tells: a picture, an embedded object, a formula.</summary>
    private const char ObjectMark = '\ufffc';

    private readonly WordXml _xml;
    private readonly WordStyles _styles;
    private readonly ListLabels _labels;
    private readonly StringBuilder _text = new();
    private Story _story = new(0);
    private bool _isHidden;
    private int _placeholders;
    private int _paragraphs;
    private int _lines;
    private int _cells;
    private SourcePosition _picture;

    internal BodyReader(WordXml xml, WordStyles styles, ListLabels labels)
    {
        _xml = xml;
        _styles = styles;
        _labels = labels;
    }

    internal SourceDocument Read()
    {
        if (!_xml.ReadRoot())
            throw new System.IO.InvalidDataException("The main part is no WordprocessingML.");
        Content();
        EndPending();
        bool isPictureOnly = _picture.IsKnown && !_story.Flow.Exists(block => block is SourceTable);
        return new SourceDocument(_story.Flow, isPictureOnly ? [SourceDiagnostics.PictureNotRead(_picture)] : null);
    }

    /// <summary>Everything inside the element that was just read.</summary>
    private void Content()
    {
        if (_xml.IsEmpty)
            return;
        int depth = _xml.Depth;
        while (_xml.ReadInside(depth))
        {
            if (_xml.IsWord)
                Word();
            else
                Foreign();
        }
    }

    private void Word()
    {
        switch (_xml.Name)
        {
            case "t":
                Text();
                break;
            case "r":
                Run();
                break;
            case "p":
                Paragraph();
                break;
            case "pPr":
                ParagraphProperties();
                break;
            case "rPr":
                RunProperties();
                break;
            case "tc":
                Cell();
                break;
            case "tcPr":
                CellProperties();
                break;
            case "tr":
                Row();
                break;
            case "trPr":
                RowProperties();
                break;
            case "tbl":
                Table();
                break;
            case "tab" or "ptab":
                Append('\t');
                break;
            case "br" or "cr":
                Append('\n');
                break;
            case "noBreakHyphen":
                Append('-');
                break;
            case "sym":
                Append(WordSymbols.Find(_xml.Attribute("font"), _xml.Attribute("char")));
                break;
            case "fldChar":
                _story.Fields.Mark(_xml.Attribute("fldCharType"));
                _xml.Skip();
                break;
            case "sdt":
                ContentControl();
                break;
            case "txbxContent":
                TextBox();
                break;

            // Deleted, moved away, instructions of fields, readings of ideographs, and properties without text.
            case "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "rt" or "sectPr" or "tblPr" or "tblPrEx" or "tblGrid" or "sdtPr" or "customXmlPr" or "smartTagPr":
                _xml.Skip();
                break;
            default:
                Content();
                break;
        }
    }

    /// <summary>Elements of other vocabularies: choices between renderings, drawings, formulas.</summary>
    private void Foreign()
    {
        switch (_xml.Name)
        {
            case "AlternateContent":
                Alternatives();
                break;
            case "blip" or "imagedata" or "OLEObject":
                Picture();
                break;
            case "oMath" or "oMathPara":
                Append(ObjectMark);
                _xml.Skip();
                break;
            default:
                Content();
                break;
        }
    }

    private bool IsSilent => _isHidden || _placeholders > 0 || _story.Fields.IsInstruction || !_story.Paragraph.IsOpen;

    private void Text()
    {
        if (IsSilent)
        {
            _xml.Skip();
            return;
        }

        _xml.AppendText(_text);
        CheckLength();
    }

    private void Append(char c)
    {
        if (!IsSilent)
            _text.Append(c);
        CheckLength();
    }

    private void CheckLength()
    {
        int length = _text.Length - _story.Paragraph.Start;
        if (length > WordLimits.ParagraphCharacters)
            throw new LimitException(nameof(WordLimits.ParagraphCharacters), length, WordLimits.ParagraphCharacters, Here);
    }

    private SourcePosition Here => _paragraphs == 0 ? default : new SourcePosition(_paragraphs, 1);

    private void Run()
    {
        bool outer = _isHidden;
        _isHidden = _styles.HidesParagraph(_story.Paragraph.Style);
        Content();
        _isHidden = outer;
    }

    private void RunProperties()
    {
        if (_xml.IsEmpty)
            return;
        int depth = _xml.Depth;
        bool? direct = null;
        bool? ofStyle = null;
        while (_xml.ReadInside(depth))
        {
            switch (_xml.Name)
            {
                case "vanish":
                    direct = _xml.IsOn;
                    break;
                case "rStyle":
                    ofStyle = _styles.HidesRun(_xml.Value);
                    break;
                case "rPrChange":
                    _xml.Skip();
                    break;
            }
        }

        _isHidden = direct ?? ofStyle ?? _isHidden;
    }

    private void Paragraph()
    {
        ParagraphDraft paragraph = _story.Paragraph;
        if (paragraph.IsOpen)
        {
            // Not by the rules; a paragraph inside another is at least a line of its own.
            Append('\n');
            Content();
            return;
        }

        Spend(ref _paragraphs, nameof(WordLimits.Paragraphs), WordLimits.Paragraphs);
        if (_story.Table is { IsInCell: true } table && (table.IsCellDropped || table.IsRowDropped))
        {
            _xml.Skip();
            return;
        }

        if (!paragraph.IsPending)
            paragraph.Number = _paragraphs;
        paragraph.IsOpen = true;
        paragraph.IsMarkDeleted = false;
        paragraph.Style = paragraph.List = null;
        paragraph.Level = null;
        Content();
        paragraph.IsOpen = false;
        _story.Fields.EndParagraph();
        if (paragraph.IsMarkDeleted)
            paragraph.IsPending = true;
        else
            EndParagraph();
    }

    private void ParagraphProperties()
    {
        if (_xml.IsEmpty)
            return;
        ParagraphDraft paragraph = _story.Paragraph;
        int depth = _xml.Depth;
        while (_xml.ReadInside(depth))
        {
            switch (_xml.Name)
            {
                case "pStyle":
                    paragraph.Style = _xml.Value;
                    break;
                case "numId":
                    paragraph.List = _xml.Value;
                    break;
                case "ilvl":
                    paragraph.Level = _xml.Number;
                    break;
                case "del" or "moveFrom":
                    paragraph.IsMarkDeleted = true;
                    break;
                case "pPrChange" or "rPrChange" or "sectPr" or "numberingChange":
                    _xml.Skip();
                    break;
            }
        }
    }

    /// <summary>What waits for a paragraph that does not come.</summary>
    private void EndPending()
    {
        if (_story.Paragraph.IsPending)
            EndParagraph();
    }

    private void EndParagraph()
    {
        ParagraphDraft paragraph = _story.Paragraph;
        paragraph.IsPending = false;
        bool nextIsDigit = _text.Length > paragraph.Start && char.IsDigit(_text[paragraph.Start]);
        string label = _labels.Next(paragraph.List, paragraph.Level, paragraph.Style, nextIsDigit);
        string text = _text.ToString(paragraph.Start, _text.Length - paragraph.Start);
        _text.Length = paragraph.Start;
        if (label.Length > 0)
            text = label + text;

        // A line broken by hand is a paragraph to the eye.
        int start = 0;
        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
            AddLine(text.Substring(start, end - start), start);
        AddLine(start == 0 ? text : text.Substring(start), start);
        _story.Flow.AddRange(paragraph.Boxes);
        paragraph.Boxes.Clear();
    }

    private void AddLine(string text, int start)
    {
        Spend(ref _lines, nameof(WordLimits.Paragraphs), WordLimits.Paragraphs);
        _story.Flow.Add(new SourceParagraph(text, new SourcePosition(_story.Paragraph.Number, start + 1)));
    }

    private void Table()
    {
        EndPending();
        TableDraft? outer = _story.Table;
        var table = new TableDraft();
        _story.Table = table;
        Content();
        _story.Table = outer;
        _story.Flow.AddRange(table.End());
    }

    private void Row()
    {
        if (_story.Table is not { IsInRow: false } table)
        {
            Content();
            return;
        }

        table.BeginRow(new SourcePosition(_paragraphs + 1, 1));
        Content();
        table.EndRow();
    }

    private void RowProperties()
    {
        if (_xml.IsEmpty)
            return;
        int depth = _xml.Depth;
        while (_xml.ReadInside(depth))
        {
            switch (_xml.Name)
            {
                case "gridBefore":
                    _story.Table?.LeaveOut(_xml.Number ?? 0);
                    break;
                case "del" or "hidden" when _story.Table is { } table && (_xml.Name == "del" || _xml.IsOn):
                    table.IsRowDropped = true;
                    break;
                case "trPrChange":
                    _xml.Skip();
                    break;
            }
        }
    }

    private void Cell()
    {
        if (_story.Table is not { IsInRow: true, IsInCell: false } table)
        {
            Content();
            return;
        }

        Spend(ref _cells, nameof(WordLimits.Cells), WordLimits.Cells);
        List<SourceBlock> outer = _story.Flow;
        var position = new SourcePosition(_paragraphs + 1, 1);
        _story.Flow = [];
        table.BeginCell();
        Content();
        EndPending();
        table.EndCell(_story.Flow, position);
        _story.Flow = outer;
    }

    private void CellProperties()
    {
        if (_xml.IsEmpty)
            return;
        int depth = _xml.Depth;
        TableDraft? table = _story.Table;
        while (_xml.ReadInside(depth))
        {
            switch (_xml.Name)
            {
                case "gridSpan" when table != null:
                    table.ColumnSpan = _xml.Number is { } span and > 1 ? span : 1;
                    break;
                case "vMerge" when table != null:
                    table.MergesUp = _xml.Value != "restart" && table.HasAbove;
                    table.MergesDown = !table.MergesUp;
                    break;
                case "hMerge" when table != null:
                    table.MergesLeft = _xml.Value != "restart" && table.HasLeft;
                    break;
                case "cellDel" when table != null:
                    table.IsCellDeleted = true;
                    break;
                case "tcPrChange":
                    _xml.Skip();
                    break;
            }
        }
    }

    private void ContentControl()
    {
        if (_xml.IsEmpty)
            return;
        int depth = _xml.Depth;
        int placeholders = 0;
        while (_xml.ReadInside(depth))
        {
            if (_xml.Name == "sdtContent")
            {
                // What invites to fill in is no content; the cells around it are.
                _placeholders += placeholders;
                Content();
                _placeholders -= placeholders;
            }
            else if (_xml.Name == "showingPlcHdr" && _xml.IsOn)
            {
                placeholders = 1;
            }
        }
    }

    /// <summary>A text box is read where it hangs, and its paragraphs come behind the one it hangs on.</summary>
    private void TextBox()
    {
        Story outer = _story;
        bool isHidden = _isHidden;
        _story = new Story(_text.Length);
        Content();
        EndPending();
        List<SourceBlock> blocks = _story.Flow;
        _story = outer;
        _isHidden = isHidden;
        if (!IsSilent)
            outer.Paragraph.Boxes.AddRange(blocks);
    }

    /// <summary>Of several renderings of one thing, the first: the others say the same again.</summary>
    private void Alternatives()
    {
        if (_xml.IsEmpty)
            return;
        int depth = _xml.Depth;
        bool isTaken = false;
        while (_xml.ReadInside(depth))
        {
            if (isTaken)
            {
                _xml.Skip();
                continue;
            }

            isTaken = true;
            Content();
        }
    }

    private void Picture()
    {
        if (!_picture.IsKnown)
            _picture = Here;
        if (_story.Table is { IsInCell: true })
            Append(ObjectMark);
        _xml.Skip();
    }

    private void Spend(ref int spent, string limit, int maximum)
    {
        if (++spent > maximum)
            throw new LimitException(limit, spent, maximum, Here);
    }
}
