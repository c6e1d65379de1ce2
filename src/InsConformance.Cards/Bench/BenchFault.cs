using System.Text.Json;
using InsConformance.Cards.Images.Reading;
using InsConformance.Cards.Slots.Faults;

namespace InsConformance.Cards.Bench;

/// <summary>Reads a fault to inject, written as in a card image: <c>{"kind":"slow","milliseconds":3000}</c>.</summary>
public static class BenchFault
{
    /// <summary>Reads a fault.</summary>
    /// <param name="json">One JSON object.</param>
    /// <exception cref="CardBenchException">It is no fault: every error, with its place.</exception>
    public static CardFault Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
                throw new CardBenchException("""Une panne est un objet JSON, comme {"kind":"slow","milliseconds":3000}.""");
            var notes = new ImageNotes();
            var fault = FaultReader.Read(new ImageObject(document.RootElement, "$", notes));
            return fault is not null && notes.Errors.Count == 0
                ? fault
                : throw new CardBenchException($"Cette panne ne peut pas être injectée. {string.Join(' ', notes.Errors)}");
        }
        catch (JsonException failure)
        {
            throw new CardBenchException($"Une panne est un objet JSON ; celui-ci ne peut pas être lu : {failure.Message}");
        }
    }
}
