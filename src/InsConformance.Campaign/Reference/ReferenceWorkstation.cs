using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Engine;
using InsConformance.Engine.CardMode;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;

namespace InsConformance.Campaign.Reference;

/// <summary>The workstation of the reference engine in card mode. It only translates.</summary>
/// <param name="engine">The engine, in card mode.</param>
/// <param name="users">Its users.</param>
/// <param name="clock">Its clock.</param>
/// <param name="keep">Keeps the return of an identity, for whoever accepts it.</param>
internal sealed class ReferenceWorkstation(ReferenceEngine engine, EngineUsers users, ShiftedClock clock, Action<string, RetrievalOutcome> keep) : ICardWorkstation
{
    private VitaleCardView? _vitale;
    private RetrievalOutcome? _return;

    public async Task<CardReply> ReadProfessionalCardAsync(string user, CancellationToken cancellationToken) => Reply(await engine.Professional!.ReadAsync(cancellationToken));

    public async Task<CardReply> PresentCodeAsync(string user, string code, CancellationToken cancellationToken) =>
        Reply(await engine.Professional!.PresentCodeAsync(code, cancellationToken), after: true);

    public Task<CardReply> ChooseActivityAsync(string user, string structure, CancellationToken cancellationToken) =>
        Task.FromResult(Reply(engine.Professional!.ChooseActivity(structure)));

    public async Task<CardReply> ReadVitaleCardAsync(string user, CancellationToken cancellationToken)
    {
        var read = await engine.Vitale!.ReadAsync(cancellationToken);
        _vitale = read.ValueOrNull() ?? _vitale;
        return new CardReply(read.IsDone, read.Messages(), read.ValueOrNull() is { } card ? [.. card.Beneficiaries.Select(Name)] : []);
    }

    public async Task<InsiReply> CallInsiWithVitaleAsync(string user, string beneficiary, string? identityId, CancellationToken cancellationToken)
    {
        if (_vitale is not { } card)
            return new InsiReply(Accepted: false, SutReply.Refused("Aucune carte Vitale n'est lue.").Messages);
        var rank = 1 + card.Beneficiaries.Select(Name).ToList().IndexOf(beneficiary);
        var chosen = engine.Vitale!.Choose(card, rank);
        if (chosen.ValueOrNull() is not { } reading)
            return new InsiReply(Accepted: false, chosen.Messages());
        IdentityId? identity = identityId is null ? null : new IdentityId(identityId);
        var result = await engine.Retrieval.StartWithVitaleAsync(users[user], identity, reading, cancellationToken);
        if (result.ValueOrNull() is not { } outcome)
            return new InsiReply(Accepted: false, result.Messages());
        _return = outcome;
        if (identityId is not null)
            keep(identityId, outcome);
        return outcome.ToReply(result.Messages());
    }

    public Task<CreationReply> CreateFromReturnAsync(string user, CancellationToken cancellationToken)
    {
        if (_return is not { } outcome)
            return Task.FromResult(new CreationReply(Accepted: false, SutReply.Refused("Aucun retour INSi n'attend de réponse.").Messages, null));
        var created = engine.Retrieval.CreateFrom(users[user], outcome.Id, new NewIdentity());
        return Task.FromResult(new CreationReply(created.IsDone, created.Messages(), created.ValueOrNull()?.Id.Value));
    }

    public Task PassTimeAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        clock.Advance(duration);
        return Task.CompletedTask;
    }

    private static string Name(CardBeneficiary person) => $"{person.GivenName} {person.UsualName ?? person.BirthName}".Trim();

    private static CardReply Reply(Result<ProfessionalView> result, bool after = false) => new(
        result.IsDone,
        result.Messages(),
        after && result.ValueOrNull() is { Chosen: null } view ? [.. view.Activities.Select(activity => activity.Structure)] : []);
}
