namespace InsConformance.Insi.Assertions;

/// <summary>Has bytes signed by whoever holds the key: most often a card.</summary>
/// <param name="signedInfo">Canonical form of <c>ds:SignedInfo</c>.</param>
/// <param name="cancellationToken">Gives up.</param>
/// <returns>The signature value.</returns>
public delegate Task<byte[]> AssertionSigner(ReadOnlyMemory<byte> signedInfo, CancellationToken cancellationToken);
