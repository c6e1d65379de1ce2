using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Testing;

namespace InsConformance.Cards.Tests;

/// <summary>Talks to a card in hexadecimal, spaces allowed, as the reference writes it.</summary>
internal static class CardAssertions
{
    public static string Send(this ISmartCard card, string command) => Convert.ToHexString(card.Transmit(Hex(command)).Span);

    public static byte[] Hex(string text) => Convert.FromHexString(text.Replace(" ", "", StringComparison.Ordinal));

    public static string Packed(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    public static ImageReading ReadFixture(string name) => CardImageReader.Read(new FileInfo(Repository.PathOf($"fixtures/cards/{name}.json")));

    public static T Fixture<T>(string name)
        where T : CardImage => ReadFixture(name) is { Image: T image } ? image : throw new InvalidDataException($"{name} is no {typeof(T).Name}.");
}
