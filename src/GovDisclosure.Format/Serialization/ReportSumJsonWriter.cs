using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>Writes a sum in the nesting and order of the JSON of a report.</summary>
internal static class ReportSumJsonWriter
{
    /// <summary>The version of the JSON of sums.</summary>
    private const int Format = 1;

    private static readonly MemberNames s_members = new("format", "edition", "reports");
    private static readonly MemberNames s_cell = new("sum", "blank");
    private static readonly JsonEncodedText s_yuan = JsonEncodedText.Encode(UnitNames.Yuan);

    internal static void Write(Utf8JsonWriter writer, ReportSum sum)
    {
        CellTree tree = CellTree.For(sum.Edition);
        writer.WriteStartObject();
        writer.WriteNumber(s_members[0], Format);
        writer.WriteString(s_members[1], tree.EditionName);
        writer.WriteNumber(s_members[2], sum.ReportCount);
        WriteGroup(writer, ReportMembers.Report[ReportMembers.ProactiveDisclosure], tree.ProactiveDisclosure, sum);
        WriteGroup(writer, ReportMembers.Report[ReportMembers.Applications], tree.Applications, sum);
        WriteGroup(writer, ReportMembers.Report[ReportMembers.Proceedings], tree.Proceedings, sum);
        writer.WriteEndObject();
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
            writer.WriteNumber(s_cell[0], number);
        else
            writer.WriteNull(s_cell[0]);
        writer.WriteNumber(s_cell[1], cell.Blank);
        writer.WriteEndObject();
    }
}
