namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>Channels in sentences.</summary>
internal static class ChannelWords
{
    /// <summary>The name as it begins a sentence: « L'adaptateur http://127.0.0.1:8080/ ».</summary>
    public static string AtStart(this ISutChannel channel) => $"{char.ToUpperInvariant(channel.Name[0])}{channel.Name[1..]}";
}
