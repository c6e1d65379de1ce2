namespace InsConformance.Engine.Emission;

/// <summary>An electronic document about a person, in CDA R2.</summary>
/// <param name="Carried">What it carries of the identity.</param>
/// <param name="Cda">The document, in UTF-8.</param>
public sealed record ElectronicDocument(OutgoingIdentity Carried, ReadOnlyMemory<byte> Cda);
