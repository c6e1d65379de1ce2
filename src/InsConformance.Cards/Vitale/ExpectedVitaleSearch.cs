using System.Globalization;
using InsConformance.Cards.Images;

namespace InsConformance.Cards.Vitale;

/// <summary>What the body <c>RECVITALE</c> of WS_INS1 must carry for a beneficiary of a card (DESIR_ICIR_EXP_1.5.0, INSiRecVit; template of Pyxistem): texts, as on the wire.</summary>
public sealed record ExpectedVitaleSearch
{
    private const int NumberLength = 13;

    /// <summary>« MatriculeIndividu/NumIdentifiant »: certified NIR without its key; null, and then absent, when the card holds none.</summary>
    public required string? BeneficiaryNumber { get; init; }

    /// <summary>« MatriculeOD/NumIdentifiant »: NIR of the entry without its key.</summary>
    public required string PolicyHolderNumber { get; init; }

    /// <summary>« NomNaissance »: birth name of the beneficiary, else of the insured; null when the card holds neither.</summary>
    public required string? BirthName { get; init; }

    /// <summary>« DateNaissance »: unchanged, <c>JJMMAAAA</c> or <c>AAMMJJ</c>.</summary>
    public required string BirthDate { get; init; }

    /// <summary>« RangNaissance ».</summary>
    public required string BirthRank { get; init; }

    /// <summary>The values for one beneficiary.</summary>
    /// <param name="image">The card.</param>
    /// <param name="index">The rank of the beneficiary on it, from 0.</param>
    public static ExpectedVitaleSearch Of(VitaleImage image, int index)
    {
        var person = image.Beneficiaries[index];
        var insured = image.Beneficiaries.FirstOrDefault(other => other.Compulsory.IsInsured);
        return new()
        {
            BeneficiaryNumber = person.CertifiedNir?[..NumberLength],
            PolicyHolderNumber = person.Nir[..NumberLength],
            BirthName = person.BirthName ?? insured?.BirthName,
            BirthDate = person.BirthDate.Complete ?? person.BirthDate.OnChip,
            BirthRank = person.BirthRank.ToString(CultureInfo.InvariantCulture),
        };
    }
}
