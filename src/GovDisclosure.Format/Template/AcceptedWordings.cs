using System;
using System.Collections.Generic;
using System.Linq;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format.Template;

/// <summary>The wordings of a label that no layout rule reports: the official one and the silent variants.</summary>
internal sealed class AcceptedWordings
{
    private const int MostKnown = 16;
    private const int LongestKnown = 64;

    private readonly string _folded;
    private readonly string[] _plain;

    // Issuers print a label in a few ways only: those met before are told without taking them apart.
    private volatile string[] _known = [];

    internal AcceptedWordings(string official, IEnumerable<LabelVariant> variants)
    {
        _folded = LabelText.Fold(official);
        _plain = [Words(LabelText.Plain(official)), .. variants.Where(variant => variant.IsSilent).Select(variant => Words(LabelText.Plain(variant.Text)))];
    }

    /// <summary>Whether a printed label is one of them, blanks, width, brackets and bracketed notes apart.</summary>
    internal bool Accept(string printed)
    {
        string[] known = _known;
        foreach (string each in known)
        {
            if (string.Equals(each, printed, StringComparison.Ordinal))
                return true;
        }

        if (!LabelText.FoldsTo(printed, _folded) && !AcceptPlain(LabelText.Plain(printed)))
            return false;

        // Stryker disable once all: what is kept saves time only.
        if (known.Length < MostKnown && printed.Length <= LongestKnown)
            _known = [.. known, printed];
        return true;
    }

    /// <summary>The same of a label whose notes were cut.</summary>
    internal bool AcceptPlain(string plain) => Array.IndexOf(_plain, Words(plain)) >= 0;

    // 1、 for 1. is no other wording.
    private static string Words(string plain) => plain.Replace(",", string.Empty).Replace(".", string.Empty);
}
