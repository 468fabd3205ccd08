using System.Text.Json.Serialization;

namespace GovDisclosure.Format.Benchmarks.Plain;

/// <summary>Section 二.</summary>
internal sealed class PlainDisclosure
{
    public PlainDocuments? GovernmentRules { get; set; }

    public PlainDocuments? NormativeDocuments { get; set; }

    public PlainDecisions? Licensing { get; set; }

    public PlainDecisions? Penalties { get; set; }

    public PlainDecisions? Compulsion { get; set; }

    public PlainFees? AdministrativeFees { get; set; }
}

/// <summary>A row of documents.</summary>
internal sealed class PlainDocuments
{
    public long? Issued { get; set; }

    public long? Repealed { get; set; }

    public long? InForce { get; set; }
}

/// <summary>A row of decisions.</summary>
internal sealed class PlainDecisions
{
    public long? Decisions { get; set; }
}

/// <summary>The row of fees.</summary>
internal sealed class PlainFees
{
    public decimal? AmountTenThousandYuan { get; set; }
}

/// <summary>Section 三.</summary>
internal sealed class PlainApplications
{
    public PlainRow? NewlyReceived { get; set; }

    public PlainRow? BroughtForward { get; set; }

    public PlainOutcomes? Outcomes { get; set; }

    public PlainRow? CarriedForward { get; set; }
}

/// <summary>The outcomes of section 三.</summary>
internal sealed class PlainOutcomes
{
    public PlainRow? Granted { get; set; }

    public PlainRow? PartiallyGranted { get; set; }

    public PlainDenied? Denied { get; set; }

    public PlainUnavailable? Unavailable { get; set; }

    public PlainNotProcessed? NotProcessed { get; set; }

    public PlainOtherHandling? OtherHandling { get; set; }

    public PlainRow? Total { get; set; }
}

/// <summary>（三）不予公开.</summary>
internal sealed class PlainDenied
{
    public PlainRow? StateSecret { get; set; }

    public PlainRow? ProhibitedByLaw { get; set; }

    public PlainRow? EndangersSecurityOrStability { get; set; }

    public PlainRow? ThirdPartyRights { get; set; }

    public PlainRow? InternalAffairs { get; set; }

    public PlainRow? DeliberativeInformation { get; set; }

    public PlainRow? EnforcementCaseFile { get; set; }

    public PlainRow? RegistryLookup { get; set; }
}

/// <summary>（四）无法提供.</summary>
internal sealed class PlainUnavailable
{
    public PlainRow? NotHeld { get; set; }

    public PlainRow? RequiresCreation { get; set; }

    public PlainRow? UnclearAfterClarification { get; set; }
}

/// <summary>（五）不予处理.</summary>
internal sealed class PlainNotProcessed
{
    public PlainRow? PetitionOrComplaint { get; set; }

    public PlainRow? Duplicate { get; set; }

    public PlainRow? PublishedMaterial { get; set; }

    public PlainRow? Excessive { get; set; }

    public PlainRow? ConfirmationOrReissue { get; set; }
}

/// <summary>（六）其他处理: three rows, or a single one. What is not there is not written.</summary>
internal sealed class PlainOtherHandling
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Newtonsoft.Json.JsonProperty(NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore)]
    public PlainRow? ClarificationOverdue { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Newtonsoft.Json.JsonProperty(NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore)]
    public PlainRow? FeeOverdue { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Newtonsoft.Json.JsonProperty(NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore)]
    public PlainRow? Residual { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Newtonsoft.Json.JsonProperty(NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore)]
    public PlainRow? Undivided { get; set; }
}

/// <summary>A row of section 三.</summary>
internal sealed class PlainRow
{
    public long? NaturalPerson { get; set; }

    public long? CommercialEnterprise { get; set; }

    public long? ResearchInstitution { get; set; }

    public long? PublicWelfareOrganization { get; set; }

    public long? LegalServiceInstitution { get; set; }

    public long? Other { get; set; }

    public long? Total { get; set; }
}

/// <summary>Section 四.</summary>
internal sealed class PlainProceedings
{
    public PlainCases? Reconsideration { get; set; }

    public PlainLitigation? Litigation { get; set; }
}

/// <summary>The suits of section 四.</summary>
internal sealed class PlainLitigation
{
    public PlainCases? Direct { get; set; }

    public PlainCases? AfterReconsideration { get; set; }
}

/// <summary>A row of section 四.</summary>
internal sealed class PlainCases
{
    public long? Upheld { get; set; }

    public long? Corrected { get; set; }

    public long? Other { get; set; }

    public long? Pending { get; set; }

    public long? Total { get; set; }
}
