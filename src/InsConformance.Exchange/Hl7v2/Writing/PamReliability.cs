using InsConformance.Exchange.Identities;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Hl7v2.Writing;

/// <summary>« Fiabilité de l'identité », PID-32: RECUP and QUAL never travel; an identity is PROV or VALI, and its attributes follow.</summary>
internal static class PamReliability
{
    /// <summary>The codes, as PID-32 repeats them: <c>VALI~HOMA</c>.</summary>
    public static string Codes(DiffusedIdentity identity)
    {
        var status = identity.Status is TrustStatus.Validated or TrustStatus.Qualified ? "VALI" : "PROV";
        return string.Join('~', identity.Attributes.Codes().Prepend(status));
    }
}
