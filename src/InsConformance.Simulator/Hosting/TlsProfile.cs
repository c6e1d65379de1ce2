namespace InsConformance.Simulator.Hosting;

/// <summary>Protocol versions that a listener accepts.</summary>
public enum TlsProfile
{
    /// <summary>TLS 1.2 and 1.3, the best that both ends know.</summary>
    Open,

    /// <summary>« strict » : TLS 1.2 at most, as the real host negotiates even with a client that offers 1.3 (TLS trace published by DevBox-Santé, April 2026).</summary>
    Strict,
}
