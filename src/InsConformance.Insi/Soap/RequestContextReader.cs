using InsConformance.Insi.Messages;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Soap;

/// <summary>Reads the two context blocks of a request.</summary>
internal static class RequestContextReader
{
    public static LpsContext? Lps(WireElement? context) => context is null ? null : new LpsContext
    {
        Version = context.Attribute("Version"),
        Nature = context.Attribute("Nature"),
        Id = LpsText(context, "Id"),
        Time = LpsText(context, "Temps"),
        Emitter = LpsText(context, "Emetteur"),
        Software = Software(context.Child(Namespaces.LpsContext, "LPS")),
    };

    public static BamContext? Bam(WireElement? context) => context is null ? null : new BamContext
    {
        Version = context.Attribute("Version"),
        Nature = context.Attribute("Nature"),
        Id = BamText(context, "Id"),
        Time = BamText(context, "Temps"),
        Emitter = BamText(context, "Emetteur"),
        ReferenceDate = BamText(context, "DateRef"),
        Coverage = Coverage(context.Child(Namespaces.BamContext, "COUVERTURE")),
    };

    private static LpsSoftware? Software(WireElement? software) => software is null ? null : new LpsSoftware
    {
        Idam = LpsText(software, "IDAM"),
        IdamR = software.Child(Namespaces.LpsContext, "IDAM")?.Attribute("R"),
        Version = LpsText(software, "Version"),
        Instance = LpsText(software, "Instance"),
        Name = LpsText(software, "Nom"),
    };

    private static Coverage? Coverage(WireElement? coverage) => coverage is null ? null : new Coverage
    {
        Scheme = BamText(coverage, "GrandRegime"),
        Organisation = BamText(coverage, "Organisme"),
        Centre = BamText(coverage, "CodeCentre"),
        Insured = coverage.Child(Namespaces.BamContext, "ASSURE") is { } insured ? new CoverageInsured(Number(insured, "Id")) : null,
        Beneficiary = Beneficiary(coverage.Child(Namespaces.BamContext, "BENEFICIAIRE")),
    };

    private static CoverageBeneficiary? Beneficiary(WireElement? beneficiary) => beneficiary is null ? null : new CoverageBeneficiary
    {
        Nir = Number(beneficiary, "Nir"),
        BirthDate = BamText(beneficiary, "DateNai"),
        Rank = BamText(beneficiary, "Rang"),
        Holder = BamText(beneficiary, "Porteur"),
    };

    private static CoverageNumber? Number(WireElement parent, string name) => parent.Child(Namespaces.BamContext, name) is { } number
        ? new CoverageNumber(BamText(number, "Num"), BamText(number, "Cle"), BamText(number, "DateCertification"))
        : null;

    private static string? LpsText(WireElement parent, string name) => parent.Child(Namespaces.LpsContext, name)?.Text;

    private static string? BamText(WireElement parent, string name) => parent.Child(Namespaces.BamContext, name)?.Text;
}
