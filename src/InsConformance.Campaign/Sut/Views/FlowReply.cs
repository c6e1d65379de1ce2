namespace InsConformance.Campaign.Sut.Views;

/// <summary>What the software answered when it was asked to diffuse an identity.</summary>
/// <param name="Accepted">Whether it did.</param>
/// <param name="Messages">What the user reads.</param>
/// <param name="Hl7Messages">The HL7 v2 messages that left, in their order; none when nothing had to.</param>
public sealed record FlowReply(bool Accepted, IReadOnlyList<SutMessage> Messages, IReadOnlyList<string> Hl7Messages) : SutReply(Accepted, Messages);
