using System;

namespace GovDisclosure.Format.Validation.Statements;

/// <summary>Characters of a sentence without which it cannot say what is to be compared.</summary>
[Flags]
internal enum SentenceSigns : byte
{
    Nothing = 0,

    /// <summary>。, ！ or ？.</summary>
    End = 1,

    /// <summary>件, 宗, 起 or 份 with a numeral before it.</summary>
    Unit = 2,

    /// <summary>%.</summary>
    Percent = 4,

    /// <summary>未, 没, 无 or 零.</summary>
    Negation = 8,

    /// <summary>收 or 接.</summary>
    Received = 16,

    /// <summary>议, 讼 or 诉.</summary>
    Proceeding = 32,

    /// <summary>维.</summary>
    Upheld = 64,

    /// <summary>The end of a line, which may be that of a sentence.</summary>
    LineEnd = 128,

    /// <summary>未收到…</summary>
    NoneReceived = Negation | Received,

    /// <summary>未发生…复议, 零败诉.</summary>
    NoProceedings = Negation | Proceeding,

    All = 255,
}
