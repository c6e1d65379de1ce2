using System.Collections.Immutable;
using InsConformance.Engine.Display;
using InsConformance.Engine.Results;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Trust;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Engine.Register;

/// <summary>
/// Applies an edit to an identity: the fields are read as at creation, then the trust machine says what becomes of the status and of the
/// INS (guide v2 règles 26 and 27; T14, T15, T27).
/// </summary>
internal sealed class IdentityEditor(EntryPolicy entries, TrustKeeper trust)
{
    public Result<RegisteredIdentity> Edit(RegisteredIdentity identity, IdentityEdit edit, Actor actor) =>
        entries.Read(entries.Complete(EntryOf(identity, edit), edit.IncompleteBirthDate)).Then(reading =>
        {
            var edited = Merge(identity, edit, reading);
            return Events(identity, edited, edit, actor.Role()).Aggregate(
                (Result<RegisteredIdentity>)edited,
                (result, happening) => result.Then(current => trust.Apply(current, happening, actor)));
        });

    private static IEnumerable<TrustEvent> Events(RegisteredIdentity before, RegisteredIdentity after, IdentityEdit edit, AuthorRole by)
    {
        var changed = ChangedTraits(before, after, edit);
        TrustEvent? dateEvent = (before.Trust.DateIsFictive, after.Strict.IsBirthDateFictive) switch
        {
            (false, true) => new TrustEvent.DateMarkedFictive { By = by },
            (true, false) => new TrustEvent.RealDateEntered { By = by },
            _ => null,
        };
        if (dateEvent is not null)
        {
            changed.Remove(IdentityField.BirthDate);
            yield return dateEvent;
        }

        // The entry was read: a first name that does not begin the list was refused there.
        if (changed.Count > 0) yield return new TrustEvent.TraitsModified(changed) { By = by };
    }

    /// <summary>
    /// The fields of règle 1 whose text changes; a matricule or an OID typed by hand counts, so that the machine refuses it.
    /// </summary>
    private static HashSet<IdentityField> ChangedTraits(RegisteredIdentity before, RegisteredIdentity after, IdentityEdit edit) =>
    [
        .. RecordFields.All
            .Where(field => field is RecordField.Matricule or RecordField.Oid
                ? edit.Values.TryGetValue(field, out var typed) && !string.IsNullOrWhiteSpace(typed)
                : !string.Equals(FieldText.Of(before, field), FieldText.Of(after, field), StringComparison.Ordinal))
            .Select(field => field.Trait())
            .OfType<IdentityField>(),
    ];

    /// <summary>The identity as a form: what it holds, replaced where the user typed something else.</summary>
    private static TraitsEntry EntryOf(RegisteredIdentity identity, IdentityEdit edit)
    {
        return new TraitsEntry
        {
            BirthName = Text(RecordField.BirthName),
            BirthGivenNames = Text(RecordField.BirthGivenNames),
            FirstBirthName = Text(RecordField.FirstBirthName),
            BirthDate = Text(RecordField.BirthDate),
            IsBirthDateFictive = identity.Strict.IsBirthDateFictive && !edit.Values.ContainsKey(RecordField.BirthDate),
            Sex = Text(RecordField.Sex),
            BirthPlace = Text(RecordField.BirthPlace),
            UsedName = Text(RecordField.UsedName),
            UsedFirstName = Text(RecordField.UsedFirstName),
        };

        string? Text(RecordField field) => edit.Values.TryGetValue(field, out var typed) ? typed : FieldText.Of(identity, field);
    }

    private static RegisteredIdentity Merge(RegisteredIdentity identity, IdentityEdit edit, EntryReading reading)
    {
        return identity with
        {
            Strict = reading.Strict,
            Acquisition = reading.Strict == identity.Strict ? identity.Acquisition : AcquisitionMode.Typed,
            Complementary = reading.Complementary with
            {
                SocialSecurityNumber = Text(RecordField.SocialSecurityNumber, identity.Complementary.SocialSecurityNumber),
                PostalAddress = Text(RecordField.PostalAddress, identity.Complementary.PostalAddress),
                Telephone = Text(RecordField.Telephone, identity.Complementary.Telephone),
            },
            TypedNames = identity.TypedNames
                .RemoveRange(edit.Values.Keys.Select(field => field.Trait()).OfType<IdentityField>())
                .SetItems(reading.TypedNames),
        };

        string? Text(RecordField field, string? current) =>
            !edit.Values.TryGetValue(field, out var typed) ? current : string.IsNullOrWhiteSpace(typed) ? null : typed;
    }
}
