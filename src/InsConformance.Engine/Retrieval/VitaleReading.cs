using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Retrieval;

/// <summary>What was read on a carte Vitale for one beneficiary, ready for the call (WS_INS1).</summary>
/// <param name="Request">The body of the request, values as read.</param>
/// <param name="Coverage">« COUVERTURE » of the ContexteBAM.</param>
/// <param name="Authentication">Assertions of the PS card then of the Vitale card, asked before each call.</param>
public sealed record VitaleReading(VitaleSearchRequest Request, Coverage Coverage, ICallAuthentication Authentication)
{
    /// <summary>« Nom d'usage » of the card, tried as birth name when the birth name finds nobody (CNDA test 1.07, case 2).</summary>
    public string? UsualName { get; init; }
}
