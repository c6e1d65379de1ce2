using System.Diagnostics.CodeAnalysis;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>A case as the rows look at it: the input, and what is computed once from it.</summary>
internal sealed class DecisionCase
{
    internal DecisionCase(DecisionInput input, DecisionOptions options, TrustOptions trust)
    {
        (Input, Options, TrustOptions) = (input, options, trust);
        if (input.Result is not InsiResult.Found found) return;

        Inspection = ReturnChecks.Inspect(found.Returned, input.Platform, input.IsHeldElsewhere);
        if (input.Local is { } local) Comparison = TraitComparer.Compare(local.Traits, found.Returned, local.KnownNir);
    }

    internal DecisionInput Input { get; }

    internal DecisionOptions Options { get; }

    internal TrustOptions TrustOptions { get; }

    internal TrustState? State => Input.Local?.Trust;

    internal TrustStatus? Status => State?.Status;

    internal Ins? HeldIns => State?.Ins;

    /// <summary>The document of the same screen, when it is worth something.</summary>
    internal IdentityProof? Proof => Input.Proof is { IsHighConfidence: true } proof ? proof : null;

    internal ReturnInspection? Inspection { get; }

    internal IdentityComparison? Comparison { get; }

    internal bool MayCall => State is null or { MayCallInsi: true };

    /// <summary>Code 00, and nothing prevents the « rapatriement ».</summary>
    [MemberNotNullWhen(true, nameof(Inspection))]
    internal bool IsUsable => MayCall && Inspection is { Failed: null };

    internal bool IsMajor => Comparison?.Correspondence is Correspondence.Major;

    internal bool IsPerfect => Comparison?.Correspondence is Correspondence.Perfect;

    /// <summary>Usable return for an identity without INS, whose date is real.</summary>
    internal bool IsForIdentityWithoutIns => IsUsable && State is not null && HeldIns is null;

    /// <summary>Usable return for an identity that holds an INS.</summary>
    internal bool IsForIdentityWithIns => IsUsable && HeldIns is not null;

    internal bool IsSameIns => Inspection?.Ins == HeldIns;

    internal bool IsNiaBecomingNir =>
        HeldIns is { Nature: OidNature.Nia } && Inspection?.Ins is { Nature: OidNature.Nir };

    /// <summary>A perfect match that may be accepted without a click (SC.INS.22).</summary>
    internal bool IsAcceptedAlone => IsPerfect && Options.AcceptsPerfectMatchAlone && Options.WithoutKnownNir switch
    {
        _ when Comparison!.Nir is NirMatch.Equal => true,
        AutomaticWithoutNir.Always => true,
        AutomaticWithoutNir.VitaleCardOnly => Input.Mode is InsiMode.VitaleCard,
        _ => false,
    };

    internal InsiReturn Return => new(Inspection!.Ins!);
}
