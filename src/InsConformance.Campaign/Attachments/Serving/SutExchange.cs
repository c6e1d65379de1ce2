namespace InsConformance.Campaign.Attachments.Serving;

/// <summary>One exchange between a bench and an adapter, as the adapter saw it.</summary>
/// <param name="Action">What was asked.</param>
/// <param name="Session">In which session; null for the description and to open.</param>
/// <param name="Input">What was sent, as JSON; empty when nothing was.</param>
/// <param name="Reply">What was answered.</param>
public sealed record SutExchange(string Action, string? Session, string Input, ServedReply Reply);
