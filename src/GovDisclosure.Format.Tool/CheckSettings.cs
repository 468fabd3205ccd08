namespace GovDisclosure.Format.Tool;

/// <summary>Which rules are judged, and what is known beside the report.</summary>
internal sealed record CheckSettings(ValidationOptions Options, IssuerFacts Facts, ReportDate? PublishedOn);
