namespace InsConformance.Engine.Settings;

/// <summary>Bornes d'un lot à vérifier, which the site sets (CNDA test 4.06). Those of the service are not public.</summary>
/// <param name="Fewest">Fewest identities.</param>
/// <param name="Most">Most identities.</param>
public sealed record LotSizes(int Fewest, int Most)
{
    /// <summary>Those of one public client: 1 to 100.</summary>
    public static LotSizes Default { get; } = new(1, 100);

    /// <summary>Whether a lot may hold so many identities.</summary>
    public bool Admit(int count) => count >= Fewest && count <= Most;

    /// <inheritdoc/>
    public override string ToString() => $"de {Fewest} à {Most} identités";
}
