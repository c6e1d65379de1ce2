using System.Text;
using InsConformance.Cards.Cps.Instructions;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Cps.Volet;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Instructions;
using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Cps;

/// <summary>
/// Virtual « carte CPS3 » (IAS-ECC): CPS, CPF, CPE or CPA, which share chip and files (Cryptolib CPS, OpenSC; <c>docs/cards.md</c>). Read by the middleware of the ANS and by OpenSC.
/// </summary>
public static class CpsCard
{
    /// <summary>Answer to reset of a CPS3 through its contacts.</summary>
    public const string Atr = "3BAC00402A001225006480000310009000";

    /// <summary>Tries of a code when nothing wrong was presented.</summary>
    public const int MaxTries = 3;

    private const byte IsoClass = 0x00, VoletClass = 0xA0, VoletWaitingData = 0x9F;

    /// <summary>Makes a card.</summary>
    public static IsoCard Create(CpsPersonalisation card) => new(Profile(card));

    /// <summary>What the kernel needs of a CPS3; faults and other answers to reset are then <c>with</c> away.</summary>
    public static CardProfile Profile(CpsPersonalisation card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var security = new PerformSecurityOperation(card.Keys);
        return new CardProfile
        {
            Atr = Convert.FromHexString(Atr),
            Root = CpsTree.Of(card),
            Pins =
            [
                new PinObject(CpsIds.Pin, Encoding.ASCII.GetBytes(card.Pin), MaxTries, card.PinTriesLeft),
                new PinObject(CpsIds.Puk, Encoding.ASCII.GetBytes(card.Puk), MaxTries, card.PukTriesLeft),
            ],
            Classes =
            [
                new CommandClass(
                    IsoClass,
                    [
                        new Select(SelectionAnswerOf), new GetResponse(), new ReadBinary(), new UpdateBinary(),
                        new Verify(), new ChangeReferenceData(), new ResetRetryCounter(),
                        new ManageSecurityEnvironment(), new InternalAuthenticate(card.Keys), security,
                        new GetData(), new GetChallenge(),
                    ]),
                new CommandClass(CommandClass.Chained, [security]),
                new CommandClass(VoletClass, [new VoletSelect(), new VoletRead(), new GetResponse()]) { WaitingDataSw1 = VoletWaitingData },
            ],
        };
    }

    /// <summary>By name, P2 must not be <c>00</c>: seen on a real card (logs of OpenSC).</summary>
    internal static SelectionAnswer? SelectionAnswerOf(SelectionMethod method, byte p2) => (method, p2) switch
    {
        (SelectionMethod.Name, 0x00) => null,
        _ when !Enum.IsDefined(method) => null,
        (_, 0x00 or 0x04) => SelectionAnswer.ControlParameters,
        (_, 0x0C) => SelectionAnswer.Nothing,
        _ => null,
    };
}
