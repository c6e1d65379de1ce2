namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>How the rules cite the documents on which they rest.</summary>
internal static class PamSources
{
    public const string Hl7 = "HL7 v2.5, chapitre 2";
    public const string Pid = "IHE PAM France 2.11, table du segment PID";
    public const string Identifiers = "IHE PAM France 2.11, § 6.6.1";
    public const string Names = "IHE PAM France 2.11, § 6.6.2";
    public const string BirthDate = "IHE PAM France 2.11, § 6.6.4";
    public const string Sex = "IHE PAM France 2.11, PID-8";
    public const string BirthPlace = "IHE PAM France 2.11, § 6.6.5";
    public const string Reliability = "IHE PAM France 2.11, § 6.6.15 et table 0445";
    public const string LifeCycle = "IHE PAM France 2.11, § 4.4";
    public const string Events = "IHE PAM France 2.11, ITI-30";
    public const string Cx = "IHE France, types de données 1.8.2, CX";
    public const string Xpn = "IHE France, types de données 1.8.2, XPN";
    public const string Xad = "IHE France, types de données 1.8.2, XAD";
    public const string CdaVolet = "ANS, volet de transmission d'un document CDA-R2 en HL7v2";
}
