using System.Collections.Immutable;
using InsConformance.Engine.Results;
using InsConformance.Identity.Matricules;

namespace InsConformance.Engine.Reception;

/// <summary>What the number of a received identity is worth.</summary>
/// <param name="Ins">The INS, if it is one that may be kept here once verified.</param>
/// <param name="SocialSecurityNumber">The social-security number, if it is one.</param>
/// <param name="Alerts">Why the number is not kept, if it is not.</param>
internal sealed record ReceivedNumber(Ins? Ins, string? SocialSecurityNumber, ImmutableArray<Alert> Alerts);
