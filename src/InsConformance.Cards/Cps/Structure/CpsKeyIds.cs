namespace InsConformance.Cards.Cps.Structure;

/// <summary>Identifiers (<c>CKA_ID</c>) of the two keys and of their certificates: the AID of the application and one byte, <c>01</c>/<c>02</c> on a card of 2021, <c>10</c>/<c>20</c> on newer ones.</summary>
/// <param name="Signature">Identifier of the signature key.</param>
/// <param name="Authentication">Identifier of the authentication key.</param>
internal sealed record CpsKeyIds(byte[] Signature, byte[] Authentication)
{
    public static CpsKeyIds Of(bool newer) => new([.. CpsIds.ContactAid, (byte)(newer ? 0x10 : 0x01)], [.. CpsIds.ContactAid, (byte)(newer ? 0x20 : 0x02)]);
}
