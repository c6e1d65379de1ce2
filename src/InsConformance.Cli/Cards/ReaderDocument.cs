using InsConformance.Cards.Bench;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cli.Cards;

/// <summary>A virtual reader of a running bench, as JSON.</summary>
/// <param name="Reader">Its number, from 1.</param>
/// <param name="Port">Port of its slot of the driver.</param>
/// <param name="State">no-card, waiting-for-driver or plugged.</param>
/// <param name="Card">The card in it, if any.</param>
internal sealed record ReaderDocument(int Reader, int Port, VpcdPlugState State, CardDocument? Card)
{
    public static ReaderDocument Of(BenchReader reader) => new(
        reader.Number,
        reader.Port,
        reader.State,
        reader is { Image: { } image, Slot.Card: { } card }
            ? new(image.Label, CardRecognition.Name(CardRecognition.Of(card.Atr.Span)), image.Serial, Convert.ToHexString(card.Atr.Span))
            : null);
}
