namespace InsConformance.Campaign.Drivers;

/// <summary>The lot that a scenario speaks of: its identities, by the names that the scenario gives them, in order.</summary>
public sealed class VerifiedLot
{
    private readonly List<(string Name, string Id)> _identities = [];

    /// <summary>The local identifiers, in order.</summary>
    public IReadOnlyList<string> Ids => [.. _identities.Select(identity => identity.Id)];

    /// <summary>The name by which the software calls the lot; null before its deposit.</summary>
    public string? Reference { get; set; }

    /// <summary>Puts an identity in the lot.</summary>
    public void Add(string name, string id) => _identities.Add((name, id));

    /// <summary>The name of an identity of the lot; its identifier when it is not of the lot.</summary>
    public string NameOf(string id) => _identities.Find(identity => string.Equals(identity.Id, id, StringComparison.Ordinal)).Name ?? id;
}
