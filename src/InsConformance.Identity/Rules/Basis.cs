namespace InsConformance.Identity.Rules;

/// <summary>What a rule rests on. A report never presents a secondary or inferred rule as an official one.</summary>
public enum Basis
{
    /// <summary>« Officielle » : read in an official text, or in an official table or screen reproduced verbatim.</summary>
    Official,

    /// <summary>« Source secondaire » : read in a public but secondary source (agency page, editor documentation, source code).</summary>
    Secondary,

    /// <summary>« Déduite » : reconstructed from the other facts; a choice of this bench, never an official requirement.</summary>
    Inferred,
}
