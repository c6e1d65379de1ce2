using InsConformance.Cards.Reading.Cpx;
using InsConformance.Cards.Reading.Vitale;

namespace InsConformance.Cards.Reading;

/// <summary>Reads the card at the other end of a line, whatever it is.</summary>
public static class CardReader
{
    /// <summary>Reads the card.</summary>
    /// <param name="channel">The line.</param>
    /// <param name="pin">« Code porteur » to present to a CPx; null to present none. A wrong one costs a try.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="CardLostException">The card is gone.</exception>
    /// <exception cref="CardRefusalException">It is unknown, not supported, or damaged.</exception>
    public static async Task<CardContent> ReadAsync(ICardChannel channel, string? pin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(channel);
        var kind = CardRecognition.Of(channel.Atr.Span);
        return kind switch
        {
            CardKind.Vitale2 or CardKind.Vitale1 => new(kind) { Vitale = await VitaleReader.ReadAsync(channel, cancellationToken).ConfigureAwait(false) },
            CardKind.Cps3 => await ReadCpxAsync(channel, pin, cancellationToken).ConfigureAwait(false),
            CardKind.Unknown => throw new CardRefusalException(
                $"La carte n'est ni une carte Vitale ni une CPx : son ATR, {Convert.ToHexString(channel.Atr.Span)}, n'est pas connu. Vérifiez la carte présentée."),
            _ => throw new CardRefusalException($"C'est une {CardRecognition.Name(kind)}, que le banc reconnaît sans savoir la lire. Présentez une carte Vitale 2 ou une CPS3 par contact."),
        };
    }

    private static async Task<CardContent> ReadCpxAsync(ICardChannel channel, string? pin, CancellationToken cancellationToken)
    {
        var session = await CpxSession.OpenAsync(channel, cancellationToken).ConfigureAwait(false);
        var verification = pin is null
            ? await session.AskPinAsync(cancellationToken).ConfigureAwait(false)
            : await session.VerifyPinAsync(pin, cancellationToken).ConfigureAwait(false);
        return new(CardKind.Cps3)
        {
            Cpx = session.Card,
            Pin = verification,
            Activities = verification.IsAccepted ? await session.ReadActivitiesAsync(cancellationToken).ConfigureAwait(false) : null,
        };
    }
}
