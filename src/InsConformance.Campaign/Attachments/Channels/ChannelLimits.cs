namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>What a channel grants to an adapter.</summary>
/// <param name="Time">How long one answer may take.</param>
public sealed record ChannelLimits(TimeSpan Time)
{
    /// <summary>What is granted unless told otherwise: a minute, because a software may itself wait long for INSi.</summary>
    public static ChannelLimits Default { get; } = new(TimeSpan.FromMinutes(1));

    /// <summary>Size of the largest answer, in bytes: 4 MiB.</summary>
    public int AnswerSize { get; init; } = 4 << 20;
}
