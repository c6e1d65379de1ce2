using InsConformance.Campaign.Cards.Asked;
using InsConformance.Cards.Pcsc;
using InsConformance.Cli.Diagnosis.Faults;

namespace InsConformance.Cli.Diagnosis.Cards;

/// <summary>The service of the card readers, the readers, their cards.</summary>
internal static class CardExamination
{
    /// <param name="library">PC/SC.</param>
    /// <param name="wanted">The two readers that a run needs; null where any will do.</param>
    public static Examination Of(IPcscLibrary library, ReaderWish? wanted) => Examination.Of("Cartes et lecteurs", () =>
    {
        try
        {
            return new PcscReaders(library).List() is { Count: > 0 } readers
                ? [.. readers.SelectMany(Judge), .. Missing(readers, wanted)]
                : [CardFaults.NoReader.Seen("Le service répond, et ne voit aucun lecteur.")];
        }
        catch (PcscException e)
        {
            return [(e.IsLibraryMissing ? CardFaults.LibraryMissing : CardFaults.ServiceStopped).Seen(e.Message)];
        }
    });

    private static IEnumerable<FoundFault> Missing(IReadOnlyList<ReaderStatus> readers, ReaderWish? wanted) =>
        wanted is null || ReaderPair.Find(readers, wanted, out var problem) is not null ? [] : [CardFaults.MissingReader.Seen(problem!)];

    private static IEnumerable<FoundFault> Judge(ReaderStatus reader)
    {
        if (reader.State.HasFlag(ReaderState.Mute))
            yield return CardFaults.MuteCard.Seen($"Lecteur « {reader.Reader} ».");
        else if (!reader.State.HasFlag(ReaderState.Present))
            yield return CardFaults.NoCard.Seen($"Lecteur « {reader.Reader} ».");
    }
}
