namespace InsConformance.Engine.Results;

/// <summary>What sort of « no » the engine answered, hence what the user may do about it.</summary>
public enum RefusalKind
{
    /// <summary>A value typed or received is not acceptable: mend it.</summary>
    Invalid,

    /// <summary>A rule of the field forbids the action in this state.</summary>
    Rule,

    /// <summary>The user does not hold the right (« habilitation »).</summary>
    Forbidden,

    /// <summary>What the action is about does not exist or no longer does.</summary>
    Unknown,

    /// <summary>The action is possible once the user has confirmed it explicitly.</summary>
    ConfirmationNeeded,

    /// <summary>Another user changed the identity meanwhile: read it again.</summary>
    Conflict,
}
