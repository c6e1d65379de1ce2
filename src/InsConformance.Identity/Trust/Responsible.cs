namespace InsConformance.Identity.Trust;

/// <summary>« Responsable » of a change: the person, or the automatism, that the history names. Never blank.</summary>
public sealed record Responsible
{
    /// <summary>Names the responsible person or automatism.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Responsible(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("Le responsable d'un changement de statut doit être nommé (règle 21, INS 26).", nameof(name));
        Name = name;
    }

    /// <summary>The name as the history shows it.</summary>
    public string Name { get; }
}
