using System.Net;

namespace InsConformance.Exchange.Hl7v2.Mllp;

/// <summary>A message that a listener received.</summary>
/// <param name="Frame">Its block.</param>
/// <param name="From">Who sent it.</param>
/// <param name="At">When it was whole.</param>
public sealed record MllpReception(MllpFrame Frame, EndPoint? From, DateTimeOffset At);
