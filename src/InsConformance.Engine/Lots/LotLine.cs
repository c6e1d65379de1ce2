using InsConformance.Engine.Register;
using InsConformance.Identity.Matricules;

namespace InsConformance.Engine.Lots;

/// <summary>One identity of a lot, as it was at the deposit.</summary>
/// <param name="Identity">Which one; it identifies the line.</param>
/// <param name="Ins">The INS that is verified; null when it had none.</param>
public sealed record LotLine(IdentityId Identity, Ins? Ins);
