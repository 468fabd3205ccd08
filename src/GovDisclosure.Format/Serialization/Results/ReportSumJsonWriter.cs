using System.Text.Json;

namespace GovDisclosure.Format.Serialization.Results;

/// <summary>Writes a sum in the nesting and order of the JSON of a report.</summary>
internal static class ReportSumJsonWriter
{
    private static readonly JsonEncodedText s_yuan = JsonEncodedText.Encode(UnitNames.Yuan);

    internal static void Write(Utf8JsonWriter writer, ReportSum sum)
    {
        CellTree tree = CellTree.For(sum.Editions);
        writer.WriteStartObject();
        writer.WriteNumber(SumMembers.Sum[0], SumMembers.Format);
        if (sum.Editions.Count == 1)
            writer.WriteString(SumMembers.Sum[1], tree.EditionName);
        else
            writer.WriteNull(SumMembers.Sum[1]);
        writer.WriteStartArray(SumMembers.Sum[SumMembers.Editions]);
        foreach (ReportEdition edition in sum.Editions)
            writer.WriteStringValue(CellTree.For(edition).EditionName);
        writer.WriteEndArray();
        writer.WriteNumber(SumMembers.Sum[3], sum.ReportCount);
        WriteGroup(writer, SumMembers.Sum[4], tree.ProactiveDisclosure, sum);
        WriteGroup(writer, SumMembers.Sum[5], tree.Applications, sum);
        WriteGroup(writer, SumMembers.Sum[6], tree.Proceedings, sum);
        writer.WriteStartArray(SumMembers.Sum[7]);
        foreach (AggregationRemark remark in sum.Remarks)
            WriteRemark(writer, remark);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRemark(Utf8JsonWriter writer, AggregationRemark remark)
    {
        writer.WriteStartObject();
        writer.WriteString(SumMembers.Remark[0], SumMembers.Kinds[(int)remark.Kind]);
        writer.WriteNumber(SumMembers.Remark[1], remark.Index);
        writer.WriteString(SumMembers.Remark[2], remark.Name);
        writer.WriteString(SumMembers.Remark[3], remark.Issuer.Name ?? remark.Issuer.Identifier);
        WriteNumber(writer, SumMembers.Remark[4], remark.Year);
        writer.WriteBoolean(SumMembers.Remark[5], remark.IsAdded);
        WriteNumber(writer, SumMembers.Remark[6], remark.OtherIndex);
        writer.WriteString(SumMembers.Remark[7], remark.OtherName);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, JsonEncodedText name, int? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    private static void WriteGroup(Utf8JsonWriter writer, JsonEncodedText name, CellNode node, ReportSum sum)
    {
        writer.WriteStartObject(name);
        for (int i = 0; i < node.Children.Length; i++)
        {
            CellNode child = node.Children[i];
            JsonEncodedText childName = node.Members![i];
            if (child.Kind is CellNodeKind.Count or CellNodeKind.Amount)
                WriteCell(writer, childName, sum[new CellAddress(child.Slot)]);
            else if (child.Kind == CellNodeKind.Unit)
                writer.WriteString(childName, s_yuan);
            else if (child.Form is not { } form || form == sum.Template.OtherHandling)
                WriteGroup(writer, childName, child, sum);
        }

        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, JsonEncodedText name, SummedCell cell)
    {
        writer.WriteStartObject(name);
        if (cell.Sum is { } number)
            writer.WriteNumber(SumMembers.Cell[0], number);
        else
            writer.WriteNull(SumMembers.Cell[0]);
        writer.WriteNumber(SumMembers.Cell[1], cell.Blank);
        writer.WriteEndObject();
    }
}
