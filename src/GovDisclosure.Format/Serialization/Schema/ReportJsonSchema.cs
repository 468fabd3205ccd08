using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Serialization.Schema;

namespace GovDisclosure.Format;

/// <summary>
/// The JSON Schema (draft 2020-12) of the JSON of a report, made from <see cref="ReportTemplate"/>: official labels as
/// titles, with their legal basis. It accepts whatever <see cref="ReportJson"/> writes, and what it rejects
/// <see cref="ReportJson"/> does not read either. The package has the same texts as files, in its folder <c>schemas</c>.
/// </summary>
/// <remarks>
/// <para>
/// No schema can say that a member is repeated, that an escape gives a lone surrogate, that an amount has more than 28
/// digits, or that a document is too large. A validator that takes numbers as binary floating point moreover overlooks a
/// fraction too small for it. <see cref="ReportJson"/> refuses all of these.
/// </para>
/// <para>Thread-safe. Lines end with a line feed; Chinese is written as it is.</para>
/// </remarks>
public static class ReportJsonSchema
{
    private static readonly Lazy<string> s_all = new(() => ReportSchema.Write(ReportEditions.All));

    private static readonly Dictionary<ReportEdition, Lazy<string>> s_single =
        ReportEditions.All.ToDictionary(edition => edition, edition => new Lazy<string>(() => ReportSchema.Write([edition])));

    /// <summary>The schema of a report of any edition: <c>edition</c> decides which tables section 二 has. Its id is <c>urn:govdisclosure:format:report:1</c>.</summary>
    public static string AllEditions => s_all.Value;

    /// <summary>The schema of a report of one edition only. Its id is <c>urn:govdisclosure:format:report:1:2021</c>, or with 2019 at its end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The edition is not one of the enumeration.</exception>
    public static string ForEdition(ReportEdition edition) =>
        s_single.TryGetValue(edition, out Lazy<string>? schema) ? schema.Value : throw new ArgumentOutOfRangeException(nameof(edition));
}
