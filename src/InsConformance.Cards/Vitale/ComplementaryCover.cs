namespace InsConformance.Cards.Vitale;

/// <summary>« Assurance maladie complémentaire » (<c>amc</c>) of a beneficiary; texts as given.</summary>
public sealed record ComplementaryCover
{
    /// <summary>« Numéro de la complémentaire, B2 » (<c>numComplB2</c>).</summary>
    public required string Number { get; init; }

    /// <summary>« Code de routage du flux » (<c>codeRoutageFlux</c>).</summary>
    public string? Routing { get; init; }

    /// <summary>« Validité des données » (<c>validiteDonnees</c>).</summary>
    public string? Validity { get; init; }

    /// <summary>« Numéro d'adhérent » (<c>numAdherent</c>).</summary>
    public string? Member { get; init; }

    /// <summary>« Indicateur de traitement » (<c>indicTraitement</c>).</summary>
    public string? Treatment { get; init; }
}
