namespace InsConformance.Cards.Vitale;

/// <summary>« Assurance maladie obligatoire » (<c>amo</c>) of a beneficiary; the lengths of the codes are those in use, the defaults are invented.</summary>
public sealed record CompulsoryCover
{
    /// <summary>« Qualité » (<c>qualBenef</c>): <c>0</c> is the insured.</summary>
    public string Quality { get; init; } = "0";

    /// <summary>Whether the beneficiary is the insured (« assuré »).</summary>
    public bool IsInsured => string.Equals(Quality, "0", StringComparison.Ordinal) || string.Equals(Quality, "00", StringComparison.Ordinal);

    /// <summary>« Régime » (<c>codeRegime</c>), two characters.</summary>
    public string Scheme { get; init; } = "01";

    /// <summary>« Caisse » (<c>caisse</c>), three characters.</summary>
    public string Fund { get; init; } = "999";

    /// <summary>« Centre de gestion » (<c>centreGestion</c>), four characters.</summary>
    public string Centre { get; init; } = "9999";

    /// <summary>« Centre carte » (<c>centreCarte</c>); null when absent.</summary>
    public string? CardCentre { get; init; }

    /// <summary>« Code gestion » (<c>codeGestion</c>), two characters.</summary>
    public string Management { get; init; } = "10";

    /// <summary>« Médecin traitant » (<c>medecinTraitant</c>): whether one is declared; null when the card does not say. Its writing as O or N is inferred.</summary>
    public bool? HasDeclaredDoctor { get; init; }

    /// <summary>Periods of rights (<c>listePeriodesDroits</c>), 0 to 3.</summary>
    public IReadOnlyList<RightsPeriod> Periods { get; init; } = [];
}
