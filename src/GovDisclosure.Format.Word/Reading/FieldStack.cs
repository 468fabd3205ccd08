using System;
using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>The fields that are open: of each, the instructions come first and the result behind a mark.</summary>
internal sealed class FieldStack
{
    // Fields that mark something and show nothing.
    private static readonly string[] s_silent = ["XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "ADVANCE", "BIDIOUTLINE", "HYPERLINK"];

    private readonly List<Field> _open = [];
    private int _instructions;

    /// <summary>Whether text belongs to the instructions of a field, and is not printed.</summary>
    internal bool IsInstruction => _instructions > 0;

    /// <summary>Whether text is the result of a field.</summary>
    internal bool IsResult => _open.Count > _instructions;

    internal void Begin(string? shown)
    {
        _open.Add(new Field { Shown = shown });
        _instructions++;
    }

    /// <summary>The instructions of the innermost field, or the first piece of them.</summary>
    internal void Instruct(string text)
    {
        if (_open.Count > 0)
            _open[_open.Count - 1].Instruction ??= text.Trim() is { Length: > 0 } instruction ? instruction : null;
    }

    internal void Separate(int textLength)
    {
        if (_open.Count == 0 || _open[_open.Count - 1].IsInResult)
            return;
        _open[_open.Count - 1].IsInResult = true;
        _open[_open.Count - 1].ResultStart = textLength;
        _instructions--;
    }

    /// <summary>
    /// Ends the innermost field. Gives back what it shows and no text tells: the entry of a drop-down list, or
    /// <paramref name="something"/>; null where its text has been read, or it shows nothing.
    /// </summary>
    internal string? End(int textLength, string something)
    {
        if (_open.Count == 0)
            return null;
        Field field = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        if (!field.IsInResult)
            _instructions--;
        else if (textLength > field.ResultStart)
            return null;
        return field.Shown ?? (field.IsInResult || field.Instruction == null || IsSilent(field.Instruction) ? null : something);
    }

    /// <summary>A field that was never ended must not hide the rest of the document.</summary>
    internal void EndParagraph()
    {
        if (_instructions == 0)
            return;
        _open.Clear();
        _instructions = 0;
    }

    private static bool IsSilent(string instruction) =>
        Array.Exists(s_silent, name => instruction.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (instruction.Length == name.Length || !char.IsLetter(instruction[name.Length])));

    private sealed class Field
    {
        internal bool IsInResult { get; set; }

        internal int ResultStart { get; set; }

        internal string? Shown { get; init; }

        internal string? Instruction { get; set; }
    }
}
