namespace InsConformance.Engine.Emission;

/// <summary>What is sent to another software about a person, as it leaves.</summary>
/// <param name="Carried">What it carries of the identity.</param>
/// <param name="Content">A FHIR resource in JSON, or a mail (RFC 5322), in UTF-8.</param>
public sealed record TransmittedIdentity(OutgoingIdentity Carried, ReadOnlyMemory<byte> Content);
