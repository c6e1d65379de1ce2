using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Files;

namespace InsConformance.Cards.Vitale;

/// <summary>Virtual « carte Vitale 1 »: recognised by its ATR, refuses everything (seen on a real card by ABAK-Physio: CLA 00 is unknown, CLA BC is known and none of its instructions).</summary>
public static class Vitale1Card
{
    private const byte Bull = 0xBC;

    /// <summary>Makes the card of an image.</summary>
    public static IsoCard Create(Vitale1Image image) => new(new CardProfile
    {
        Atr = image.Atr ?? VitaleIds.Vitale1Atr,
        Root = new DedicatedFile { Id = DedicatedFile.RootId, Label = "MF" },
        Classes = [new(Bull, [])],
    });
}
