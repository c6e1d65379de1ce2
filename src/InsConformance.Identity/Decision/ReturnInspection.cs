using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>What the quality checks say of a return.</summary>
/// <param name="Failed">The first check that fails; <see langword="null"/> when the return may be « rapatrié ».</param>
/// <param name="Ins">The INS returned, when its matricule and OID can be read, even if a check fails.</param>
public sealed record ReturnInspection(ReturnCheck? Failed, Ins? Ins)
{
    /// <summary>The defect found, if any.</summary>
    public InsiReturnDefect Defect => Failed?.Defect ?? InsiReturnDefect.None;
}
