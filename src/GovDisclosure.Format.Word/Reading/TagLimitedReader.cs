using System;
using System.IO;
using System.Text;

namespace GovDisclosure.Format.Word;

/// <summary>
/// The characters of a part, always UTF-8 or with a mark of their order, as the format demands. It stops where one element
/// has a flood of attributes: before XmlReader, which would spend a minute on a million of them.
/// </summary>
internal sealed class TagLimitedReader(Stream stream) : TextReader
{
    private readonly StreamReader _reader = new(stream, Encoding.UTF8);
    private long _attributes;

    public override int Read(char[] buffer, int index, int count)
    {
        int read = _reader.Read(buffer, index, count);
        Look(buffer.AsSpan(index, read));
        return read;
    }

    public override int Read() => _reader.Read();

    public override int Peek() => _reader.Peek();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _reader.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Counts what may be attributes: an element has none after its bracket, and no bracket opens inside it.</summary>
    private void Look(ReadOnlySpan<char> characters)
    {
        int bracket = characters.LastIndexOf('<');
        if (bracket >= 0)
        {
            _attributes = 0;
            characters = characters.Slice(bracket);
        }

        for (int next; (next = characters.IndexOf('=')) >= 0; characters = characters.Slice(next + 1))
            _attributes++;
        if (_attributes > WordLimits.XmlTagAttributes)
            throw new LimitException(nameof(WordLimits.XmlAttributes), _attributes, WordLimits.XmlAttributes);
    }
}
