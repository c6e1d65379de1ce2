namespace InsConformance.Exchange.Xds.Packaging;

/// <summary>A document that travels with XDS metadata.</summary>
/// <param name="Path">Its path in the archive, or its rank in the message.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record PackagedDocument(string Path, ReadOnlyMemory<byte> Content);
