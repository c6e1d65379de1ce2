using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Receiving;

namespace InsConformance.Exchange.Hl7v2.Receiving;

/// <summary>What a receiver was seen to hold after a message: the proof on which it is judged.</summary>
/// <param name="Message">The patient of the message sent.</param>
/// <param name="HeldIns">What it holds as INS: matricule and OID.</param>
public sealed record ObservedReception(PamPatient Message, IReadOnlyList<ObservedIns> HeldIns)
{
    /// <summary>Whether the identity is there.</summary>
    public bool IdentityIsIntegrated { get; init; } = true;

    /// <summary>Whether a number is held as INS, whatever its OID.</summary>
    internal bool Holds(string matricule) => HeldIns.Any(held => held.Matricule == matricule);
}
