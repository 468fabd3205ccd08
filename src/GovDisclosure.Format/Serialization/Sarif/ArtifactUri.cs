using System;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Serialization.Sarif;

/// <summary>The name of a file as a URI: relative as it was given, with the scheme <c>file</c> where it is absolute.</summary>
internal static class ArtifactUri
{
    private const string Unreserved = "-._~";

    internal static string Of(string file) => Of(file, Path.DirectorySeparatorChar);

    internal static string Of(string file, char separator)
    {
        string path = file.Replace(separator, '/');
        if (path.StartsWith("//", StringComparison.Ordinal) && separator == '\\')
            return "file:" + Encode(path);
        if (path.StartsWith("/", StringComparison.Ordinal))
            return "file://" + Encode(path);
        if (path.Length > 2 && path[1] == ':' && path[2] == '/' && separator == '\\')
            return "file:///" + path.Substring(0, 2) + Encode(path.Substring(2));
        return Encode(path);
    }

    // A colon is encoded as well, so that no name begins with what looks like a scheme.
    private static string Encode(string path)
    {
        var uri = new StringBuilder(path.Length);
        foreach (byte each in Encoding.UTF8.GetBytes(path))
        {
            char c = (char)each;
            if (c is '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Unreserved.IndexOf(c) >= 0)
                uri.Append(c);
            else
                uri.Append('%').Append(each.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return uri.ToString();
    }
}
