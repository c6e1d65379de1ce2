namespace InsConformance.Simulator.Hosting;

/// <summary>Why a client certificate does not pass.</summary>
/// <param name="Flaw">What is wrong with it.</param>
/// <param name="Words">French: what is wrong, and what to do.</param>
public sealed record CertificateComplaint(CertificateFlaw Flaw, string Words);
