namespace InsConformance.Verdicts.Coverage;

/// <summary>What answers for a requirement.</summary>
public enum CoverageState
{
    /// <summary>At least one scenario or one rule of a judge checks it.</summary>
    Tested,

    /// <summary>A person attests it.</summary>
    Attested,

    /// <summary>Nothing checks it, with a reason.</summary>
    OutOfScope,

    /// <summary>Its text was not read: nothing can check it.</summary>
    Unknown,

    /// <summary>Nothing answers for it: a fault of the bench.</summary>
    Missing,
}
