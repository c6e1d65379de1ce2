using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Contract;

namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>One thing asked of an adapter.</summary>
/// <param name="Action"><see cref="SutContract.Describe"/>, <see cref="SutContract.Open"/>, <see cref="SutContract.Close"/> or the name of an action.</param>
/// <param name="Session">The session; null for the description.</param>
/// <param name="Input">What is sent.</param>
public sealed record ChannelRequest(string Action, string? Session, JsonObject Input)
{
    /// <summary>Asks an adapter what it is.</summary>
    public static ChannelRequest Description { get; } = new(SutContract.Describe, null, []);
}
