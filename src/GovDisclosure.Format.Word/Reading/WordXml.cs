using System;
using System.IO;
using System.Text;
using System.Xml;

namespace GovDisclosure.Format.Word;

/// <summary>
/// Walks the elements of a part within limits: no DTD, nothing resolved. Elements are those of WordprocessingML, in the
/// namespace of either variant, unless <see cref="IsWord"/> says otherwise.
/// </summary>
internal sealed class WordXml : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const int ChunkCharacters = 512;
    private const int LongestShared = 8;

    private readonly XmlReader _reader;
    private readonly NameTable _names = new();
    private readonly char[] _chunk = new char[ChunkCharacters];
    private XmlNodeType _type;
    private int _elements;

    internal WordXml(Stream stream)
    {
        // The names compared below are the same objects as those the reader gives.
        _names.Add(Transitional);
        _names.Add(Strict);
        _reader = XmlReader.Create(new TagLimitedReader(stream), new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            NameTable = _names,
        });
    }

    /// <summary>The name of the element without prefix.</summary>
    internal string Name => _reader.LocalName;

    internal bool IsWord => ReferenceEquals(_reader.NamespaceURI, Transitional) || ReferenceEquals(_reader.NamespaceURI, Strict);

    internal int Depth => _reader.Depth;

    internal bool IsEmpty => _reader.IsEmptyElement;

    /// <summary>Goes to the next element inside the one at <paramref name="depth"/>; false at its end.</summary>
    internal bool ReadInside(int depth)
    {
        while (Read())
        {
            if (_type == XmlNodeType.Element)
                return true;
            if (IsEnd(depth))
                return false;
        }

        return false;
    }

    /// <summary>Goes behind the element.</summary>
    internal void Skip()
    {
        if (IsEmpty)
            return;
        int depth = Depth;
        while (Read() && !IsEnd(depth))
        {
        }
    }

    /// <summary>Goes to the root; reads to the end only if it is one of WordprocessingML.</summary>
    internal bool ReadRoot()
    {
        while (Read())
        {
            if (_type == XmlNodeType.Element)
                return IsWord;
        }

        return false;
    }

    /// <summary>Appends the text of the element and goes behind it.</summary>
    internal void AppendText(StringBuilder text)
    {
        if (IsEmpty)
            return;
        int depth = Depth;
        while (Read() && !IsEnd(depth))
        {
            if (_type is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA))
                continue;
            int count;
            while ((count = _reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0)
                text.Append(_chunk, 0, count);
        }
    }

    /// <summary>An attribute of WordprocessingML, or null.</summary>
    internal string? Attribute(string name)
    {
        // Asked for by name, the reader would look up the long name of the namespace each time.
        string? value = null;
        for (bool any = _reader.MoveToFirstAttribute(); any && value == null; any = _reader.MoveToNextAttribute())
        {
            if (_reader.LocalName == name && IsWord)
                value = AttributeValue();
        }

        _reader.MoveToElement();
        return value;
    }

    /// <summary>An attribute of any vocabulary or of none, or null.</summary>
    internal string? AnyAttribute(string name)
    {
        string? value = null;
        for (bool any = _reader.MoveToFirstAttribute(); any && value == null; any = _reader.MoveToNextAttribute())
        {
            if (_reader.LocalName == name)
                value = AttributeValue();
        }

        _reader.MoveToElement();
        return value;
    }

    /// <summary>The vocabulary that a prefix stands for here, or null.</summary>
    internal string? Vocabulary(string prefix) => _reader.LookupNamespace(prefix);

    /// <summary>A text from a place on to its end. Short ones, which come again in most cells, are made once for a part.</summary>
    internal string Shared(StringBuilder text, int start)
    {
        int length = text.Length - start;
        if (length > LongestShared)
            return text.ToString(start, length);
        text.CopyTo(start, _chunk, 0, length);
        return _names.Add(_chunk, 0, length);
    }

    /// <summary>The attribute <c>w:val</c>, or null.</summary>
    internal string? Value => Attribute("val");

    /// <summary>The value of a switch: on if it is there and does not say off.</summary>
    internal bool IsOn => Value is not ("0" or "false" or "off" or "none");

    /// <summary>The value as a whole number, or null.</summary>
    internal int? Number => WholeNumber(Value);

    internal static int? WholeNumber(string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingWhite | System.Globalization.NumberStyles.AllowTrailingWhite, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>A whole number that may be below zero, or null.</summary>
    internal static int? SignedNumber(string? text) =>
        text?.Length > 1 && text[0] == '-' ? -WholeNumber(text.Substring(1)) : WholeNumber(text);

    public void Dispose() => _reader.Dispose();

    /// <summary>The value of the attribute the reader is at; a short one, as nearly all are, is made once for a part.</summary>
    private string AttributeValue()
    {
        int count = 0;
        for (int read; count < _chunk.Length && (read = _reader.ReadValueChunk(_chunk, count, _chunk.Length - count)) > 0;)
            count += read;
        if (count < _chunk.Length)
            return _names.Add(_chunk, 0, count);
        var value = new StringBuilder().Append(_chunk, 0, count);
        while ((count = _reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0)
            value.Append(_chunk, 0, count);
        return value.ToString();
    }

    private bool IsEnd(int depth) => _type == XmlNodeType.EndElement && _reader.Depth == depth;

    private bool Read()
    {
        if (!_reader.Read())
            return false;
        _type = _reader.NodeType;
        if (_type != XmlNodeType.Element)
            return true;
        if (_reader.Depth > WordLimits.XmlDepth)
            throw new LimitException(nameof(WordLimits.XmlDepth), _reader.Depth, WordLimits.XmlDepth);
        if (_reader.AttributeCount > WordLimits.XmlAttributes)
            throw new LimitException(nameof(WordLimits.XmlAttributes), _reader.AttributeCount, WordLimits.XmlAttributes);
        if (++_elements > WordLimits.XmlElements)
            throw new LimitException(nameof(WordLimits.XmlElements), _elements, WordLimits.XmlElements);
        return true;
    }
}
