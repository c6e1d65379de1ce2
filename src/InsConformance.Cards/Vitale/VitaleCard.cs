using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Kernel.Instructions;

namespace InsConformance.Cards.Vitale;

/// <summary>Virtual « carte Vitale 2 » (<c>docs/cards.md</c>): what a Vitale gives freely by APDU, and the harness application for what is not public. T=0, no code, no cryptography.</summary>
public sealed class VitaleCard : ISmartCard
{
    private readonly IsoCard _chip;

    /// <summary>Makes the card of an image.</summary>
    /// <exception cref="ArgumentException">A raw file of the image has no place in the card: the message says which.</exception>
    public VitaleCard(VitaleImage image)
    {
        Image = image;
        var root = VitaleTree.Of(image);
        if (FileOverrides.Apply(root, image.Files) is [var error, ..])
            throw new ArgumentException(error, nameof(image));
        _chip = new(new CardProfile
        {
            Atr = image.Atr ?? VitaleIds.Atr,
            Root = root,
            Classes = [new(0x00, [new Select(AnswerOf, rootAnswersNothing: true), new ReadBinary(), new GetResponse()])],
        });
    }

    /// <summary>What the card was made from.</summary>
    public VitaleImage Image { get; }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Atr => _chip.Atr;

    /// <inheritdoc/>
    public TransmissionProtocol Protocol => _chip.Protocol;

    /// <summary>The chip, with its files.</summary>
    public IsoCard Chip => _chip;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Transmit(ReadOnlyMemory<byte> command) => _chip.Transmit(command);

    /// <inheritdoc/>
    public void Reset() => _chip.Reset();

    /// <inheritdoc/>
    public void PowerOff() => _chip.PowerOff();

    /// <summary>What is wrong with the raw files of an image, in French.</summary>
    internal static IReadOnlyList<string> Misplaced(VitaleImage image) =>
        image.Files.Count == 0 ? [] : FileOverrides.Apply(VitaleTree.Of(image), image.Files);

    private static SelectionAnswer? AnswerOf(SelectionMethod method, byte p2) => (method, p2) switch
    {
        (SelectionMethod.Identifier or SelectionMethod.File or SelectionMethod.Name, 0x00) => SelectionAnswer.ControlParameters,
        (SelectionMethod.Identifier or SelectionMethod.File or SelectionMethod.Name, 0x0C) => SelectionAnswer.Nothing,
        _ => null,
    };
}
