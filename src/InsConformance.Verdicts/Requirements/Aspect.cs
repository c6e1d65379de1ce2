namespace InsConformance.Verdicts.Requirements;

/// <summary>One thing that an editor declares of its software. The order is the one in which a reader asks.</summary>
public enum Aspect
{
    /// <summary>Whether the software creates, modifies or merges identities (« référentiel d'identités ») or only receives them.</summary>
    Profile,

    /// <summary>What it also does: prints, receives HL7 flows, stores copies of documents, serves a hospital.</summary>
    Role,

    /// <summary>Couloir of the Ségur referencing.</summary>
    Couloir,

    /// <summary>INSi operations that it calls.</summary>
    Operation,

    /// <summary>How it authenticates to INSi.</summary>
    Authentication,

    /// <summary>Formats in which it gives or takes the INS.</summary>
    Format,

    /// <summary>Version of the guide d'implémentation that it follows.</summary>
    Guide,
}
