namespace InsConformance.Cards.Vitale;

/// <summary>« Bénéficiaire » of a carte Vitale; between parentheses, the element of API de Lecture Vitale (FIDES).</summary>
public sealed record VitaleBeneficiary
{
    /// <summary>« Nom usuel » (<c>nomUsuel</c>).</summary>
    public required string UsualName { get; init; }

    /// <summary>« Nom patronymique », the birth name (<c>nomPatronymique</c>); null when the card does not hold it.</summary>
    public string? BirthName { get; init; }

    /// <summary>« Prénom usuel » (<c>prenomUsuel</c>).</summary>
    public required string GivenName { get; init; }

    /// <summary>Birth date, complete, lunar or without its century (<c>naissance</c>).</summary>
    public required CardDate BirthDate { get; init; }

    /// <summary>« Rang de naissance » (<c>rangDeNaissance</c>): 1, or the rank among twins.</summary>
    public int BirthRank { get; init; } = 1;

    /// <summary>Nationality on the chip, two letters; their coding is inferred.</summary>
    public string Nationality { get; init; } = "FR";

    /// <summary>NIR under which the person is insured, key included (<c>nir</c>): that of the policy holder (« ouvrant droit ») for a child.</summary>
    public required string Nir { get; init; }

    /// <summary>Own NIR, certified, key included (<c>nirCertifie</c>); null when the card does not hold it.</summary>
    public string? CertifiedNir { get; init; }

    /// <summary>When it was certified (<c>dateCertification</c>).</summary>
    public DateOnly? CertifiedOn { get; init; }

    /// <summary>Address (<c>adresse</c>), 0 to 5 lines.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>Compulsory insurance (<c>amo</c>).</summary>
    public CompulsoryCover Compulsory { get; init; } = new();

    /// <summary>Complementary insurance (<c>amc</c>); null when there is none.</summary>
    public ComplementaryCover? Complementary { get; init; }

    /// <summary>The same person, whose rights all end that day at the latest; a period that begins later ends on the day it begins.</summary>
    public VitaleBeneficiary Expire(DateOnly lastDay) => this with
    {
        Compulsory = Compulsory with { Periods = [.. Compulsory.Periods.Select(period => period.EndBy(lastDay))] },
    };
}
