namespace InsConformance.Engine.Flows;

/// <summary>A message HL7 v2 that another software sends.</summary>
/// <param name="Emitter">Who sends it.</param>
/// <param name="IsOtherDomain">The emitter belongs to another « domaine d'identification » (INS 35); otherwise its référentiel is mirrored (INS 45).</param>
/// <param name="Message">The bytes.</param>
public sealed record IncomingFlow(string Emitter, bool IsOtherDomain, ReadOnlyMemory<byte> Message);
