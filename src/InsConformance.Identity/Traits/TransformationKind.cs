namespace InsConformance.Identity.Traits;

/// <summary>What the storage form changes in a typed name. Nothing else is ever changed.</summary>
public enum TransformationKind
{
    /// <summary>Spaces at either end were left out.</summary>
    Trimmed,

    /// <summary>Several spaces in a row became one.</summary>
    SpacesCollapsed,

    /// <summary>Small letters became capitals.</summary>
    UpperCased,

    /// <summary>An accented letter lost its signs.</summary>
    DiacriticRemoved,

    /// <summary>A typographic apostrophe became the one of the keyboard.</summary>
    ApostropheStraightened,
}
