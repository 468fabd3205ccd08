using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using GovDisclosure.Format.Page;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// The one list of the codes of diagnostics: what a reader finds (<c>READ-…</c>), what is wrong with JSON (<c>JSON-…</c>), what
/// the command cannot do with a file (<c>FILE-…</c>). Codes are permanent and never used again. Findings have the ids of
/// <see cref="RuleCatalog"/>.
/// </summary>
/// <remarks>Immutable and thread-safe. A front end of one's own has codes of its own, which are not listed.</remarks>
public static class ReadDiagnosticCatalog
{
    private static readonly Dictionary<string, ReadDiagnosticInfo> s_byCode;

    static ReadDiagnosticCatalog()
    {
        All = new ValueList<ReadDiagnosticInfo>([.. ReadCodes.All, .. JsonCodes.All, .. FileCodes.All]);
        s_byCode = All.ToDictionary(info => info.Code, StringComparer.Ordinal);
    }

    /// <summary>Every code, by family and number.</summary>
    public static IReadOnlyList<ReadDiagnosticInfo> All { get; }

    /// <summary>What is known of a code, e.g. <c>READ-031</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such code.</exception>
    public static ReadDiagnosticInfo Get(string code) =>
        TryGet(code ?? throw new ArgumentNullException(nameof(code)), out ReadDiagnosticInfo? info) ? info : throw new KeyNotFoundException($"没有这个代码 / no such code: {code}");

    /// <summary>What is known of a code, if it is one of the list.</summary>
    public static bool TryGet(string? code, [NotNullWhen(true)] out ReadDiagnosticInfo? info)
    {
        info = null;
        return code != null && s_byCode.TryGetValue(code, out info);
    }
}
