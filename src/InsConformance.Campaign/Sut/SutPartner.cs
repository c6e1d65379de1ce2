namespace InsConformance.Campaign.Sut;

/// <summary>A software or a structure with which the software under test exchanges identities.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOtherDomain">Whether it belongs to another « domaine d'identification ».</param>
public sealed record SutPartner(string Name, bool IsOtherDomain)
{
    /// <summary>The « référentiel d'identités » of the domain of the software.</summary>
    public static SutPartner OwnDomain { get; } = new("le référentiel d'identités", IsOtherDomain: false);
}
