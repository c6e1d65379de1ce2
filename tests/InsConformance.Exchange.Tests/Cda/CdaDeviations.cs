namespace InsConformance.Exchange.Tests.Cda;

/// <summary>Every rule of CDA broken alone, one deviation from a document that passes.</summary>
internal static class CdaDeviations
{
    private const string Ins = """<id extension="277076322082910" root="1.2.250.1.213.1.4.8"/>""";
    private const string Gender = """<administrativeGenderCode code="F" codeSystem="2.16.840.1.113883.5.1"/>""";
    private const string Family = """<family qualifier="BR">NESSI</family>""";
    private const string First = """<given qualifier="BR">RUTH</given>""";
    private const string List = "<given>RUTH ISABELLE</given>";
    private const string Birth = """<birthTime value="19770714"/>""";
    private const string County = "<county>63220</county>";

    public static IReadOnlyList<CdaDeviation> All { get; } =
    [
        new("a second patient", "3.0", "CD-01", "</recordTarget>", "</recordTarget><recordTarget><patientRole><id extension='1' root='1.2.3'/><patient><name/></patient></patientRole></recordTarget>"),
        new("a second name", "3.0", "CD-01", "</name>", "</name><name/>"),
        new("an identifier without extension", "3.0", "CD-02", "<id extension=\"1900068\"", "<id"),
        new("an identifier without root", "3.0", "CD-02", " root=\"1.2.3.4.567.8.9.10\"", ""),
        new("an identifier said unknown", "3.0", "CD-02", "extension=\"1900068\"", "extension=\"1900068\" nullFlavor=\"UNK\""),
        new("no birth name", "3.0", "CD-03", Family, ""),
        new("no first given name", "3.0", "CD-03", First, ""),
        new("no list of given names", "3.0", "CD-03", List, ""),
        new("no birth date", "3.0", "CD-03", Birth, ""),
        new("no birth place", "3.0", "CD-03", County, ""),
        new("no sex", "3.0", "CD-03", Gender, ""),
        new("a sex said unknown", "3.0", "CD-03 CD-04", Gender, "<administrativeGenderCode nullFlavor=\"NASK\"/>"),
        new("a birth name said unknown", "3.0", "CD-04", Family, "<family qualifier=\"BR\" nullFlavor=\"UNK\"/>"),
        new("an empty birth name", "3.0", "CD-04", Family, "<family qualifier=\"BR\"></family>"),
        new("a month without its day", "3.0", "CD-04", Birth, "<birthTime value=\"197707\"/>"),
        new("a date written ISO", "3.0", "CD-04", Birth, "<birthTime value=\"1977-07-14\"/>"),
        new("a place of four characters", "3.0", "CD-04", County, "<county>6322</county>"),
        new("the name of the place", "3.0", "CD-04", County, "<county>ROYAT</county>"),
        new("a family name SP", "3.0", "CD-05", "<family qualifier=\"CL\">", "<family qualifier=\"SP\">"),
        new("a family name without qualifier", "3.0", "CD-05", "<family qualifier=\"CL\">", "<family>"),
        new("a given name SP", "3.0", "CD-06", "<given qualifier=\"CL\">", "<given qualifier=\"SP\">"),
        new("sex U", "3.0", "CD-07", "code=\"F\"", "code=\"U\""),
        new("sex UN with an INS", "3.0", "CD-07", "code=\"F\"", "code=\"UN\""),
        new("a wrong key", "3.0", "CD-08", "277076322082910", "277076322082911"),
        new("no key", "3.0", "CD-08", "277076322082910", "2770763220829"),
        new("two first given names", "3.0", "CD-09 W", First, First + First),
        new("a first given name out of the list", "3.0", "CD-09 W", First, "<given qualifier=\"BR\">ISABELLE</given>"),
        new("a NIA beside the NIR", "3.0", "CD-10 W", Ins, Ins + "<id extension=\"277076322082910\" root=\"1.2.250.1.213.1.4.9\"/>"),
        new("a social-security number under .8", "3.0", "CD-12", Ins, Ins.Replace("/>", " assigningAuthorityName=\"N°SS-NIR\"/>", StringComparison.Ordinal)),
        new("another sex than the matricule's", "3.0", "CD-13 W", "code=\"F\"", "code=\"M\""),
        new("another year than the matricule's", "3.0", "CD-13 W", "19770714", "19780714"),
        new("another place than the matricule's", "3.0", "CD-13 W", County, "<county>63221</county>"),
        new("a postal code in county", "3.0", "CD-13 W CD-14", County, "<county>63000</county>"),
        new("a postal code for county", "3.0", "CD-03 CD-14", County, "<postalCode>63000</postalCode>"),
        new("a race", "3.0", "CD-15", "<birthplace>", "<raceCode code=\"2106-3\"/><birthplace>"),
        new("a religion", "3.0", "CD-15", "<birthplace>", "<religiousAffiliationCode code=\"1013\"/><birthplace>"),
    ];

    /// <summary>Changes that are nobody's departure.</summary>
    public static IReadOnlyList<CdaDeviation> Admitted { get; } =
    [
        new("nothing", "3.0", "", "x", "x"),
        new("nothing", "2.41", "", "x", "x"),
        new("no INS", "3.0", "", Ins, ""),
        new("a family name SP", "2.41", "", "<family qualifier=\"CL\">", "<family qualifier=\"SP\">"),
        new("no birth place", "2.41", "", County, ""),
        new("a lunar birth date", "3.0", "", "19770714", "19770735"),
        new("NIA", "3.0", "", "1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.9"),
        new("another local identifier instead of the INS", "3.0", "", "277076322082910\" root=\"1.2.250.1.213.1.4.8\"", "1900069\" root=\"1.2.3\""),
        new("the same social-security number under .13, which only informs", "3.0", "CD-12 I", Ins, Ins + "<id extension=\"277076322082910\" root=\"1.2.250.1.213.1.4.13\"/>"),
    ];
}
