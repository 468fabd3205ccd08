namespace GovDisclosure.Format.Word;

/// <summary>What the properties of paragraphs, runs, rows and cells say that matters here. Those before a tracked change do not count.</summary>
internal static class WordProperties
{
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
                case "vanish":
                    direct.IsHidden = xml.IsOn;
                    break;
                case "vertAlign":
                    direct.Alignment = xml.Value;
                    break;
                case "rStyle":
                    ofStyle = styles.Run(xml.Value);
                    break;
                case "rPrChange":
                    xml.Skip();
                    break;
            }
        }

        look = direct.Or(ofStyle).Or(look);
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
                case "cellDel" when table != null:
                    table.IsCellDeleted = true;
                    break;
                case "tcPrChange":
                    xml.Skip();
                    break;
            }
        }
    }
}
