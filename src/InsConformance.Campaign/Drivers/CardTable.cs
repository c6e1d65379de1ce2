using System.Security.Cryptography.X509Certificates;
using InsConformance.Campaign.Running;
using InsConformance.Campaign.Sut;
using InsConformance.Cards.Images;
using InsConformance.Cards.Slots;
using InsConformance.Simulator.Pki;

namespace InsConformance.Campaign.Drivers;

/// <summary>The cards of a scenario: those that ship, put into its two readers and taken out of them.</summary>
public sealed class CardTable(SutReaders readers, CampaignEnvironment environment)
{
    private const string Folder = "cards/";

    /// <summary>Puts a card into the reader of the professional, in the place of the one that is there.</summary>
    /// <param name="name">Name of the image, e.g. <c>cps-medecin</c>.</param>
    public void InsertProfessional(string name) => Insert(readers.Professional, name);

    /// <summary>Puts a card into the reader of the carte Vitale, in the place of the one that is there.</summary>
    public void InsertVitale(string name) => Insert(readers.Vitale, name);

    /// <summary>Takes the card of the professional out.</summary>
    public void RemoveProfessional() => readers.Professional.Remove();

    /// <summary>Takes the carte Vitale out.</summary>
    public void RemoveVitale() => readers.Vitale.Remove();

    private void Insert(VirtualSlot slot, string name)
    {
        var image = Read(name);
        using var authority = Authority();
        slot.Swap(CardFactory.Create(image, authority), image.Faults);
    }

    private X509Certificate2 Authority()
    {
        using var pki = SyntheticPki.EnsureIn(environment.PkiDirectory, TimeProvider.System);
        return pki.OpenPersonsAuthority();
    }

    private static CardImage Read(string name)
    {
        var assembly = typeof(CardTable).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{Folder}{name}.json") ?? throw new FormatException(
            $"Aucune carte ne s'appelle « {name} ». Cartes livrées : "
            + string.Join(", ", assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal)).Select(resource => resource[Folder.Length..^5]).Order(StringComparer.Ordinal)));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return CardImageReader.Read(bytes.ToArray()).Image ?? throw new FormatException($"L'image de la carte « {name} » est mauvaise : voir « cards check ».");
    }
}
