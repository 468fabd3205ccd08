using System;
using System.Collections.Generic;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>
/// The main part as blocks, in one pass. Text comes only from the few elements that hold it; what is not known is looked
/// through, so that wrappers of every kind (content controls, links, tags, insertions) need nothing.
/// </summary>
internal sealed class BodyReader
{
    /// <summary>The level of text that is no heading.</summary>
    private const int BodyLevel = 9;

    /// <summary>As much of the instructions of a field as tells which it is.</summary>
    private const int LongestInstruction = 40;

    private readonly WordXml _xml;
    private readonly WordStyles _styles;
    private readonly ListLabels _labels;
    private readonly StringBuilder _text = new();
    private Story _story = new(0);
    private RunLook _look;
    private int _placeholders;
    private readonly BodyBudget _budget = new();
    private readonly Stack<List<FlowItem>> _cellFlows = new();
    private SourcePosition _picture;
    private int? _pageGround;
    private int _links;
    private int _reversed;
    private bool _isDrawingHidden;

    // Of a cell: what was appended last, from where on; whether something not seen stands behind it.
    private CellSight _sight;
    private RunLook _lastLook;
    private int _lastStart;
    private int _lastEnd = -1;
    private bool _hasGap;

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
        bool isPictureOnly = _picture.IsKnown && !_story.Flow.Exists(item => item.IsTable);
        return new SourceDocument(_story.Flow.ConvertAll(item => item.ToBlock()), isPictureOnly ? [SourceDiagnostics.PictureNotRead(_picture)] : null);
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
                WordProperties.OfParagraph(_xml, _story.Paragraph);
                break;
            case "rPr":
                WordProperties.OfRun(_xml, _styles, ref _look);
                break;
            case "tc":
                Cell();
                break;
            case "tcPr":
                WordProperties.OfCell(_xml, _story.Table);
                break;
            case "tr":
                Row();
                break;
            case "trPr":
                WordProperties.OfRow(_xml, _story.Table);
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
                Field();
                break;
            case "instrText":
                Instruction();
                break;
            case "hyperlink" or "fldSimple":
                _links++;
                Content();
                _links--;
                break;
            case "bdo":
                int reversed = _xml.Value == "rtl" ? 1 : 0;
                _reversed += reversed;
                Content();
                _reversed -= reversed;
                break;
            case "drawing" or "pict" or "object":
                Drawing();
                break;
            case "altChunk" or "subDoc" when IsInCell && !_story.Paragraph.IsOpen:
                AddLine(CellText.Object, 0, false);
                _xml.Skip();
                break;
            case "control":
                Picture();
                break;
            case "background":
                _pageGround = WordColor.Ink(_xml.Attribute("color"), null);
                Content();
                break;
            case "tblPr":
                WordProperties.OfTable(_xml, _styles, _story.Table);
                break;
            case "sdt":
                ContentControl();
                break;
            case "txbxContent":
                TextBox();
                break;

            // Deleted, moved away, instructions of fields, readings of ideographs, and properties without text.
            case "del" or "moveFrom" or "delText" or "delInstrText" or "rt" or "sectPr" or "tblPrEx" or "tblGrid" or "sdtPr" or "customXmlPr" or "smartTagPr":
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
            case "docPr":
                _isDrawingHidden |= _xml.AnyAttribute("hidden") is "1" or "true";
                Content();
                break;
            case "blip" or "imagedata" or "OLEObject":
                Picture();
                break;
            case "oMath" or "oMathPara":
                Append(CellText.ObjectMark);
                _xml.Skip();
                break;
            default:
                Content();
                break;
        }
    }

    private bool IsSilent => _look.IsUnseen || _placeholders > 0 || _story.Fields.IsInstruction || !_story.Paragraph.IsOpen || _story.Paragraph.IsUnseen;

    private bool IsInCell => _story.Table is { IsInCell: true };

    private void Text()
    {
        if (IsSilent)
        {
            _xml.Skip();
            return;
        }

        int start = _text.Length;
        _xml.AppendText(_text);
        if (!IsSeen(start))
            _text.Length = start;
        else if (IsInCell)
            TextInCell(start);
        else
            _look.Raise(_text, start);
        CheckLength();
    }

    /// <summary>Whether the text from a place on is seen: it may be struck out, or in the colour of what is behind it.</summary>
    private bool IsSeen(int start)
    {
        if (!_look.IsStruckOut && _look.Ink == null)
        {
            _sight.IsSeen |= !IsBlank(start);
            return true;
        }

        bool? isFaded = _look.Ink is { } ink ? WordColor.IsFaded(ink, Ground()) : false;
        bool isBlank = IsBlank(start);
        _sight.IsFaint |= isFaded == null && !isBlank;
        _sight.IsStruck |= isFaded == false && _look.IsStruckOut && !isBlank;
        _sight.IsSeen |= isFaded == false && !_look.IsStruckOut && !isBlank;
        bool isSeen = isFaded != true && !_look.IsStruckOut;
        _hasGap |= !isSeen && !isBlank;
        return isSeen;
    }

    private bool IsBlank(int start)
    {
        for (int i = start; i < _text.Length; i++)
        {
            if (!char.IsWhiteSpace(_text[i]))
                return false;
        }

        return true;
    }

    private int? Ground() =>
        _look.Ground ?? _story.Paragraph.Ground ?? _story.Table?.CellGround ?? _story.Table?.Ground ?? _pageGround;

    /// <summary>Digits of a cell: those that look otherwise than the ones before them are the mark of a note.</summary>
    private void TextInCell(int start)
    {
        if (_text.Length == start)
            return;
        if (_look.IsSymbols == true && !IsBlank(start))
        {
            _text.Length = start;
            _text.Append(CellText.ObjectMark);
            return;
        }

        RunLook look = _look;
        look.IsLink = _links > 0 || _story.Fields.IsResult;
        look.Raise(_text, start);
        bool goesOn = start == _lastEnd && start > _story.Paragraph.Start && RunLook.IsOfNumber(_text[start - 1]) && RunLook.IsOfNumber(_text[start]);
        if (goesOn && _hasGap)
        {
            // The room of what is not seen is seen.
            _text.Insert(start++, ' ');
            goesOn = false;
        }

        if (goesOn)
            look.RaiseNote(_lastLook, _text, _lastStart, start);
        if (!goesOn || look.Size != _lastLook.Size || look.Position != _lastLook.Position || look.IsLink != _lastLook.IsLink)
            _lastStart = start;
        _lastLook = look;
        _lastEnd = _text.Length;
        _hasGap = false;
        _sight.IsReversed |= _reversed > 0;
    }

    private void Append(char c)
    {
        if (!IsSilent)
            _text.Append(c);
        CheckLength();
    }

    private void CheckLength() => _budget.CheckParagraph(_text.Length - _story.Paragraph.Start);

    private void Run()
    {
        RunLook outer = _look;
        _look = _styles.Paragraph(_story.Paragraph.Style);
        if (_story.Table is { } table)
            _look = _look.Or(table.Look);
        Content();
        _look = outer;
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

        _budget.AddParagraph();
        if (_story.Table is { IsInCell: true } table && (table.IsCellDropped || table.IsRowDropped))
        {
            _xml.Skip();
            return;
        }

        if (!paragraph.IsPending)
            paragraph.Number = _budget.Paragraphs;
        paragraph.IsOpen = true;
        paragraph.IsMarkDeleted = false;
        paragraph.Style = paragraph.List = null;
        paragraph.Level = paragraph.OutlineLevel = paragraph.Ground = null;
        paragraph.IsUnseen = false;
        Content();
        paragraph.IsOpen = false;
        _story.Fields.EndParagraph();
        if (paragraph.IsMarkDeleted)
            paragraph.IsPending = true;
        else
            EndParagraph();
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
        _budget.AddCharacters(_text.Length - paragraph.Start + label.Length);
        string text = _xml.Shared(_text, paragraph.Start);
        _text.Length = paragraph.Start;
        if (label.Length > 0)
            text = label + text;

        bool isHeading = (paragraph.OutlineLevel ?? _styles.OutlineLevel(paragraph.Style)) < BodyLevel;

        // A line broken by hand is a paragraph to the eye.
        int start = 0;
        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
            AddLine(text.Substring(start, end - start), start, isHeading);
        AddLine(start == 0 ? text : text.Substring(start), start, isHeading);
        _story.Flow.AddRange(paragraph.Boxes);
        paragraph.Boxes.Clear();
    }

    private void AddLine(string text, int start, bool isHeading)
    {
        _budget.AddLine();
        _story.Flow.Add(new FlowItem(text, new SourcePosition(_story.Paragraph.Number, start + 1), isHeading));
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

        table.BeginRow(_budget.Next);
        Content();
        table.EndRow();
    }

    private void Cell()
    {
        if (_story.Table is not { IsInRow: true, IsInCell: false } table)
        {
            Content();
            return;
        }

        _budget.AddCell();
        List<FlowItem> outer = _story.Flow;
        var position = _budget.Next;
        List<FlowItem> flow = _cellFlows.Count > 0 ? _cellFlows.Pop() : [];
        _story.Flow = flow;
        table.BeginCell();
        CellSight sight = _sight;
        _sight = default;
        _lastEnd = -1;
        _hasGap = false;
        Content();
        EndPending();
        table.EndCell(flow, position, _sight);
        _sight = sight;
        _story.Flow = outer;
        flow.Clear();
        _cellFlows.Push(flow);
    }

    /// <summary>The mark of a field. A form field of the old kind may show what no text tells.</summary>
    private void Field()
    {
        string? kind = _xml.Attribute("fldCharType");
        string? shown = FormField.Shown(_xml, CellText.Object);
        if (kind == "begin")
            _story.Fields.Begin(shown);
        else if (kind == "separate")
            _story.Fields.Separate(_text.Length);
        else if (kind == "end" && _story.Fields.End(_text.Length, CellText.Object) is { } text && IsInCell && !IsSilent)
            _text.Append(text);
        CheckLength();
    }

    private void Instruction()
    {
        int start = _text.Length;
        _xml.AppendText(_text);
        CheckLength();
        _story.Fields.Instruct(_text.ToString(start, Math.Min(_text.Length - start, LongestInstruction)));
        _text.Length = start;
    }

    /// <summary>A drawing in a cell shows something, whatever it is, unless text boxes say what.</summary>
    private void Drawing()
    {
        bool isHidden = _isDrawingHidden;
        _isDrawingHidden = false;
        int length = _text.Length;
        int boxes = _story.Paragraph.Boxes.Count;
        bool isEmpty = _xml.IsEmpty;
        Content();
        if (IsInCell && _text.Length == length && _story.Paragraph.Boxes.Count == boxes && !_isDrawingHidden && !isEmpty)
            Append(CellText.ObjectMark);
        else if (_isDrawingHidden)
            _text.Length = length;
        _isDrawingHidden = isHidden;
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
        RunLook look = _look;
        _story = new Story(_text.Length);
        Content();
        EndPending();
        List<FlowItem> items = _story.Flow;
        _story = outer;
        _look = look;
        if (!IsSilent)
            outer.Paragraph.Boxes.AddRange(items);
    }

    /// <summary>Of several renderings of one thing, the first that is understood: the others say the same again.</summary>
    private void Alternatives()
    {
        if (_xml.IsEmpty)
            return;
        int depth = _xml.Depth;
        bool isTaken = false;
        while (_xml.ReadInside(depth))
        {
            if (isTaken || (_xml.Name == "Choice" && !IsUnderstood(_xml.AnyAttribute("Requires"))))
            {
                _xml.Skip();
                continue;
            }

            isTaken = true;
            Content();
        }
    }

    private bool IsUnderstood(string? prefixes) =>
        Array.TrueForAll((prefixes ?? string.Empty).Split([' '], StringSplitOptions.RemoveEmptyEntries), prefix => KnownVocabularies.Has(_xml.Vocabulary(prefix)));

    private void Picture()
    {
        if (!_picture.IsKnown)
            _picture = _budget.Here;
        if (_story.Table is { IsInCell: true })
            Append(CellText.ObjectMark);
        _xml.Skip();
    }
}
