using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Template;

/// <summary>The wordings of a label that no layout rule reports: the official one and the silent variants.</summary>
internal sealed class AcceptedWordings
{
    private readonly string _folded;
    private readonly string[] _plain;

    internal AcceptedWordings(string official, IEnumerable<LabelVariant> variants)
    {
        _folded = LabelText.Fold(official);
        _plain = [Words(LabelText.Plain(official)), .. variants.Where(variant => variant.IsSilent).Select(variant => Words(LabelText.Plain(variant.Text)))];
    }

    /// <summary>Whether a printed label is one of them, blanks, width, brackets and bracketed notes apart.</summary>
    internal bool Accept(string printed) => LabelText.FoldsTo(printed, _folded) || AcceptPlain(LabelText.Plain(printed));

    /// <summary>The same of a label whose notes were cut.</summary>
    internal bool AcceptPlain(string plain) => Array.IndexOf(_plain, Words(plain)) >= 0;

    // 1、 for 1. is no other wording.
    private static string Words(string plain) => plain.Replace(",", string.Empty).Replace(".", string.Empty);
}
