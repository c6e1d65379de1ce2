namespace InsConformance.Engine.CardMode;

/// <summary>« Bénéficiaire » of a carte Vitale, as API de Lecture Vitale gives it: texts, unchanged (FIDES). What the card does not hold is null.</summary>
public sealed record CardBeneficiary
{
    /// <summary><c>nomUsuel</c>.</summary>
    public string? UsualName { get; init; }

    /// <summary><c>nomPatronymique</c>: birth name.</summary>
    public string? BirthName { get; init; }

    /// <summary><c>prenomUsuel</c>.</summary>
    public string? GivenName { get; init; }

    /// <summary><c>naissance/date</c>, <c>JJMMAAAA</c>, lunar at times.</summary>
    public string? BirthDate { get; init; }

    /// <summary><c>naissance/dateEnCarte</c>, <c>AAMMJJ</c>, when the century is missing.</summary>
    public string? BirthDateOnCard { get; init; }

    /// <summary><c>nir</c>, key included: that of the policy holder for a dependant.</summary>
    public string? Nir { get; init; }

    /// <summary><c>nirCertifie</c>, key included: the person's own.</summary>
    public string? CertifiedNir { get; init; }

    /// <summary><c>rangDeNaissance</c>: <c>1</c>, or the rank among twins.</summary>
    public string? BirthRank { get; init; }

    /// <summary><c>amo/qualBenef</c> says « assuré ».</summary>
    public bool IsInsured { get; init; }
}
