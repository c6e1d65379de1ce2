namespace InsConformance.Identity.Matricules;

/// <summary>
/// The world an OID was created for. The test environment of INSi returns production OIDs for test people,
/// so <see cref="Production"/> never proves that a person is real.
/// </summary>
public enum OidEnvironment
{
    /// <summary>Real identities (and, in fact, those of the INSi test environment).</summary>
    Production,

    /// <summary>« OID de test ».</summary>
    Test,

    /// <summary>« OID de démonstration ».</summary>
    Demonstration,
}
