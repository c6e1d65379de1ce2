using InsConformance.Cards.Cps.Instructions;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Files;
using InsConformance.Cards.Kernel.Instructions;

namespace InsConformance.Cards.Cps;

/// <summary>
/// The same card without contact: it shows the technical certificate only, and authenticates without code. Experimental: the identifier of the certificate file and the reference
/// of the key are inferred, and no known middleware was tried on it (<c>docs/cards.md</c>).
/// </summary>
internal static class ContactlessCps
{
    private const string Atr = "3B8F80010031B86404B0ECC1739401808290000E";
    private const ushort TechnicalCertificate = 0xA001;

    public static CardProfile Profile(CpsPersonalisation card)
    {
        var contact = CpsCard.Profile(card);
        return contact with
        {
            Atr = Convert.FromHexString(Atr),
            Protocol = TransmissionProtocol.T1,
            Root = Tree(card),
            Pins = [],
            Classes =
            [
                new CommandClass(
                    0x00,
                    [new Select(CpsCard.SelectionAnswerOf), new ReadBinary(), new ManageSecurityEnvironment(), new InternalAuthenticate(card.Keys, needsPin: false), new GetChallenge()]),
            ],
        };
    }

    private static DedicatedFile Tree(CpsPersonalisation card) =>
        new DedicatedFile { Id = DedicatedFile.RootId, Label = "MF", Names = [CpsIds.RootAid.ToArray()] }
            .Add(
                new ElementaryFile(RootFiles.Directory()) { Id = CpsIds.Directory, ShortId = 0x1E },
                new ElementaryFile(RootFiles.AnswerToReset()) { Id = CpsIds.AnswerToReset, ShortId = 0x1D },
                new ElementaryFile(RootFiles.SerialNumber(card.Serial)) { Id = CpsIds.SerialNumber, ShortId = 0x1C },
                new DedicatedFile { Id = CpsIds.ContactlessApplication, Label = "CPS-SC", Names = [CpsIds.ContactlessAid.ToArray()] }
                    .Add(new ElementaryFile(card.AuthenticationCertificate) { Id = TechnicalCertificate }));
}
