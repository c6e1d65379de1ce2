namespace InsConformance.Engine.Reception;

/// <summary>What INSi says of an INS and its traits.</summary>
public abstract record VerificationOutcome
{
    private VerificationOutcome()
    {
    }

    /// <summary>What the call journal says of it, in French; null when nobody knows.</summary>
    public string? Label => this switch
    {
        Confirmed => "INS et traits confirmés",
        Rejected => "INS et traits non confirmés",
        _ => null,
    };

    /// <summary>« Identité vérifiée » : the INS and the traits agree.</summary>
    public sealed record Confirmed : VerificationOutcome;

    /// <summary>« Identité non vérifiée » : they do not.</summary>
    public sealed record Rejected : VerificationOutcome;

    /// <summary>Nobody knows: technical error, or no access to the operation. <c>Reason</c> says in French what happened.</summary>
    public sealed record Unavailable(string Reason) : VerificationOutcome;
}
