using System.Text.Json;

namespace GovDisclosure.Format.Serialization;

/// <summary>Reads the members of a report that are small objects: issuer, period, the sections of prose.</summary>
internal static class SectionReader
{
    internal static Issuer ReadIssuer(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        if (!walk.EntersObject(ref reader, ReportMembers.IssuerMembers))
            return Issuer.Unknown;
        string? name = null;
        string? identifier = null;
        MemberCursor cursor = default;
        while (walk.Next(ref reader, ReportMembers.IssuerMembers, ref cursor))
        {
            if (cursor.Member == 0)
                name = walk.ReadText(ref reader);
            else
                identifier = walk.ReadText(ref reader);
        }

        return new Issuer(name, identifier);
    }

    internal static ReportingPeriod? ReadPeriod(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        if (!walk.EntersObject(ref reader, ReportMembers.PeriodMembers))
            return null;
        ReportDate? start = null;
        ReportDate? end = null;
        MemberCursor cursor = default;
        while (walk.Next(ref reader, ReportMembers.PeriodMembers, ref cursor))
        {
            if (cursor.Member == 0)
                start = walk.ReadDate(ref reader);
            else
                end = walk.ReadDate(ref reader);
        }

        return new ReportingPeriod(start, end);
    }

    internal static ProseSection? ReadProse(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        if (!walk.EntersObject(ref reader, ReportMembers.ProseMembers))
            return null;
        string? text = null;
        MemberCursor cursor = default;
        while (walk.Next(ref reader, ReportMembers.ProseMembers, ref cursor))
            text = walk.ReadText(ref reader);
        return new ProseSection(text ?? string.Empty);
    }

    internal static OtherMatters? ReadOtherMatters(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        if (!walk.EntersObject(ref reader, ReportMembers.OtherMattersMembers))
            return null;
        string? text = null;
        ProcessingFeeStatement? fee = null;
        MemberCursor cursor = default;
        while (walk.Next(ref reader, ReportMembers.OtherMattersMembers, ref cursor))
        {
            if (cursor.Member == 0)
                text = walk.ReadText(ref reader);
            else
                fee = walk.ReadProcessingFee(ref reader);
        }

        return new OtherMatters(text ?? string.Empty, fee);
    }

    private static ProcessingFeeStatement? ReadProcessingFee(this JsonWalk walk, ref Utf8JsonReader reader)
    {
        if (!walk.EntersObject(ref reader, ReportMembers.ProcessingFeeMembers))
            return null;
        long? notices = null;
        decimal? demanded = null;
        decimal? collected = null;
        MemberCursor cursor = default;
        while (walk.Next(ref reader, ReportMembers.ProcessingFeeMembers, ref cursor))
        {
            if (cursor.Member == 0)
                notices = walk.ReadCount(ref reader);
            else if (cursor.Member == 1)
                demanded = walk.ReadAmount(ref reader);
            else
                collected = walk.ReadAmount(ref reader);
        }

        return new ProcessingFeeStatement(notices, demanded, collected);
    }
}
