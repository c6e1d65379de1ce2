namespace InsConformance.Engine.Retrieval;

/// <summary>How the user asks for a call by traits.</summary>
public sealed record RetrievalRequest
{
    /// <summary>The first birth name alone, the birth place kept for the case of several identities.</summary>
    public static RetrievalRequest Default { get; } = new();

    /// <summary>
    /// Try the birth given names one after the other, then all together, until one is found or the service fails (CNDA test 2.07).
    /// </summary>
    public bool TryEachGivenName { get; init; }

    /// <summary>Send the birth place from the first call on.</summary>
    public bool WithBirthPlace { get; init; }
}
