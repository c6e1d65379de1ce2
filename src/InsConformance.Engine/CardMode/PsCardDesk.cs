using System.Collections.Immutable;
using InsConformance.Cards.Cps.Certificates;
using InsConformance.Cards.Cps.Structure;
using InsConformance.Cards.Reading;
using InsConformance.Cards.Reading.Cpx;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rules;
using InsConformance.Insi.Assertions;
using InsConformance.Insi.Calling;

namespace InsConformance.Engine.CardMode;

/// <summary>
/// The card of the professional at this workstation: read, opened by its code, and asked for an assertion before each call (CNDA tests 2.01 and 2.02). The
/// card must stay in its reader: withdrawn, replaced or put back, it is read and opened again.
/// </summary>
public sealed class PsCardDesk : ICallAuthentication
{
    /// <summary>How long an assertion serves before another is signed: twenty seconds, as a known client does. Its absence of official value is why it is so short.</summary>
    public static readonly TimeSpan AssertionLifetime = TimeSpan.FromSeconds(20);

    private const int FinessLength = 9;
    private const char FinessKind = '1', SiretKind = '3';

    private readonly EngineParts _parts;
    private readonly IIdSource _ids;
    private readonly CardLine _line;
    private ICardChannel? _channel;
    private CpxSession? _session;
    private ImmutableArray<CpsActivity> _activities = [];
    private CpsActivity? _chosen;
    private (string Text, DateTimeOffset At)? _assertion;

    internal PsCardDesk(EngineParts parts, IIdSource ids, CardLine line) => (_parts, _ids, _line) = (parts, ids, line);

    /// <summary>Reads the card that is in the reader; whatever was opened before is forgotten.</summary>
    public async Task<Result<ProfessionalView>> ReadAsync(CancellationToken cancellationToken)
    {
        await ReleaseAsync();
        return await CardRefusals.AskAsync<ProfessionalView>(CardRefusals.OfProfessional, async () =>
        {
            _channel = await _line(cancellationToken);
            var session = await CpxSession.OpenAsync(_channel, cancellationToken);
            if (!session.Card.Holder.IsNominative && _parts.Rules.IsOn(EngineRule.NominativeCardOnly))
            {
                return new Objection("Cette carte ne nomme personne : INSi n'accepte qu'une carte nominative (CPS, CPF ou CPE). Présentez la carte d'un professionnel.")
                    .Under(EngineRule.NominativeCardOnly.Reference);
            }

            if (session.Card.ValidTo < _parts.Clock.GetUtcNow())
                return CardRefusals.OfProfessional($"La carte n'est plus valide depuis le {session.Card.ValidTo.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)}. Présentez une carte en cours de validité.");
            _session = session;
            return Show(session);
        });
    }

    /// <summary>Presents the code; when it is right, reads the activities. A single one needs no choice.</summary>
    public Task<Result<ProfessionalView>> PresentCodeAsync(string code, CancellationToken cancellationToken) =>
        CardRefusals.AskAsync<ProfessionalView>(CardRefusals.OfProfessional, async () =>
        {
            if (_session is not { } session)
                return NotRead;
            if ((await session.VerifyPinAsync(code, cancellationToken)).Message is { } wrong)
                return CardRefusals.OfProfessional(wrong);
            _activities = [.. await session.ReadActivitiesAsync(cancellationToken)];
            _chosen = _activities.Length == 1 || !_parts.Rules.IsOn(EngineRule.ActivityChosenByUser) ? _activities.FirstOrDefault() : null;
            return Show(session);
        });

    /// <summary>Chooses the activity for which INSi is called.</summary>
    /// <param name="rank">Its rank on the card, from 1.</param>
    public Result<ProfessionalView> ChooseActivity(int rank)
    {
        if (_session is not { } session)
            return NotRead;
        if (rank < 1 || rank > _activities.Length)
            return CardRefusals.OfProfessional($"La carte porte {_activities.Length} situation(s) d'exercice : choisissez l'une d'elles.");
        _chosen = _activities[rank - 1];
        _assertion = null;
        return Show(session);
    }

    /// <summary>Chooses the activity for which INSi is called, by the name of its structure.</summary>
    public Result<ProfessionalView> ChooseActivity(string structure) =>
        ChooseActivity(1 + _activities.ToList().FindIndex(activity => string.Equals(activity.Structure, structure, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public Task<Result<CallCredentials>> ForCallAsync(CancellationToken cancellationToken) =>
        CardRefusals.AskAsync<CallCredentials>(CardRefusals.OfProfessional, async () =>
        {
            if (_session is not { } session)
                return NotRead;
            if (_parts.Rules.IsOn(EngineRule.PsCardCheckedBeforeCall) && await CheckAsync(session, cancellationToken) is { } gone)
                return gone;
            if (_chosen is not { } activity)
                return CardRefusals.OfProfessional(_activities.IsEmpty
                    ? "Aucune situation d'exercice n'est lue : présentez le code porteur ; si la carte n'en porte aucune, elle ne permet pas d'appeler INSi."
                    : "La carte porte plusieurs situations d'exercice : choisissez celle pour laquelle vous appelez INSi.");
            if (BillingIdentifier(activity) is not { } billing)
                return CardRefusals.OfProfessional($"La carte ne donne pas d'identifiant de facturation pour « {activity.Structure} » : choisissez une autre situation d'exercice.");

            var now = _parts.Clock.GetUtcNow();
            if (_assertion is not { } last || now - last.At > AssertionLifetime)
                _assertion = (await SignAsync(session, activity, billing, now, cancellationToken), now);
            return new CallCredentials(session.Card.Holder.NationalId, [_assertion.Value.Text]);
        });

    /// <summary>Forgets the card and lets other programs have it.</summary>
    public async Task ReleaseAsync()
    {
        var channel = _channel;
        (_channel, _session, _activities, _chosen, _assertion) = (null, null, [], null, null);
        if (channel is not null)
            await channel.DisposeAsync();
    }

    private static EngineRefusal NotRead => CardRefusals.OfProfessional("Aucune carte de professionnel n'est lue : insérez votre carte CPS, CPF ou CPE et présentez son code.");

    private async Task<EngineRefusal?> CheckAsync(CpxSession session, CancellationToken cancellationToken)
    {
        if (!await session.IsSameCardAsync(cancellationToken))
        {
            await ReleaseAsync();
            return CardRefusals.OfProfessional("La carte du professionnel n'est plus celle qui a été lue : lisez-la de nouveau et présentez son code.");
        }

        return (await session.AskPinAsync(cancellationToken)) switch
        {
            { IsAccepted: true } => null,
            { IsBlocked: true } blocked => CardRefusals.OfProfessional(blocked.Message!),
            _ => CardRefusals.OfProfessional("Le code porteur n'a pas été présenté : présentez-le avant d'appeler INSi."),
        };
    }

    private Task<string> SignAsync(CpxSession session, CpsActivity activity, string billing, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var content = new PsAssertionContent
        {
            Id = $"_{_ids.NextId()}",
            IssuedAt = now,
            Certificate = session.Card.SignatureCertificate,
            CardKind = session.Card.Holder.Kind.NameQualifier,
            NationalId = session.Card.Holder.NationalId,
            BillingIdentifier = billing,
            ActivitySector = activity.Sector,
            Speciality = Speciality(session.Card),
        };
        return PsAssertionWriter.WriteAsync(content, session.SignAsync, cancellationToken);
    }

    /// <summary>Only a doctor with a CPS or CPF has one (CNDA test 2.02).</summary>
    private string? Speciality(CpxCard card)
    {
        if (!_parts.Rules.IsOn(EngineRule.SpecialityOfDoctorsOnly))
            return card.Speciality ?? "";
        return card.Holder.Kind == CpxKind.Cps || card.Holder.Kind == CpxKind.Cpf ? card.Speciality : null;
    }

    /// <summary>Geographic FINESS of an establishment, else its SIRET; otherwise the billing number of the professional (table of the guide shown by DevBox-Santé).</summary>
    private static string? BillingIdentifier(CpsActivity activity) => activity switch
    {
        { BillingNumber: { } number } => number,
        { StructureId: [FinessKind, .. { Length: FinessLength } finess] } => finess,
        { StructureId: [SiretKind, .. var siret] } => siret,
        _ => null,
    };

    private ProfessionalView Show(CpxSession session) => new(
        session.Card.Holder.NationalId,
        $"{session.Card.Holder.GivenName} {session.Card.Holder.Surname}".Trim(),
        session.Card.Holder.Kind.Name,
        _activities,
        _chosen);

}
