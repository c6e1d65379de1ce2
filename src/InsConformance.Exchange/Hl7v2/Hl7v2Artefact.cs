using InsConformance.Exchange.Hl7v2.Pam;

namespace InsConformance.Exchange.Hl7v2;

/// <summary>What a file or a flow holds: one message, or several.</summary>
/// <param name="Messages">The messages, in their order; at least one.</param>
public sealed record Hl7v2Artefact(IReadOnlyList<PamMessage> Messages);
