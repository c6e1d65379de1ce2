using InsConformance.Campaign.Sut;
using InsConformance.Cards.Pcsc;
using InsConformance.Cards.Reading;

namespace InsConformance.Campaign.Cards;

/// <summary>A reader of the machine, as a software in this process reaches it: through PC/SC, like every other program.</summary>
public static class MachineReader
{
    /// <summary>The reader of that name.</summary>
    /// <param name="library">PC/SC.</param>
    /// <param name="name">Exact name, as PC/SC gives it.</param>
    public static SutReader Of(IPcscLibrary library, string name) => new(name, async cancellationToken =>
    {
        try
        {
            return await new PcscReaders(library).ConnectAsync(name, ShareMode.Shared, cancellationToken);
        }
        catch (PcscException refusal)
        {
            throw new CardLostException(refusal.Message, refusal);
        }
    });
}
