using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace GovDisclosure.Format.AspNetCore.Tests;

/// <summary>A type of the user's own with reports in it.</summary>
public sealed class Submission
{
    /// <summary>Who sends it.</summary>
    public string? SubmittedBy { get; set; }

    /// <summary>The reports of this year.</summary>
    public IReadOnlyList<AnnualReport> Reports { get; set; } = [];

    /// <summary>The report of the year before, if there is one.</summary>
    public AnnualReport? LastYear { get; set; }
}

/// <summary>All that the service writes and reads.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower)]
[JsonSerializable(typeof(Submission))]
[JsonSerializable(typeof(AnnualReport))]
[JsonSerializable(typeof(List<AnnualReport>))]
[JsonSerializable(typeof(CheckedFile))]
[JsonSerializable(typeof(ValidationResult))]
[JsonSerializable(typeof(Dictionary<string, AnnualReport>))]
public sealed partial class ServiceContext : JsonSerializerContext;
