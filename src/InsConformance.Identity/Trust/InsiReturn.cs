using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Trust;

/// <summary>What the trust machine needs to know of an identity returned by INSi with code 00.</summary>
/// <param name="Ins">Active matricule and OID.</param>
/// <param name="Defect">First quality defect found, if any: the machine refuses a defective return (F07, F03, INV9).</param>
public sealed record InsiReturn(Ins Ins, InsiReturnDefect Defect = InsiReturnDefect.None);
