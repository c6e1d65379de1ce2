using InsConformance.Insi.Verification;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>One identity to verify: the only one of a unit verification, or a line of a lot.</summary>
/// <param name="Path">Path of what holds it, with its final stroke.</param>
/// <param name="Id">Identifier of the line; null outside a lot, or when absent.</param>
/// <param name="Identity">The identity; null when there is none.</param>
internal sealed record VerifiedLine(string Path, string? Id, IdentityToVerify? Identity)
{
    /// <summary>The lines of a verification, in order; none when the request is another one.</summary>
    public static IEnumerable<VerifiedLine> Of(AuditedCall call) => call.Content.Query switch
    {
        UnitVerificationRequest unit => [new("Body/VERIFUNITAIRE/", null, unit.Identity)],
        LotDepositRequest { Items: [var only] } => [new("Body/DEPOTLOT/Demande/", only.Id, only.Identity)],
        LotDepositRequest lot => lot.Items.Select((item, rank) => new VerifiedLine($"Body/DEPOTLOT/Demande[{rank + 1}]/", item.Id, item.Identity)),
        _ => [],
    };
}
