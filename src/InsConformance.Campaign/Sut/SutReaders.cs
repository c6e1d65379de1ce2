namespace InsConformance.Campaign.Sut;

/// <summary>The two readers of a scenario, and where INSi is called in card mode.</summary>
/// <param name="Professional">Reader of the card of the professional (CPx).</param>
/// <param name="Vitale">Reader of the carte Vitale.</param>
/// <param name="InsiAddress">Address of the INSi téléservice in card mode: the server alone is authenticated by TLS, the caller by its assertions.</param>
public sealed record SutReaders(SutReader Professional, SutReader Vitale, Uri InsiAddress)
{
    /// <summary>Whether the readers are those of the machine, which every program sees through PC/SC, rather than readers of this process.</summary>
    public bool AreOfTheMachine { get; init; }
}
