namespace InsConformance.Exchange.Datamatrix.Rules;

/// <summary>How the rules cite the specification, whose text the bench has not read: always through those who quote it.</summary>
internal static class RuleSources
{
    public const string Format = "ANS « INS – Format Datamatrix » v2.2, citée par lsoulier42/healthcare-domain et d'autres implémentations publiques";
    public const string FormatOneSource = "ANS « INS – Format Datamatrix » v2.2, citée par lsoulier42/healthcare-domain";
}
