namespace InsConformance.Exchange.Tests.Xds;

/// <summary>Every rule of XDS broken alone, one deviation from a submission that passes.</summary>
internal static class XdsDeviations
{
    private const string Set = "6b5aea1a-874d-4603-a4bc-96a0a7b38446\" value=\"277076322082910^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH";
    private const string SourceId = "<rim:Value>1900068^^^&amp;1.2.3.4.567.8.9.10&amp;ISO^PI</rim:Value>";
    private const string LegalName = "<rim:Value>PID-5|NESSI^RUTH^RUTH ISABELLE^^^^L</rim:Value>";
    private const string UsedName = "<rim:Value>PID-5|DE VINCI^RUTH^^^^^D</rim:Value>";
    private const string Nowhere = "urn:uuid:00000000-0000-0000-0000-000000000000";

    public static IReadOnlyList<XdsDeviation> All { get; } =
    [
        new("type INS", "XD-01 XD-03", Set, Set.Replace("^NH", "^INS", StringComparison.Ordinal)),
        new("a namespace", "XD-01 XD-03", Set, Set.Replace("^^^&amp;", "^^^ASIP-SANTE-INS-NIR&amp;", StringComparison.Ordinal)),
        new("no patientId", "XD-01", "urn:uuid:6b5aea1a-874d-4603-a4bc-96a0a7b38446", Nowhere),
        new("the OID of a social-security number", "XD-01 XD-03", Set, Set.Replace(".4.8", ".4.13", StringComparison.Ordinal)),
        new("no key", "XD-01 XD-03", Set, Set.Replace("277076322082910", "2770763220829", StringComparison.Ordinal)),
        new("a wrong key", "XD-02 XD-03", Set, Set.Replace("277076322082910", "277076322082911", StringComparison.Ordinal)),
        new("another INS in the submission set", "XD-03", Set, Set.Replace("277076322082910", "279035121518989", StringComparison.Ordinal)),
        new("another INS in the VIHF", "XD-03", "<saml:AttributeValue>277076322082910", "<saml:AttributeValue>279035121518989"),
        new("another INS in the document", "XD-03", "277076322082910", "279035121518989") { InDocument = true },
        new("another OID in the document", "XD-03", "1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.10") { InDocument = true },
        new("no sourcePatientId", "XD-04", "name=\"sourcePatientId\"", "name=\"other\""),
        new("an IPP without authority", "XD-04", SourceId, "<rim:Value>1900068</rim:Value>"),
        new("an IPP of type NH", "XD-04", SourceId, SourceId.Replace("^PI", "^NH", StringComparison.Ordinal)),
        new("an empty sourcePatientInfo value", "XD-05", "<rim:Value>PID-7|19770714</rim:Value>", "<rim:Value></rim:Value>"),
        new("an empty PID-11", "XD-05", "<rim:Value>PID-11|^^^^^FRA^BDL^^63220</rim:Value>", "<rim:Value>PID-11|</rim:Value>"),
        new("no PID-5", "XD-05", LegalName + "\n                " + UsedName, ""),
        new("another birth name than the document's", "XD-06", "PID-5|NESSI", "PID-5|NESSY"),
        new("another list than the document's", "XD-06", "RUTH^RUTH ISABELLE", "RUTH^RUTH"),
        new("another birth date than the document's", "XD-06", "PID-7|19770714", "PID-7|19770715"),
        new("another sex than the document's", "XD-06", "PID-8|F", "PID-8|M"),
        new("another birth date in the document", "XD-06", "19770714", "19770715") { InDocument = true },
        new("a used name unknown to the document", "XD-07 W", "<family qualifier=\"CL\">DE VINCI</family>\n          <given qualifier=\"CL\">RUTH</given>", "") { InDocument = true },
        new("the address of somebody else", "XD-08 W", "277076322082910@patient", "279035121518989@patient"),
    ];

    /// <summary>Changes that are nobody's departure.</summary>
    public static IReadOnlyList<XdsDeviation> Admitted { get; } =
    [
        new("nothing", "", "x", "x"),
        new("the INS for an IPP", "", SourceId, "<rim:Value>277076322082910^^^&amp;1.2.250.1.213.1.4.8&amp;ISO^NH</rim:Value>"),
        new("no sourcePatientInfo", "", "name=\"sourcePatientInfo\"", "name=\"other\""),
        new("no used name", "", UsedName, ""),
        new("no address", "", "277076322082910@patient.mssante.fr", "medecin@hopital.mssante.fr"),
    ];
}
