using System.Collections.Immutable;
using InsConformance.Engine.Rules;
using InsConformance.Identity.Decision;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Retrieval;

/// <summary>
/// How the judgement of a return goes wrong when rules are switched off: the engine shuts its eyes to a defect by mending it before
/// looking. With every rule on, the return is judged as received.
/// </summary>
internal sealed class ReturnDeviations(EngineRules rules)
{
    private readonly ImmutableArray<Func<ReturnedIdentity, StrictTraits, ReturnedIdentity>> _mended =
        rules.Deviations<Func<ReturnedIdentity, StrictTraits, ReturnedIdentity>>(
            (EngineRule.NoFeedOnDateWithZero, (returned, local) =>
                BirthDate.TryParseIso(returned.BirthDate, out var date, out _) && date.HasUnknownDayOrMonth
                    ? returned with { BirthDate = local.BirthDate.ToIso() }
                    : returned),
            (EngineRule.NoFeedOnEmptyBirthName, (returned, local) => returned with
            {
                BirthName = Or(returned.BirthName, local.BirthName.Value),
            }),
            (EngineRule.NoFeedOnEmptyGivenNames, (returned, local) => returned with
            {
                GivenNames = Or(returned.GivenNames, local.FirstBirthName.Value),
            }),
            (EngineRule.NoFeedOnEmptySex, (returned, local) => returned with { Sex = Or(returned.Sex, local.Sex.Code()) }),
            (EngineRule.ReturnedKeyChecked, (returned, _) => WithRightKey(returned)),
            (EngineRule.ReturnedOidChecked, (returned, _) => WithOidOfAnIns(returned)),
            (EngineRule.NatureTakenFromOid, (returned, _) => returned.Oid == InsOid.Nia.Value
                ? returned with { Oid = InsOid.Nir.Value }
                : returned));

    private readonly ImmutableArray<Func<DecisionInput, DecisionInput>> _inputs = rules.Deviations<Func<DecisionInput, DecisionInput>>(
        (EngineRule.TestInsRefusedInProduction, input => input with { Platform = Platform.Test }),
        (EngineRule.UniqueActiveIns, input => input with { IsHeldElsewhere = static _ => false }),
        (EngineRule.MajorDifferenceStopsRetrieval, WithoutMajorDifferences),
        (EngineRule.EmptyBirthPlaceTolerated, input => input.Result is InsiResult.Found { Returned: { BirthPlace: null or "" } returned }
            ? input with { Result = new InsiResult.Found(returned with { BirthName = null }) }
            : input));

    private readonly ImmutableArray<Func<DecisionOutcome, DecisionOutcome>> _outcomes =
        rules.Deviations<Func<DecisionOutcome, DecisionOutcome>>(
            (EngineRule.ReturnAwaitsTheUser, outcome => outcome.OnceConfirmed is { } awaited
                ? outcome with { Now = awaited, OnceConfirmed = null }
                : outcome),
            (EngineRule.Message01, outcome => Muted(outcome, InsiMessages.NoIdentity)),
            (EngineRule.Message02, outcome => Muted(outcome, InsiMessages.SeveralIdentities)));

    private readonly ImmutableArray<Func<DecisionOptions, DecisionOptions>> _options =
        rules.Deviations<Func<DecisionOptions, DecisionOptions>>(
            (EngineRule.PerfectMatchAccepted, options => options with { AcceptsPerfectMatchAlone = false }));

    public DecisionInput Apply(DecisionInput input)
    {
        var mended = input is { Result: InsiResult.Found { Returned: var returned }, Local.Traits: { } local }
            ? input with { Result = new InsiResult.Found(_mended.Aggregate(returned, (r, deviate) => deviate(r, local))) }
            : input;
        return _inputs.Aggregate(mended, static (i, deviate) => deviate(i));
    }

    /// <summary>The result; without the rule, the social-security number stands in the place of the matricule returned.</summary>
    public InsiResult Apply(InsiResult result, string? socialSecurityNumber) =>
        result is InsiResult.Found found && !rules.IsOn(EngineRule.DependantKeepsOwnIns) && MatriculeEntry.TryParse(socialSecurityNumber, out var number, out _)
            ? new InsiResult.Found(found.Returned with { Matricule = number.Value })
            : result;

    public DecisionOutcome Apply(DecisionOutcome outcome) => _outcomes.Aggregate(outcome, static (o, deviate) => deviate(o));

    public DecisionOptions Apply(DecisionOptions options) => _options.Aggregate(options, static (o, deviate) => deviate(o));

    private static string Or(string? returned, string local) => string.IsNullOrWhiteSpace(returned) ? local : returned;

    private static ReturnedIdentity WithRightKey(ReturnedIdentity returned) =>
        Matricule.TryParse(returned.Matricule, out var matricule, out _)
            ? returned with { Matricule = matricule.Number + matricule.ExpectedKey }
            : returned;

    private static ReturnedIdentity WithOidOfAnIns(ReturnedIdentity returned) =>
        InsOid.TryParse(returned.Oid, out var oid, out _) && oid.IdentifiesAnIns
            ? returned
            : returned with { Oid = InsOid.Nir.Value };

    /// <summary>The identity is compared with itself as INSi would have it.</summary>
    private static DecisionInput WithoutMajorDifferences(DecisionInput input)
    {
        if (input is not { Result: InsiResult.Found { Returned: var returned }, Local: { } local }
            || TraitComparer.Compare(local.Traits, returned).Correspondence is not Correspondence.Major)
        {
            return input;
        }

        var traits = local.Traits;
        if (StoredName.TryParse(IdentityField.BirthName, returned.BirthName, out var name, out _))
            traits = traits with { BirthName = name };
        if (GivenNames.TryParse(returned.GivenNames, out var list, out _)) traits = traits with { FirstBirthName = list.First };
        if (BirthDate.TryParseIso(returned.BirthDate, out var date, out _)) traits = traits with { BirthDate = date };
        if (SexCodes.TryParse(returned.Sex, out var sex, out _)) traits = traits with { Sex = sex };
        return input with { Local = local with { Traits = traits } };
    }

    private static DecisionOutcome Muted(DecisionOutcome outcome, InsiMessage message) =>
        outcome.Message.Contains(message.Text, StringComparison.Ordinal) ? outcome with { Message = "" } : outcome;
}
