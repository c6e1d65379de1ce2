using System.Xml.Linq;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Traits;

namespace InsConformance.Exchange.Cda.Writing;

/// <summary>Writes the patient of a CDA R2 header: the INS first when the identity is qualified, then the local identifiers that have an OID.</summary>
public static class CdaRecordTargetWriter
{
    private static XNamespace V3 => CdaRecordTarget.V3;

    /// <summary>The <c>recordTarget</c>.</summary>
    /// <exception cref="ArgumentException">The identity has no INS and no local identifier with an OID: CDA identifies by OID.</exception>
    public static XElement Write(DiffusedIdentity identity)
    {
        var ids = Ids(identity).ToList();
        if (ids.Count == 0)
            throw new ArgumentException("CDA needs an identifier with an OID.", nameof(identity));
        return new XElement(V3 + "recordTarget", new XElement(V3 + "patientRole", ids, Patient(identity)));
    }

    private static IEnumerable<XElement> Ids(DiffusedIdentity identity)
    {
        if (identity.Ins is { } ins)
            yield return Id(ins.Matricule.Value, ins.Oid.Value);
        foreach (var local in identity.LocalIdentifiers)
        {
            if (local.Authority.Oid is { } oid)
                yield return Id(local.Value, oid);
        }
    }

    private static XElement Id(string extension, string root) =>
        new(V3 + "id", new XAttribute("extension", extension), new XAttribute("root", root));

    private static XElement Patient(DiffusedIdentity identity)
    {
        var strict = identity.Strict;
        return new XElement(
            V3 + "patient",
            new XElement(
                V3 + "name",
                Part("family", strict.BirthName.Value, "BR"),
                strict.BirthGivenNames is { } list ? Part("given", list.ToString(), null) : null,
                Part("given", strict.FirstBirthName.Value, "BR"),
                identity.Complementary.UsedName is { } used ? Part("family", used.Value, "CL") : null,
                identity.Complementary.UsedFirstName is { } usedFirst ? Part("given", usedFirst.Value, "CL") : null),
            new XElement(
                V3 + "administrativeGenderCode",
                new XAttribute("code", strict.Sex switch { Sex.Male => "M", Sex.Female => "F", _ => "UN" }),
                new XAttribute("codeSystem", "2.16.840.1.113883.5.1")),
            new XElement(V3 + "birthTime", Time(strict.BirthDate)),
            new XElement(V3 + "birthplace", new XElement(V3 + "place", new XElement(V3 + "addr", new XElement(V3 + "county", strict.BirthPlace.Code)))));
    }

    private static XElement Part(string kind, string value, string? qualifier) =>
        new(V3 + kind, qualifier is null ? null : new XAttribute("qualifier", qualifier), value);

    /// <summary>AAAAMMJJ, lunar dates included; what is known of an incomplete date; unknown otherwise.</summary>
    private static XAttribute Time(BirthDate date)
    {
        var iso = date.ToIso().Replace("-", "", StringComparison.Ordinal);
        var known = date switch
        {
            { Year: 0 } => 0,
            { Month: 0 } => 4,
            { Day: 0 } => 6,
            _ => 8,
        };
        return known == 0 ? new XAttribute("nullFlavor", "UNK") : new XAttribute("value", iso[..known]);
    }
}
