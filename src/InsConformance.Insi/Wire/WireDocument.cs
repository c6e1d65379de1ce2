namespace InsConformance.Insi.Wire;

/// <summary>A well-formed XML message as received.</summary>
/// <param name="Bytes">The exact bytes.</param>
/// <param name="Encoding">What is known of their encoding.</param>
/// <param name="Root">The document element.</param>
public sealed record WireDocument(ReadOnlyMemory<byte> Bytes, WireEncoding Encoding, WireElement Root);
