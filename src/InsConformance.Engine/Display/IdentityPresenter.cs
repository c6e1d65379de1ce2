using System.Collections.Immutable;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Rules;
using InsConformance.Engine.Settings;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Display;

/// <summary>
/// Shows identities as the rules want them shown: labels, fields, locks, nature of the matricule, alerts (règles 3 and 26, INS 2, 13.1,
/// 30).
/// </summary>
internal sealed class IdentityPresenter(EngineRules rules, SiteConfiguration site, IBirthPlaceNames? places)
{
    private readonly DisplayDeviations _deviations = new(rules);

    /// <summary>The fields that the site offers, with their labels.</summary>
    public ImmutableArray<FieldView> Form() => [.. RecordFields.All.Select(field => _deviations.Apply(Describe(field, ""), null))];

    /// <summary>What the user sees of an identity.</summary>
    public IdentityView Show(RegisteredIdentity identity, Actor actor) => _deviations.Apply(new IdentityView
    {
        Id = identity.Id,
        Version = identity.Version,
        Status = identity.Trust.Status,
        Attributes = identity.Trust.Attributes,
        AttributeLabels = AttributeLabels(identity.Trust.Attributes),
        Fields = [.. RecordFields.All.Select(field => Show(identity, field, actor))],
        MatriculeNature = NatureOf(identity.Trust.Ins),
        IsBirthDateFictive = identity.Strict.IsBirthDateFictive,
        BirthPlaceName = places?.NameOf(identity.Strict.BirthPlace),
        Documents = [.. identity.Documents.Where(document => !document.IsWithdrawn)],
        Alerts = AlertsOf(identity),
        InsiConfirmedAt = identity.Trust.Ins is null ? null : identity.InsiConfirmedAt,
        MergedInto = identity.MergedInto,
    });

    private FieldView Show(RegisteredIdentity identity, RecordField field, Actor actor)
    {
        var view = Describe(field, FieldText.Of(identity, field) ?? "") with
        {
            IsLocked = field.Trait() is { } trait && identity.Trust.IsLocked(trait, actor.Role()),
        };
        return _deviations.Apply(view, identity);
    }

    private FieldView Describe(RecordField field, string value) => new(field, field.Label(), value)
    {
        IsDisplayed = field.Trait() is not { } trait
            || trait.Definition().IsAlwaysDisplayed
            || site.Current.DisplayedFields.Contains(trait),
    };

    private static string? NatureOf(Ins? ins) => ins?.Nature switch
    {
        null => null,
        OidNature.Nia => "NIA",
        _ => "NIR",
    };

    private static ImmutableArray<string> AttributeLabels(IdentityAttributes attributes) =>
    [
        .. attributes.HasFlag(IdentityAttributes.Homonym) ? ["Identité homonyme"] : (string[])[],
        .. attributes.HasFlag(IdentityAttributes.Doubtful) ? ["Identité douteuse"] : (string[])[],
        .. attributes.HasFlag(IdentityAttributes.Fictitious) ? ["Identité fictive"] : (string[])[],
    ];

    private ImmutableArray<Alert> AlertsOf(RegisteredIdentity identity)
    {
        var alerts = ImmutableArray.CreateBuilder<Alert>();
        if (identity.Trust.Attributes.HasFlag(IdentityAttributes.Homonym) && rules.IsOn(EngineRule.HomonymAlert))
        {
            alerts.Add(new(
                AlertKind.Homonym,
                "Identité homonyme : une autre personne porte des traits voisins ; vérifier les traits avant toute action.",
                EngineRule.HomonymAlert.Reference));
        }

        if (identity.Strict.FirstBirthNameRefusal is { } incoherence && rules.IsOn(EngineRule.FirstNameAlert))
        {
            alerts.Add(new(AlertKind.FirstNameIncoherent, incoherence.Message, EngineRule.FirstNameAlert.Reference)
            {
                Field = IdentityField.FirstBirthName,
            });
        }

        if (identity.Trust.EmissionIsSuspended)
        {
            alerts.Add(new(
                AlertKind.VerificationFailed,
                "INSi ne confirme plus l'INS de cette identité : elle n'est plus émise en attendant qu'une personne habilitée tranche.",
                EngineRule.FailedVerificationAwaitsAPerson.Reference));
        }

        return alerts.DrainToImmutable();
    }
}
