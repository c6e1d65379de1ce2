namespace InsConformance.Identity.Matricules;

/// <summary>Where a software runs: it decides which OIDs it may store, receive and emit.</summary>
public enum Platform
{
    /// <summary>Real patients.</summary>
    Production,

    /// <summary>Test people only.</summary>
    Test,
}
