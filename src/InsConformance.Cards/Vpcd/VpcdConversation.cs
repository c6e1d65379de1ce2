using InsConformance.Cards.Slots;
using InsConformance.Cards.Tracing;

namespace InsConformance.Cards.Vpcd;

/// <summary>What a card answers to the driver over one connection (vsmartcard, vpcd).</summary>
internal sealed class VpcdConversation(VpcdSocket driver, VirtualSlot slot, Insertion insertion, TraceSession session)
{
    /// <summary>The driver closed, or is gone.</summary>
    public const string DriverLeft = "Le pilote du lecteur virtuel a fermé la connexion (arrêt de pcscd ?) ; nouvel essai en cours";

    private const string CardMute = "La carte ne répond plus : la connexion est fermée, le pilote la voit retirée puis muette";

    /// <summary>What shows a card that is there and mute: an ATR too short to poll the presence, one too long after power.</summary>
    private static readonly byte[] MutePresence = [0x3B, 0x00];

    private static readonly byte[] MuteAtr = new byte[40];

    private readonly SlotConnection _card = new(slot, insertion);
    private bool _justPowered;

    /// <summary>Answers until the driver closes, or the card leaves: between two commands, so that none is left without an answer.</summary>
    /// <param name="seen">Called when the driver first speaks.</param>
    /// <param name="removed">Cancelled when the card leaves.</param>
    /// <returns>Why it ended, in French; null when the card was withdrawn during a command.</returns>
    /// <exception cref="System.Net.Sockets.SocketException">The connection broke.</exception>
    /// <exception cref="OperationCanceledException">The card left.</exception>
    public async Task<string?> RunAsync(Action seen, CancellationToken removed)
    {
        try
        {
            while (await driver.ReceiveAsync(removed).ConfigureAwait(false) is { } payload)
            {
                seen();
                await AnswerAsync(payload, removed).ConfigureAwait(false);
                if (driver.IsQuiet)
                    removed.ThrowIfCancellationRequested();
            }

            return DriverLeft;
        }
        catch (CardUnavailableException lost)
        {
            // Withdrawn or gone mute during a command: an empty answer would hang the driver, closing tells it that the card left.
            return lost.Reason is CardUnavailability.Mute ? CardMute : null;
        }
    }

    private async ValueTask AnswerAsync(ReadOnlyMemory<byte> payload, CancellationToken removed)
    {
        switch (payload.Length)
        {
            case 0:
                return;
            case 1:
                await ControlAsync((VpcdControl)payload.Span[0], removed).ConfigureAwait(false);
                return;
            default:
                var start = session.Start();
                var response = await _card.TransmitAsync(payload, CancellationToken.None).ConfigureAwait(false);
                session.Exchanged(start, payload, response);
                await driver.SendAsync(response, CancellationToken.None).ConfigureAwait(false);
                return;
        }
    }

    private async ValueTask ControlAsync(VpcdControl control, CancellationToken removed)
    {
        switch (control)
        {
            case VpcdControl.AskAtr:
                await driver.SendAsync(AtrToShow(), CancellationToken.None).ConfigureAwait(false);
                _justPowered = false;
                break;
            case VpcdControl.PowerOn or VpcdControl.Reset or VpcdControl.PowerOff:
                await _card.ResetAsync(removed).ConfigureAwait(false);
                _justPowered = control is not VpcdControl.PowerOff;
                session.Reset();
                break;
        }
    }

    private ReadOnlyMemory<byte> AtrToShow() => insertion.Faults.IsMuteFromTheStart ? _justPowered ? MuteAtr : MutePresence : _card.Atr;
}
