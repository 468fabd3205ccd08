using System.Collections.Generic;

namespace GovDisclosure.Format.Word;

/// <summary>The fields that are open: of each, the instructions come first and the result behind a mark.</summary>
internal sealed class FieldStack
{
    private readonly List<bool> _inResult = [];
    private int _instructions;

    /// <summary>Whether text belongs to the instructions of a field, and is not printed.</summary>
    internal bool IsInstruction => _instructions > 0;

    internal void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin":
                _inResult.Add(false);
                _instructions++;
                break;
            case "separate" when _inResult.Count > 0 && !_inResult[_inResult.Count - 1]:
                _inResult[_inResult.Count - 1] = true;
                _instructions--;
                break;
            case "end" when _inResult.Count > 0:
                if (!_inResult[_inResult.Count - 1])
                    _instructions--;
                _inResult.RemoveAt(_inResult.Count - 1);
                break;
        }
    }

    /// <summary>A field that was never ended must not hide the rest of the document.</summary>
    internal void EndParagraph()
    {
        if (_instructions == 0)
            return;
        _inResult.Clear();
        _instructions = 0;
    }
}
