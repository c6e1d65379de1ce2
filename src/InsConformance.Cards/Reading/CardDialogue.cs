using InsConformance.Cards.Kernel.Apdus;

namespace InsConformance.Cards.Reading;

/// <summary>
/// Talks to a card as software does: follows <c>61xx</c> (and <c>9Fxx</c> of the older cards) with GET RESPONSE and repeats the command with the right Le after <c>6Cxx</c>, so
/// that T=0 and T=1 look the same.
/// </summary>
public sealed class CardDialogue(ICardChannel channel)
{
    private const byte GetResponse = 0xC0;
    private const int LongestAnswer = 65_536;

    /// <summary>The line.</summary>
    public ICardChannel Channel => channel;

    /// <summary>Sends a command; gives all its data and the last status.</summary>
    /// <exception cref="CardLostException">The card is gone.</exception>
    /// <exception cref="CardRefusalException">The answer is truncated, or never ends.</exception>
    public async Task<ResponseApdu> SendAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken)
    {
        var response = await ExchangeAsync(command, cancellationToken);
        if (response is { Status.Sw1: 0x6C, Data.IsEmpty: true } && command.Length >= 5)
            response = await ExchangeAsync(new byte[] { command.Span[0], command.Span[1], command.Span[2], command.Span[3], response.Status.Sw2 }, cancellationToken);
        if (response.Status.Sw1 is not (0x61 or 0x9F))
            return response;

        var data = new List<byte>(response.Data.ToArray());
        while (response.Status.Sw1 is 0x61 or 0x9F)
        {
            response = await ExchangeAsync(new byte[] { command.Span[0], GetResponse, 0x00, 0x00, response.Status.Sw2 }, cancellationToken);
            data.AddRange(response.Data.Span);
            if (data.Count > LongestAnswer)
                throw new CardRefusalException($"La carte du lecteur « {channel.Reader} » annonce une réponse qui ne finit pas. Retirez-la et recommencez.");
        }

        return new ResponseApdu(data.ToArray(), response.Status);
    }

    /// <summary>Sends a command that must succeed; gives its data.</summary>
    /// <param name="command">The command.</param>
    /// <param name="doing">French, for the refusal: what is being done, e.g. « lire les activités ».</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="CardRefusalException">The card answered another status.</exception>
    public async Task<ReadOnlyMemory<byte>> DemandAsync(ReadOnlyMemory<byte> command, string doing, CancellationToken cancellationToken)
    {
        var response = await SendAsync(command, cancellationToken);
        return response.Status.IsSuccess ? response.Data : throw new CardRefusalException(doing, response.Status);
    }

    private async Task<ResponseApdu> ExchangeAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken)
    {
        var bytes = await channel.TransmitAsync(command, cancellationToken);
        return ResponseApdu.TryParse(bytes, out var response)
            ? response
            : throw new CardRefusalException(
                $"La carte du lecteur « {channel.Reader} » a donné une réponse tronquée ({bytes.Length} octet) : deux octets d'état étaient attendus. Retirez-la, réinsérez-la et recommencez.");
    }
}
