namespace InsConformance.Identity.Decision;

/// <summary>
/// The matricule returned against the NIR known of the person. The NIR used for the reimbursement of a beneficiary who is not the insured
/// is that of somebody else: it is not compared (ANS, kit laboratoires).
/// </summary>
public enum NirMatch
{
    /// <summary>No NIR of the person is known here.</summary>
    NotKnown,

    /// <summary>The same.</summary>
    Equal,

    /// <summary>Another.</summary>
    Different,
}
