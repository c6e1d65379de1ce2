using System.Net;
using System.Security.Cryptography.X509Certificates;
using InsConformance.Cards.Vpcd;

namespace InsConformance.Cards.Bench;

/// <summary>How a bench of cards is set up.</summary>
public sealed record CardBenchOptions
{
    /// <summary>Virtual readers: as many as the driver has slots, two for the one of Debian.</summary>
    public int Readers { get; init; } = 2;

    /// <summary>Where the driver listens for its first slot; the next slots are on the next ports.</summary>
    public IPEndPoint Driver { get; init; } = new(IPAddress.Loopback, VpcdPlug.FirstPort);

    /// <summary>Issuer of the certificates of CPx cards, with its private key; null for certificates signed by their own key.</summary>
    public X509Certificate2? Authority { get; init; }

    /// <summary>Clock of the readers and of the trace.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Delays that the driver imposes.</summary>
    public VpcdTiming Timing { get; init; } = VpcdTiming.Default;
}
