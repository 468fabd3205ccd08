using System;
using System.Collections.Generic;
using System.Linq;

namespace GovDisclosure.Format.Html.Page;

/// <summary>Of which elements an attribute is read.</summary>
internal enum AttributeScope
{
    /// <summary>Of all.</summary>
    Any,

    /// <summary>Of all, in a page that has a style sheet.</summary>
    Styled,

    /// <summary>Of those that it means something for.</summary>
    Some,
}

/// <summary>The name of an attribute that is read; of each there is one string.</summary>
internal sealed class AttributeName
{
    private static readonly (AttributeScope Scope, bool IsLook, string Names)[] s_names =
    [
        (AttributeScope.Any, false, "rowspan colspan style name content href"),
        (AttributeScope.Any, true, "hidden color bgcolor background"),
        (AttributeScope.Styled, false, "class id"),
        (AttributeScope.Some, false, "type value selected multiple open width height media rel label"),
        (AttributeScope.Some, true, "dir size face text"),
    ];

    private static readonly NameTable<AttributeName> s_table = new(
        s_names.SelectMany(group => group.Names.Split(' ').Select(name => new KeyValuePair<string, AttributeName>(name, new AttributeName(name, group.Scope, group.IsLook)))));

    private AttributeName(string text, AttributeScope scope, bool isLook)
    {
        Text = text;
        Scope = scope;
        IsLook = isLook;
    }

    internal string Text { get; }

    internal AttributeScope Scope { get; }

    /// <summary>Whether it says how the element looks, as a style does.</summary>
    internal bool IsLook { get; }

    internal static AttributeName? Find(ReadOnlySpan<char> name) => s_table.Find(name);
}
