using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel;
using InsConformance.Simulator.Pki;

namespace InsConformance.Campaign.Cards;

/// <summary>The cards of <c>fixtures/cards</c>, by the name of their file.</summary>
public static class ShippedCards
{
    private const string Folder = "cards/", Suffix = ".json";

    /// <summary>The image of that name.</summary>
    /// <exception cref="FormatException">None has it; the message lists those that exist.</exception>
    public static CardImage Read(string name)
    {
        var assembly = typeof(ShippedCards).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{Folder}{name}{Suffix}") ?? throw new FormatException(
            $"Aucune carte ne s'appelle « {name} ». Cartes livrées : "
            + string.Join(", ", assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal)).Select(resource => resource[Folder.Length..^Suffix.Length]).Order(StringComparer.Ordinal)));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return CardImageReader.Read(bytes.ToArray()).Image ?? throw new FormatException($"L'image de la carte « {name} » est mauvaise : voir « cards check ».");
    }

    /// <summary>A new card of that image, whose certificates come from the persons authority of the bench.</summary>
    public static ISmartCard Issue(CardImage image, DirectoryInfo pki)
    {
        using var certificates = SyntheticPki.EnsureIn(pki, TimeProvider.System);
        using X509Certificate2 authority = certificates.OpenPersonsAuthority();
        return CardFactory.Create(image, authority);
    }
}
