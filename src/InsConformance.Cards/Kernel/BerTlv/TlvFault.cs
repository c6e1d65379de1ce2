namespace InsConformance.Cards.Kernel.BerTlv;

/// <summary>Where BER-TLV bytes stop making sense.</summary>
/// <param name="Offset">Offset of the faulty object in the bytes that were read, from 0.</param>
/// <param name="Message">What is wrong, in French.</param>
public sealed record TlvFault(int Offset, string Message);
