using System;

namespace GovDisclosure.Format.Text;

/// <summary>The syntax of JSON pointers (RFC 6901).</summary>
internal static class PointerSyntax
{
    /// <summary>The same as a regular expression of JSON Schema.</summary>
    internal const string Pattern = "^(/([^~/]|~[01])*)*$";

    internal static bool IsValid(string text)
    {
        if (text.Length != 0 && text[0] != '/')
            return false;
        for (int tilde = text.IndexOf('~'); tilde >= 0; tilde = text.IndexOf('~', tilde + 1))
        {
            if (tilde + 1 == text.Length || text[tilde + 1] is not ('0' or '1'))
                return false;
        }

        return true;
    }

    /// <summary>A name as a segment of a pointer.</summary>
    internal static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");

    internal static string Require(string? text, string parameter)
    {
        if (text is null)
            throw new ArgumentNullException(parameter);
        return IsValid(text) ? text : throw new ArgumentException($"不是 JSON 指针 / not a JSON pointer: {text}", parameter);
    }
}
