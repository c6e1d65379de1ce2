namespace InsConformance.Insi.Soap;

/// <summary>The byte shapes in which a fault has been seen (padoa/tlsi-ins, CharlieLamatte/SAPA).</summary>
public enum FaultShape
{
    /// <summary>F-service, <c>insi_*</c>: prefix <c>S</c>, <c>xml:lang="en"</c>, no messageID.</summary>
    Service,

    /// <summary>
    /// F-gateway-new, <c>desir_1020</c> since 2023-10 and <c>desir_550</c> since 2026-05: prefix <c>soap</c>, <c>xml:lang="fr"</c>.
    /// </summary>
    GatewayNew,

    /// <summary>F-gateway-old, <c>desir_550</c> from 2022-11 to 2025-05 at least: like F-service, with a messageID.</summary>
    GatewayOld,
}
