using InsConformance.Cards.Slots.Faults;

namespace InsConformance.Cards.Images.Reading;

/// <summary>What every image has.</summary>
internal sealed record CommonPart(
    string Label,
    string? Note,
    ReadOnlyMemory<byte>? Atr,
    string Serial,
    CardNature Nature,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files,
    IReadOnlyList<CardFault> Faults)
{
    private const int MaxAtrLength = 33, MaxSerialLength = 12, MaxFileLength = 0x7FFF;

    public static CommonPart Read(ImageObject image) => new(
        image.RequiredText("label", text => text.Length <= 80, "quelques mots qui distinguent la carte sont attendus, au plus 80 caractères"),
        image.Text("note"),
        image.Bytes("atr", 2, MaxAtrLength),
        image.RequiredText("serial", text => text.Length <= MaxSerialLength && text.All(char.IsAsciiDigit), "le numéro de série de la carte est attendu, de 1 à 12 chiffres"),
        image.Choice("nature", ("T", CardNature.Test), ("D", CardNature.Demonstration)) ?? CardNature.Test,
        image.Object("files") is { } files ? ReadFiles(files) : new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal),
        [.. image.Objects("faults", 0, 100).Select(FaultReader.Read).OfType<CardFault>()]);

    public CardImage On(CardImage image) => image with { Note = Note, Atr = Atr, Nature = Nature, Files = Files, Faults = Faults };

    private static Dictionary<string, ReadOnlyMemory<byte>> ReadFiles(ImageObject files)
    {
        var read = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var path in files.Names())
        {
            if (files.Bytes(path, 0, MaxFileLength) is { } bytes)
                read[path] = bytes;
        }

        return read;
    }
}
