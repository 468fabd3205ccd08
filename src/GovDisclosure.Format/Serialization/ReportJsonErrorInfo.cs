using System.Collections.Generic;
using GovDisclosure.Format.Serialization;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>An error that the JSON of a report can have, described.</summary>
/// <remarks>Immutable and thread-safe. <see cref="ReadDiagnosticCatalog"/> says more of each code.</remarks>
public sealed class ReportJsonErrorInfo
{
    private readonly ReadDiagnosticInfo _info;

    internal ReportJsonErrorInfo(ReadDiagnosticInfo info, Bilingual message)
    {
        _info = info;
        Wording = message;
    }

    /// <summary>All errors in the order of their codes.</summary>
    public static IReadOnlyList<ReportJsonErrorInfo> All => JsonErrors.All;

    /// <summary>The permanent code, <c>JSON-…</c>.</summary>
    public string Code => _info.Code;

    /// <summary>The error as a diagnostic.</summary>
    internal ReadDiagnosticInfo Diagnostic => _info;

    /// <summary>The message, with numbers in braces where its arguments go.</summary>
    internal Bilingual Wording { get; }

    /// <summary>What the code means.</summary>
    public string GetTitle(ReportLanguage language = ReportLanguage.Chinese) => _info.GetTitle(language);

    /// <summary>Code and meaning in Chinese.</summary>
    public override string ToString() => _info.ToString();

    /// <summary>The message for one place; the arguments are texts, numbers or <see cref="Bilingual"/> phrases.</summary>
    internal Bilingual Message(object[] arguments) =>
        new(Format(ReportLanguage.Chinese, arguments), Format(ReportLanguage.English, arguments));

    private string Format(ReportLanguage language, object[] arguments)
    {
        object[] phrases = new object[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
            phrases[i] = arguments[i] is Bilingual phrase ? phrase.In(language) : arguments[i];
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, Wording.In(language), phrases);
    }
}
