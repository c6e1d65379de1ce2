namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>What an adapter answered.</summary>
/// <param name="Body">The bytes, as received.</param>
/// <param name="Remarks">What it said beside its answer (standard error of a script); empty when it said nothing.</param>
public sealed record ChannelReply(ReadOnlyMemory<byte> Body, string Remarks = "");
