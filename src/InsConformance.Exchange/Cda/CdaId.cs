using System.Xml.Linq;
using InsConformance.Exchange.Texts;

namespace InsConformance.Exchange.Cda;

/// <summary>An identifier of the patient (<c>patientRole/id</c>) as received.</summary>
/// <param name="Element">The element.</param>
public sealed record CdaId(XElement Element)
{
    /// <summary><c>@root</c>.</summary>
    public string? Root => Element.Attribute("root")?.Value;

    /// <summary><c>@extension</c>.</summary>
    public string? Extension => Element.Attribute("extension")?.Value;

    /// <summary>Whether the root is one of the four OIDs of an INS: in CDA only the root tells.</summary>
    public bool IsIns => InsOidText.IsIns(Root);
}
