using System.Globalization;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Attachments.Channels;

/// <summary>The adapter answered more than any answer of the contract can hold.</summary>
internal static class TooMuch
{
    public static SutException Of(string name, ChannelRequest request, ChannelLimits limits) => new(
        SutFailure.UnexpectedAnswer,
        string.Create(CultureInfo.InvariantCulture, $"La réponse de {name} à {request.Action} dépasse {limits.AnswerSize} octets : elle n'est pas lue jusqu'au bout."));
}
