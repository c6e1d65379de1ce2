using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Soap;

/// <summary>Writes the two context blocks of a request.</summary>
internal static class RequestContextWriter
{
    public static void Write(XmlOutput xml, LpsContext lps)
    {
        var prefix = "ctxlps:"u8;
        OpenContext(xml, "<ctxlps:ContexteLPS xmlns:ctxlps=\"urn:siram:lps:ctxlps\""u8, lps.Nature, lps.Version);
        xml.Element(prefix, "Id"u8, lps.Id);
        xml.Element(prefix, "Temps"u8, lps.Time);
        xml.Element(prefix, "Emetteur"u8, lps.Emitter);
        if (lps.Software is { } software)
        {
            xml.Open(prefix, "LPS"u8);
            if (software.Idam is { } idam)
            {
                xml.Raw("<ctxlps:IDAM"u8);
                xml.Attribute("R"u8, software.IdamR);
                xml.Raw(">"u8);
                xml.Text(idam);
                xml.Close(prefix, "IDAM"u8);
            }

            xml.Element(prefix, "Version"u8, software.Version);
            xml.Element(prefix, "Instance"u8, software.Instance);
            xml.Element(prefix, "Nom"u8, software.Name);
            xml.Close(prefix, "LPS"u8);
        }

        xml.Close(prefix, "ContexteLPS"u8);
    }

    public static void Write(XmlOutput xml, BamContext bam)
    {
        var prefix = "ctxbam:"u8;
        OpenContext(xml, "<ctxbam:ContexteBAM xmlns:ctxbam=\"urn:siram:bam:ctxbam\""u8, bam.Nature, bam.Version);
        xml.Element(prefix, "Id"u8, bam.Id);
        xml.Element(prefix, "Temps"u8, bam.Time);
        xml.Element(prefix, "Emetteur"u8, bam.Emitter);
        xml.Element(prefix, "DateRef"u8, bam.ReferenceDate);
        if (bam.Coverage is { } coverage)
            WriteCoverage(xml, prefix, coverage);
        xml.Close(prefix, "ContexteBAM"u8);
    }

    private static void OpenContext(XmlOutput xml, ReadOnlySpan<byte> start, string? nature, string? version)
    {
        xml.Raw(start);
        xml.Attribute("Nature"u8, nature);
        xml.Attribute("Version"u8, version);
        xml.Raw(">"u8);
    }

    private static void WriteCoverage(XmlOutput xml, ReadOnlySpan<byte> prefix, Coverage coverage)
    {
        if (coverage == Coverage.Empty)
        {
            xml.Raw("<ctxbam:COUVERTURE/>"u8);
            return;
        }

        xml.Open(prefix, "COUVERTURE"u8);
        xml.Element(prefix, "GrandRegime"u8, coverage.Scheme);
        xml.Element(prefix, "Organisme"u8, coverage.Organisation);
        xml.Element(prefix, "CodeCentre"u8, coverage.Centre);
        if (coverage.Insured is { } insured)
        {
            xml.Open(prefix, "ASSURE"u8);
            WriteNumber(xml, prefix, "Id"u8, insured.Id);
            xml.Close(prefix, "ASSURE"u8);
        }

        if (coverage.Beneficiary is { } beneficiary)
        {
            xml.Open(prefix, "BENEFICIAIRE"u8);
            WriteNumber(xml, prefix, "Nir"u8, beneficiary.Nir);
            xml.Element(prefix, "DateNai"u8, beneficiary.BirthDate);
            xml.Element(prefix, "Rang"u8, beneficiary.Rank);
            xml.Element(prefix, "Porteur"u8, beneficiary.Holder);
            xml.Close(prefix, "BENEFICIAIRE"u8);
        }

        xml.Close(prefix, "COUVERTURE"u8);
    }

    private static void WriteNumber(XmlOutput xml, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name, CoverageNumber? number)
    {
        if (number is null)
            return;
        xml.Open(prefix, name);
        xml.Element(prefix, "Num"u8, number.Number);
        xml.Element(prefix, "Cle"u8, number.Key);
        xml.Element(prefix, "DateCertification"u8, number.CertifiedOn);
        xml.Close(prefix, name);
    }
}
