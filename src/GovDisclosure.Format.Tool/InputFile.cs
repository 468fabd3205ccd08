using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace GovDisclosure.Format.Tool;

/// <summary>A file to be read, or the reason why nothing can be read under a name given on the command line.</summary>
internal readonly record struct InputFile(string Name, ReadDiagnostic? Problem)
{
    private const char NumberMark = '#';

    /// <summary>The files that the arguments name, in their order; for a folder those in it and below it, sorted ordinally.</summary>
    internal static IEnumerable<InputFile> Expand(IEnumerable<string> arguments) => arguments.SelectMany(Expand);

    /// <summary>Whether an exception says that a file cannot be opened, read or written, and not that the command is wrong.</summary>
    internal static bool IsAboutTheFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException;

    /// <summary>The name of one of the reports of a file, numbered from 1.</summary>
    internal static string NameOf(string file, int number) => FormattableString.Invariant($"{file}{NumberMark}{number}");

    /// <summary>The file, and which of its reports is meant where the name says so: <c>report.docx#2</c>. A file of that very name goes first.</summary>
    internal (string Path, int? Number) PathAndNumber()
    {
        int mark = Name.LastIndexOf(NumberMark);
        return mark > 0 && !File.Exists(Name) && File.Exists(Name[..mark])
            && int.TryParse(Name.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
                ? (Name[..mark], number)
                : (Name, null);
    }

    private static IEnumerable<InputFile> Expand(string argument)
    {
        if (argument == FileLoader.StandardInput || !Directory.Exists(argument))
            return [new InputFile(argument, null)];
        try
        {
            List<string> files = [.. FilesBelow(argument)];
            files.Sort(StringComparer.Ordinal);
            return files.Count == 0
                ? [new InputFile(argument, FileDiagnostics.EmptyFolder())]
                : files.Select(file => new InputFile(file, null));
        }
        catch (Exception exception) when (IsAboutTheFile(exception))
        {
            return [new InputFile(argument, FileDiagnostics.CannotOpen(exception))];
        }
    }

    // A link to a folder is not followed: it may lead back up.
    private static FileSystemEnumerable<string> FilesBelow(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        };
        return new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
    }
}
