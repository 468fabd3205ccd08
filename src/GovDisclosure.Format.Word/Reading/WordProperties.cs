namespace GovDisclosure.Format.Word;

/// <summary>What the properties of paragraphs, runs, rows and cells say that matters here. Those before a tracked change do not count.</summary>
internal static class WordProperties
{
    // Twentieths of a point.
    private const int LeastHeight = 40;
    private const int FarOff = 5000;

    internal static void OfParagraph(WordXml xml, ParagraphDraft paragraph)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "pStyle":
                    paragraph.Style = xml.Value;
                    break;
                case "numId":
                    paragraph.List = xml.Value;
                    break;
                case "ilvl":
                    paragraph.Level = xml.Number;
                    break;
                case "outlineLvl":
                    paragraph.OutlineLevel = xml.Number;
                    break;
                case "del" or "moveFrom":
                    paragraph.IsMarkDeleted = true;
                    break;
                case "shd" when xml.Depth == depth + 1:
                    paragraph.Ground = Shading(xml);
                    break;
                case "spacing" when xml.Depth == depth + 1:
                    paragraph.IsUnseen |= xml.Attribute("lineRule") == "exact" && WordXml.WholeNumber(xml.Attribute("line")) <= LeastHeight;
                    break;
                case "ind":
                    paragraph.IsUnseen |= WordXml.SignedNumber(xml.Attribute("left") ?? xml.Attribute("start")) < -FarOff || WordXml.WholeNumber(xml.Attribute("firstLine")) > 4 * FarOff;
                    break;
                case "pPrChange" or "rPrChange" or "sectPr" or "numberingChange":
                    xml.Skip();
                    break;
            }
        }
    }

    internal static void OfRun(WordXml xml, WordStyles styles, ref RunLook look)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        RunLook direct = default;
        RunLook ofStyle = default;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "rStyle":
                    ofStyle = styles.Run(xml.Value);
                    break;
                case "rPrChange":
                    xml.Skip();
                    break;
                default:
                    OfLook(xml, ref direct);
                    break;
            }
        }

        look = direct.Or(ofStyle.Over(look));
    }

    /// <summary>A property of text, in a run or a style.</summary>
    internal static void OfLook(WordXml xml, ref RunLook look)
    {
        switch (xml.Name)
        {
            case "vanish":
                look.IsHidden = xml.IsOn;
                break;
            case "strike":
                look.IsStruck = xml.IsOn;
                break;
            case "dstrike":
                look.IsDoubleStruck = xml.IsOn;
                break;
            case "vertAlign":
                look.Alignment = xml.Value;
                break;
            case "sz":
                look.Size = xml.Number;
                break;
            case "position":
                look.Position = WordXml.SignedNumber(xml.Value);
                break;
            case "color" when xml.IsWord:
                look.Ink = WordColor.Ink(xml.Value, xml.Attribute("themeColor"));
                break;
            case "shd":
                look.Ground = Shading(xml) ?? look.Ground;
                break;
            case "highlight":
                look.Ground = WordColor.Highlight(xml.Value) ?? look.Ground;
                break;
            case "rFonts":
                if (xml.Attribute("ascii") is { } font)
                    look.IsSymbols = WordSymbols.IsFont(font);
                break;

            // The width of the letters in hundredths.
            case "w" when xml.Number < 5:
                look.IsHidden = true;
                break;
            case "textFill":
                look.IsHidden = IsTransparent(xml) ? true : look.IsHidden;
                break;
            case "textOutline" or "shadow" or "glow" or "reflection" or "props3d" or "scene3d":
                xml.Skip();
                break;
        }
    }

    internal static int? Shading(WordXml xml) =>
        WordColor.Shading(xml.Value, xml.Attribute("fill"), xml.Attribute("color"), xml.Attribute("themeFill"));

    /// <summary>Whether letters are filled with nothing.</summary>
    private static bool IsTransparent(WordXml xml)
    {
        const int Nearly = 95_000;
        if (xml.IsEmpty)
            return false;
        int depth = xml.Depth;
        bool isTransparent = false;
        while (xml.ReadInside(depth))
            isTransparent |= xml.Name == "noFill" || (xml.Name == "alpha" && WordXml.WholeNumber(xml.AnyAttribute("val")) >= Nearly);
        return isTransparent;
    }

    internal static void OfRow(WordXml xml, TableDraft? table)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "gridBefore":
                    table?.LeaveOut(xml.Number ?? 0);
                    break;
                case "del" or "hidden" when table != null && (xml.Name == "del" || xml.IsOn):
                    table.IsRowDropped = true;
                    break;
                case "trHeight" when table != null && xml.Attribute("hRule") == "exact" && xml.Number <= LeastHeight:
                    table.IsRowDropped = true;
                    break;
                case "trPrChange":
                    xml.Skip();
                    break;
            }
        }
    }

    internal static void OfCell(WordXml xml, TableDraft? table)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "gridSpan" when table != null:
                    table.ColumnSpan = xml.Number is { } span and > 1 ? span : 1;
                    break;
                case "vMerge" when table != null:
                    table.MergesUp = xml.Value != "restart" && table.HasAbove;
                    table.MergesDown = !table.MergesUp;
                    break;
                case "hMerge" when table != null:
                    table.MergesLeft = xml.Value != "restart" && table.HasLeft;
                    break;
                case "shd" when table != null:
                    table.CellGround = Shading(xml);
                    break;
                case "cellDel" when table != null:
                    table.IsCellDeleted = true;
                    break;
                case "tcPrChange":
                    xml.Skip();
                    break;
            }
        }
    }

    /// <summary>Of a table its style and what is behind it.</summary>
    internal static void OfTable(WordXml xml, WordStyles styles, TableDraft? table)
    {
        if (xml.IsEmpty)
            return;
        int depth = xml.Depth;
        while (xml.ReadInside(depth))
        {
            switch (xml.Name)
            {
                case "tblStyle" when table != null:
                    RunLook look = styles.Run(xml.Value);
                    table.Ground = look.Ground;
                    look.Ground = null;
                    table.Look = look;
                    break;
                case "shd" when table != null:
                    table.Ground = Shading(xml) ?? table.Ground;
                    break;
                case "tblPrChange":
                    xml.Skip();
                    break;
            }
        }
    }
}
