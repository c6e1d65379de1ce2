namespace InsConformance.Identity.Trust;

/// <summary>How a trust status is written: its short code and its official French label.</summary>
public static class TrustStatusText
{
    /// <summary>PROV, RECUP, VALI or QUAL.</summary>
    public static string Code(this TrustStatus status) => status switch
    {
        TrustStatus.Retrieved => "RECUP",
        TrustStatus.Validated => "VALI",
        TrustStatus.Qualified => "QUAL",
        _ => "PROV",
    };

    /// <summary>Official label, with the capital of a screen: « Identité provisoire », « Identité récupérée »…</summary>
    public static string Label(this TrustStatus status) => status switch
    {
        TrustStatus.Retrieved => "Identité récupérée",
        TrustStatus.Validated => "Identité validée",
        TrustStatus.Qualified => "Identité qualifiée",
        _ => "Identité provisoire",
    };
}
