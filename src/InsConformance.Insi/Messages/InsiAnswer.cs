namespace InsConformance.Insi.Messages;

/// <summary>« RESULTAT »: the answer of the service to a search, raw strings.</summary>
/// <param name="Code">« CodeCR »: <c>00</c> found, <c>01</c> none, <c>02</c> several.</param>
/// <param name="Label">« LibelleCR »; null when absent.</param>
/// <param name="Individual">« INDIVIDU », present with <c>00</c>.</param>
public sealed record InsiAnswer(string Code, string? Label, Individual? Individual = null)
{
    /// <summary>CR 01, exact label.</summary>
    public static InsiAnswer NoIdentity { get; } = new("01", "Aucune identite trouvee");

    /// <summary>CR 02, exact label.</summary>
    public static InsiAnswer SeveralIdentities { get; } = new("02", "Plusieurs identites trouvees");

    /// <summary>CR 00, exact label.</summary>
    public static InsiAnswer Found(Individual individual) => new("00", "OK", individual);
}
