using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace GovDisclosure.Format.Mutation;

/// <summary>A change of the code, as Stryker's report describes it.</summary>
/// <param name="Number">The number by which the changed library knows it.</param>
/// <param name="File">The file, from the folder of the project.</param>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Kind">What kind of change.</param>
/// <param name="Replacement">What stands there instead.</param>
internal sealed record Change(int Number, string File, int Line, string Kind, string Replacement)
{
    /// <summary>Those of a report that are to be tried: neither excepted nor taken back because they do not compile.</summary>
    internal static IReadOnlyList<Change> ReadAll(string json)
    {
        using var report = JsonDocument.Parse(json);
        string root = report.RootElement.GetProperty("projectRoot").GetString()!;
        return
        [
            .. report.RootElement.GetProperty("files").EnumerateObject()
                .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Where(IsTried).Select(mutant => Of(Path.GetRelativePath(root, file.Name), mutant)))
                .OrderBy(change => change.Number),
        ];
    }

    private static bool IsTried(JsonElement mutant) => mutant.GetProperty("status").GetString() is not ("Ignored" or "CompileError");

    private static Change Of(string file, JsonElement mutant) => new(
        int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture),
        file,
        mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
        mutant.GetProperty("mutatorName").GetString()!,
        mutant.GetProperty("replacement").GetString()!);
}
