using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>
/// Decides what becomes of a local identity after a call to INSi. Pure: nothing is written, the events are for the caller to apply.
/// </summary>
public static class InsiDecision
{
    /// <summary>Decides.</summary>
    /// <param name="input">The call, its result, the local identity.</param>
    /// <param name="options">How the open points of the table are settled.</param>
    /// <param name="trust">How those of the trust machine are.</param>
    public static DecisionOutcome Decide(DecisionInput input, DecisionOptions options, TrustOptions trust)
    {
        var found = new DecisionCase(input, options, trust);
        var row = DecisionTable.Rows.First(candidate => candidate.Applies(found));
        var conclusion = row.Conclude(found);
        var now = After(found.State, conclusion.Now, trust);
        var later = After(now, conclusion.OnceConfirmed, trust);
        return new DecisionOutcome
        {
            Row = row,
            Now = conclusion.Now,
            OnceConfirmed = conclusion.OnceConfirmed,
            Status = now?.Status,
            StatusOnceConfirmed = later?.Status,
            Message = conclusion.Message,
            Stored = conclusion.Stored,
            Next = conclusion.Next,
            FailedCheck = found.Inspection?.Failed,
            Comparison = found.Comparison,
        };
    }

    /// <summary>Row 20 when INSi must not even be called for this identity; <see langword="null"/> when it may.</summary>
    public static DecisionOutcome? BeforeCall(LocalIdentity local) => local.Trust.MayCallInsi
        ? null
        : Decide(
            new DecisionInput { Mode = InsiMode.Traits, Result = new InsiResult.NotFound(), Local = local },
            DecisionOptions.SegurWave2,
            TrustOptions.GuideV3);

    private static TrustState? After(TrustState? state, TrustEvent? happening, TrustOptions trust) =>
        happening is not null && TrustMachine.Apply(state, happening, trust) is TrustOutcome.Accepted accepted ? accepted.State : state;
}
