using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Receiving;

namespace InsConformance.Exchange.Cda.Receiving;

/// <summary>What a receiver was seen to do with a document: the proof on which it is judged.</summary>
/// <param name="Document">The identity that the document carries.</param>
/// <param name="Record">The identity of the record to which the document was attached without anybody's decision; null when it was put aside for a person to decide.</param>
/// <param name="NewIns">The INS that the receiver holds since the document, and did not before.</param>
public sealed record ObservedCdaReception(CarriedIdentity Document, CarriedIdentity? Record, IReadOnlyList<ObservedIns> NewIns);
