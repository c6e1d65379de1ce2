using InsConformance.Exchange.Hl7v2.Er7;

namespace InsConformance.Exchange.Hl7v2.Writing;

/// <summary>What MSH says besides the event: who sends to whom, when, under which number, in which version and character set.</summary>
/// <param name="ControlId">MSH-10, unique among the messages of the sender.</param>
/// <param name="At">MSH-7 and EVN-2, written in the offset it has.</param>
public sealed record MessageHeader(string ControlId, DateTimeOffset At)
{
    /// <summary>MSH-3.</summary>
    public string SendingApplication { get; init; } = "INSCONF";

    /// <summary>MSH-4.</summary>
    public string SendingFacility { get; init; } = "INSCONF";

    /// <summary>MSH-5.</summary>
    public string ReceivingApplication { get; init; } = "RECEPTEUR";

    /// <summary>MSH-6.</summary>
    public string ReceivingFacility { get; init; } = "RECEPTEUR";

    /// <summary>MSH-11: <c>P</c> production, <c>T</c> training, <c>D</c> debugging.</summary>
    public string Processing { get; init; } = "P";

    /// <summary>Version of the French profile, in MSH-12 and MSH-21.</summary>
    public string ProfileVersion { get; init; } = "2.11";

    /// <summary>MSH-18, and how the bytes are written.</summary>
    public Er7Charset Charset { get; init; } = Er7Charset.Utf8;
}
