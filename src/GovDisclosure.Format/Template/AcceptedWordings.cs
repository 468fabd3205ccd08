using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Template;

/// <summary>The wordings of a label that no layout rule reports: the official one and the silent variants.</summary>
internal sealed class AcceptedWordings
{
    private readonly string _official;
    private readonly string[] _plain;

    internal AcceptedWordings(string official, IEnumerable<LabelVariant> variants)
    {
        _official = official;
        _plain = [LabelText.Plain(official), .. variants.Where(variant => variant.IsSilent).Select(variant => LabelText.Plain(variant.Text))];
    }

    /// <summary>Whether a printed label is one of them, blanks, width, brackets and bracketed notes apart.</summary>
    internal bool Accept(string printed) => string.Equals(printed, _official, StringComparison.Ordinal) || AcceptPlain(LabelText.Plain(printed));

    /// <summary>The same of a label whose notes were cut.</summary>
    internal bool AcceptPlain(string plain) => Array.IndexOf(_plain, plain) >= 0;
}
