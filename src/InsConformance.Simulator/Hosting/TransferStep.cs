namespace InsConformance.Simulator.Hosting;

/// <summary>Bytes to write on a connection, after a wait.</summary>
/// <param name="Bytes">The bytes, HTTP framing included.</param>
/// <param name="Wait">How long to wait first, on the clock of the simulation.</param>
public sealed record TransferStep(ReadOnlyMemory<byte> Bytes, TimeSpan Wait = default);
