namespace InsConformance.Simulator.Deviations;

/// <summary>Réponse de départ : the correct answer that a deviation departs from, its twin in everything else.</summary>
public enum DeviationBase
{
    /// <summary>Any answer or fault of the service; for a network failure, any response.</summary>
    Any,

    /// <summary>CR 00 with an identity. The deviation waits for a call that has one.</summary>
    Identity,

    /// <summary>CR 01, whatever was asked.</summary>
    Nobody,

    /// <summary>The fault that the service answers, or <c>insi_102</c> where it answers none.</summary>
    Fault,

    /// <summary>None: the failure comes before any request.</summary>
    Connection,
}
