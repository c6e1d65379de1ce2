using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Cps;
using InsConformance.Cards.Kernel;
using InsConformance.Cards.Vitale;

namespace InsConformance.Cards.Images;

/// <summary>Makes the virtual card of an image, whatever its kind.</summary>
public static class CardFactory
{
    /// <summary>Makes a new card, as it left its issuer.</summary>
    /// <param name="image">The image. Its faults are for the reader that the card goes into.</param>
    /// <param name="authority">Issuer of the certificates of a CPx card, with its private key; null for certificates signed by their own key.</param>
    /// <exception cref="ArgumentException">A raw file of the image has no place in the card: the message says which.</exception>
    public static ISmartCard Create(CardImage image, X509Certificate2? authority = null) => image switch
    {
        VitaleImage vitale => new VitaleCard(vitale),
        Vitale1Image vitale => Vitale1Card.Create(vitale),
        CpsImage cps => CpxIssue.Create(cps, authority),
        _ => throw new ArgumentOutOfRangeException(nameof(image), image, "There is no card of this kind."),
    };

    /// <summary>What is wrong with the raw files of an image, in French.</summary>
    internal static IReadOnlyList<string> Misplaced(CardImage image) => image switch
    {
        VitaleImage vitale => VitaleCard.Misplaced(vitale),
        CpsImage cps => CpxIssue.Misplaced(cps),
        _ => [],
    };
}
