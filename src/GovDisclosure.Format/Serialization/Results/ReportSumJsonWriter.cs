using System.Text.Json;

namespace GovDisclosure.Format.Serialization.Results;

/// <summary>Writes a sum in the nesting and order of the JSON of a report.</summary>
internal static class ReportSumJsonWriter
{
    /// <summary>The version of the JSON of sums.</summary>
    internal const int Format = 1;

    /// <summary>The place of <c>editions</c> among the members.</summary>
    internal const int EditionsMember = 2;

    internal static readonly MemberNames Members = new(
        "format",
        ReportMembers.Report.NameOf(ReportMembers.Edition),
        "editions",
        "reports",
        ReportMembers.Report.NameOf(ReportMembers.ProactiveDisclosure),
        ReportMembers.Report.NameOf(ReportMembers.Applications),
        ReportMembers.Report.NameOf(ReportMembers.Proceedings));

    internal static readonly MemberNames CellMembers = new("sum", "blank");

    private static readonly JsonEncodedText s_yuan = JsonEncodedText.Encode(UnitNames.Yuan);

    internal static void Write(Utf8JsonWriter writer, ReportSum sum)
    {
        CellTree tree = CellTree.For(sum.Editions);
        writer.WriteStartObject();
        writer.WriteNumber(Members[0], Format);
        if (sum.Editions.Count == 1)
            writer.WriteString(Members[1], tree.EditionName);
        else
            writer.WriteNull(Members[1]);
        writer.WriteStartArray(Members[EditionsMember]);
        foreach (ReportEdition edition in sum.Editions)
            writer.WriteStringValue(CellTree.For(edition).EditionName);
        writer.WriteEndArray();
        writer.WriteNumber(Members[3], sum.ReportCount);
        WriteGroup(writer, Members[4], tree.ProactiveDisclosure, sum);
        WriteGroup(writer, Members[5], tree.Applications, sum);
        WriteGroup(writer, Members[6], tree.Proceedings, sum);
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
            writer.WriteNumber(CellMembers[0], number);
        else
            writer.WriteNull(CellMembers[0]);
        writer.WriteNumber(CellMembers[1], cell.Blank);
        writer.WriteEndObject();
    }
}
