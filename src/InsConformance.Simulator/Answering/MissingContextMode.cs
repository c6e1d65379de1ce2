namespace InsConformance.Simulator.Answering;

/// <summary>What to do with a request that has no « ContexteLPS » or no « IDAM »: the answer of the real service is unknown (<c>docs/known-differences.md</c>, DIF-15).</summary>
public enum MissingContextMode
{
    /// <summary>No authorisation number is an unknown number: <c>desir_550</c>.</summary>
    Fault,

    /// <summary>Answered as if the number were right: for a generic SOAP client that cannot send the header blocks.</summary>
    Lenient,
}
