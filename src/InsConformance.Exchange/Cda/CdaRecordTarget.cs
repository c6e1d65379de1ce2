using System.Xml.Linq;

namespace InsConformance.Exchange.Cda;

/// <summary>A <c>recordTarget</c> of a CDA header as received: the patient, each part as many times as it is there.</summary>
public sealed class CdaRecordTarget
{
    /// <summary>The HL7 v3 namespace.</summary>
    public static readonly XNamespace V3 = "urn:hl7-org:v3";

    /// <summary>Looks at an element.</summary>
    public CdaRecordTarget(XElement element)
    {
        Element = element;
        Roles = [.. element.Elements(V3 + "patientRole")];
        Ids = [.. Roles.Elements(V3 + "id").Select(id => new CdaId(id))];
        Patients = [.. Roles.Elements(V3 + "patient")];
        Names = [.. Patients.Elements(V3 + "name")];
        Families = [.. Names.Elements(V3 + "family")];
        GivenNames = [.. Names.Elements(V3 + "given")];
        Genders = [.. Patients.Elements(V3 + "administrativeGenderCode")];
        BirthTimes = [.. Patients.Elements(V3 + "birthTime")];
        BirthAddresses = [.. Patients.Elements(V3 + "birthplace").Elements(V3 + "place").Elements(V3 + "addr")];
        Counties = [.. BirthAddresses.Elements(V3 + "county")];
    }

    /// <summary>The element.</summary>
    public XElement Element { get; }

    /// <summary>The <c>patientRole</c>.</summary>
    public IReadOnlyList<XElement> Roles { get; }

    /// <summary>Identifiers.</summary>
    public IReadOnlyList<CdaId> Ids { get; }

    /// <summary>The <c>patient</c>.</summary>
    public IReadOnlyList<XElement> Patients { get; }

    /// <summary>Names of the patient.</summary>
    public IReadOnlyList<XElement> Names { get; }

    /// <summary>Family names, whatever their qualifier.</summary>
    public IReadOnlyList<XElement> Families { get; }

    /// <summary>Given names, whatever their qualifier.</summary>
    public IReadOnlyList<XElement> GivenNames { get; }

    /// <summary>Sexes.</summary>
    public IReadOnlyList<XElement> Genders { get; }

    /// <summary>Birth dates.</summary>
    public IReadOnlyList<XElement> BirthTimes { get; }

    /// <summary>Addresses of the birth place.</summary>
    public IReadOnlyList<XElement> BirthAddresses { get; }

    /// <summary>Codes of the birth place: the COG travels in <c>county</c>.</summary>
    public IReadOnlyList<XElement> Counties { get; }

    /// <summary>Whether an identifier is an INS.</summary>
    public bool CarriesIns => Ids.Any(id => id.IsIns);

    /// <summary>Identifiers that are an INS.</summary>
    public IEnumerable<CdaId> Ins => Ids.Where(id => id.IsIns);

    /// <summary>« Nom de naissance » : <c>family[@qualifier='BR']</c>.</summary>
    public XElement? BirthName => Families.FirstOrDefault(family => Qualifier(family) is "BR");

    /// <summary>« Premier prénom de naissance » : <c>given[@qualifier='BR']</c>.</summary>
    public IEnumerable<XElement> FirstBirthNames => GivenNames.Where(given => Qualifier(given) is "BR");

    /// <summary>« Prénoms de l'acte de naissance » : <c>given</c> without qualifier.</summary>
    public XElement? BirthGivenNames => GivenNames.FirstOrDefault(given => Qualifier(given) is null);

    /// <summary>M, F…: <c>administrativeGenderCode/@code</c>.</summary>
    public string? Gender => Genders.Select(gender => gender.Attribute("code")?.Value).FirstOrDefault(code => code is not null);

    /// <summary><c>birthTime/@value</c>.</summary>
    public string? BirthTime => BirthTimes.Select(time => time.Attribute("value")?.Value).FirstOrDefault(value => value is not null);

    /// <summary>COG of the birth place.</summary>
    public string? County => Counties is [var county, ..] ? county.Value : null;

    /// <summary>The patients of a document, or the one that is its root.</summary>
    public static IEnumerable<CdaRecordTarget> AllOf(XElement root) =>
        (root.Name == V3 + "recordTarget" ? [root] : root.Elements(V3 + "recordTarget")).Select(target => new CdaRecordTarget(target));

    /// <summary>Qualifier of a part of a name; null when it has none.</summary>
    public static string? Qualifier(XElement part) => part.Attribute("qualifier")?.Value;
}
