using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using GovDisclosure.Format.Serialization;
using GovDisclosure.Format.Serialization.Sarif;

namespace GovDisclosure.Format;

/// <summary>
/// Results as SARIF 2.1.0 (OASIS), for code review systems and editors: one run, the files as its artifacts, a result for
/// each finding and each diagnostic of a reader, with file, line and column where they are known.
/// </summary>
/// <remarks>
/// <para>
/// Each result names its cells as logical locations: the JSON pointer as <c>fullyQualifiedName</c>, the official label
/// path as <c>name</c>. The message ends with the note of <see cref="Finding.GetNote"/>. What could not be judged is
/// counted in the properties of the file and is no result, or hundreds of blank cells would hide the findings; the JSON of
/// results lists it. Proposals for a violated identity stand in the properties of its result and are no SARIF fixes: a
/// viewer offers to carry a fix out, and a printed number is for its issuer to change.
/// </para>
/// <para>Thread-safe. UTF-8 without a byte-order mark; Chinese is written as it is. A column counts UTF-16 code units.</para>
/// </remarks>
public static class SarifLog
{
    /// <summary>Writes the results on one line, with messages in Chinese, file by file as they are handed over. The stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="files">What was read and checked.</param>
    /// <param name="rules">The rules to describe, whether broken or not, for instance <see cref="RuleCatalog.Rules"/> for all that are judged. A finding of any other rule describes it as well.</param>
    /// <exception cref="ArgumentNullException">An argument, a file or a rule is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, IEnumerable<CheckedFile> files, IEnumerable<RuleInfo> rules) =>
        Serialize(stream, files, rules, ReportLanguage.Chinese);

    /// <summary>Writes the results on one line, file by file as they are handed over. The stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="files">What was read and checked.</param>
    /// <param name="rules">The rules to describe, whether broken or not, for instance <see cref="RuleCatalog.Rules"/> for all that are judged. A finding of any other rule describes it as well.</param>
    /// <param name="language">The language of titles and messages.</param>
    /// <exception cref="ArgumentNullException">An argument, a file or a rule is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, IEnumerable<CheckedFile> files, IEnumerable<RuleInfo> rules, ReportLanguage language) =>
        Serialize(stream, files, rules, language, false);

    /// <summary>Writes the results, indented or on one line, file by file as they are handed over. The stream stays open.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="files">What was read and checked.</param>
    /// <param name="rules">The rules to describe, whether broken or not, for instance <see cref="RuleCatalog.Rules"/> for all that are judged. A finding of any other rule describes it as well.</param>
    /// <param name="language">The language of titles and messages.</param>
    /// <param name="indented">Whether to indent.</param>
    /// <exception cref="ArgumentNullException">An argument, a file or a rule is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Serialize(Stream stream, IEnumerable<CheckedFile> files, IEnumerable<RuleInfo> rules, ReportLanguage language, bool indented)
    {
        if (stream is null)
            throw new ArgumentNullException(nameof(stream));
        using var writer = new Utf8JsonWriter(stream, JsonOutput.Options(indented));
        Write(writer, files, rules, language, flushes: true);
    }

    /// <summary>Writes the results as one JSON value; encoder and indentation are those of the writer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="files">What was read and checked.</param>
    /// <param name="rules">The rules to describe, whether broken or not, for instance <see cref="RuleCatalog.Rules"/> for all that are judged. A finding of any other rule describes it as well.</param>
    /// <param name="language">The language of titles and messages.</param>
    /// <exception cref="ArgumentNullException">An argument, a file or a rule is <see langword="null"/>.</exception>
    public static void Serialize(Utf8JsonWriter writer, IEnumerable<CheckedFile> files, IEnumerable<RuleInfo> rules, ReportLanguage language) =>
        Write(writer, files, rules, language, flushes: false);

    private static void Write(Utf8JsonWriter writer, IEnumerable<CheckedFile> files, IEnumerable<RuleInfo> rules, ReportLanguage language, bool flushes)
    {
        if (writer is null)
            throw new ArgumentNullException(nameof(writer));
        if (files is null)
            throw new ArgumentNullException(nameof(files));
        if (rules is null)
            throw new ArgumentNullException(nameof(rules));
        var run = new SarifRun(writer, new SarifRules(rules, language), language);
        run.Begin();
        foreach (CheckedFile file in files)
        {
            run.WriteFile(file ?? throw new ArgumentNullException(nameof(files)));
            if (flushes)
                writer.Flush();
        }

        run.End();
    }
}
