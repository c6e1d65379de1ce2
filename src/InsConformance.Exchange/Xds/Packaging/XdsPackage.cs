using System.Xml.Linq;

namespace InsConformance.Exchange.Xds.Packaging;

/// <summary>What a file that carries XDS metadata holds, whatever its wrapping.</summary>
/// <param name="Metadata">The XML of the metadata: a message, or <c>METADATA.XML</c>.</param>
/// <param name="Documents">The documents beside them, or inside them.</param>
internal sealed record XdsPackage(XDocument Metadata, IReadOnlyList<PackagedDocument> Documents)
{
    /// <summary>To whom the mail that carries them goes: name of the header field, and its addresses.</summary>
    public IReadOnlyList<(string Field, string Addresses)> Recipients { get; init; } = [];
}
