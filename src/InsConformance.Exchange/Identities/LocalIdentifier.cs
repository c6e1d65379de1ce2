namespace InsConformance.Exchange.Identities;

/// <summary>« IPP » or another identifier that a domain gives to its own patients.</summary>
/// <param name="Value">The identifier.</param>
/// <param name="Authority">Who gave it.</param>
/// <param name="Type">Type of identifier (table HL7 0203): <c>PI</c> for an IPP.</param>
public sealed record LocalIdentifier(string Value, AssigningAuthority Authority, string Type = "PI");
