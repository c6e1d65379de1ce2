using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Decision;

/// <summary>What came of a call to INSi, in the words of the decision table. The hierarchy is closed.</summary>
public abstract record InsiResult
{
    private InsiResult()
    {
    }

    /// <summary>Code 00: one identity.</summary>
    /// <param name="Returned">The identity, as received.</param>
    public sealed record Found(ReturnedIdentity Returned) : InsiResult;

    /// <summary>Code 01: no identity.</summary>
    public sealed record NotFound : InsiResult;

    /// <summary>Code 02: several identities.</summary>
    public sealed record Several : InsiResult;

    /// <summary>A technical error: INSi fault, HTTP, TLS, time-out.</summary>
    /// <param name="Code">Code of the error, e.g. <c>insi_102</c>, or a word that says where it happened.</param>
    public sealed record Failed(string Code) : InsiResult;

    /// <summary>Verification: the INS and its traits are confirmed.</summary>
    /// <param name="Ins">The INS that was verified.</param>
    public sealed record Confirmed(Ins Ins) : InsiResult;

    /// <summary>Verification: the INS and its traits are not confirmed.</summary>
    /// <param name="Ins">The INS that was verified.</param>
    public sealed record Rejected(Ins Ins) : InsiResult;

    /// <summary>Batch verification: the result is not available yet.</summary>
    /// <param name="RetryAfter">Delay announced by INSi.</param>
    public sealed record NotReady(TimeSpan RetryAfter) : InsiResult;
}
