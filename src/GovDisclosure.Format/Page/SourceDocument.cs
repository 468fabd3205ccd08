using System;
using System.Collections.Generic;
using GovDisclosure.Format.Text;

namespace GovDisclosure.Format;

/// <summary>
/// A document as a front end saw it: paragraphs and tables in reading order, knowing nothing of the report. Whoever can
/// make one can add a file format.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SourceDocument
{
    /// <summary>A document of these blocks.</summary>
    /// <param name="blocks">Paragraphs and tables in reading order.</param>
    /// <param name="diagnostics">What the front end has to say about the file; handed on in the result.</param>
    /// <param name="title">What the file says its title is, beside its text; <see langword="null"/> where it says nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> is <see langword="null"/>.</exception>
    public SourceDocument(IEnumerable<SourceBlock> blocks, IEnumerable<ReadDiagnostic>? diagnostics = null, SourceParagraph? title = null)
    {
        Title = title;
        Blocks = new ValueList<SourceBlock>(blocks ?? throw new ArgumentNullException(nameof(blocks)));
        Diagnostics = diagnostics is null ? ValueList<ReadDiagnostic>.Empty : new ValueList<ReadDiagnostic>(diagnostics);
    }

    /// <summary>Paragraphs and tables in reading order.</summary>
    public IReadOnlyList<SourceBlock> Blocks { get; }

    /// <summary>What the file says its title is, beside its text, such as the title of a web page; the name of the site may stand behind it. It counts where the text shows no title.</summary>
    public SourceParagraph? Title { get; }

    /// <summary>What the front end has to say about the file.</summary>
    public IReadOnlyList<ReadDiagnostic> Diagnostics { get; }
}
