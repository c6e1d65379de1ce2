using InsConformance.Exchange.Receiving;

namespace InsConformance.Exchange.Fhir.Receiving;

/// <summary>What a receiver was seen to hold after a Patient: the proof on which it is judged.</summary>
/// <param name="Patient">The patient sent.</param>
/// <param name="Version">Version of FR Core in which it was written: it says which code means « qualifiée ».</param>
/// <param name="HeldIns">What the receiver holds as INS: matricule and OID.</param>
public sealed record ObservedFhirReception(FhirPatient Patient, string Version, IReadOnlyList<ObservedIns> HeldIns);
