using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Tests.Support;

/// <summary>Identities of every status to write.</summary>
internal static class SomeDiffusedIdentities
{
    private static readonly LocalIdentifier Ipp = new("1900068", AssigningAuthority.OfOid("1.2.3.4.567.8.9.10"));

    private static Gen<BirthDate> Calendar { get; } = Gen.Choose(0, 36_500).Select(days => BirthDate.From(new DateOnly(1920, 1, 1).AddDays(days)));

    private static Gen<string> Name { get; } =
        from letters in Gen.Choose('A', 'Z').Select(letter => ((char)letter).ToString()).NonEmptyListOf()
        from joint in Gen.Elements(" ", "-", "'", "")
        select string.Join(joint, letters.Take(20));

    /// <summary>The identity of all our examples: qualified, with a used name and an IPP.</summary>
    public static DiffusedIdentity Nessi { get; } = Complete(DiffusedIdentity.Qualified(
        new StrictTraits
        {
            BirthName = StoredName.Parse("NESSI"),
            BirthGivenNames = GivenNames.Parse("RUTH ISABELLE"),
            FirstBirthName = StoredName.Parse("RUTH"),
            BirthDate = BirthDate.ParseIso("1977-07-14"),
            Sex = Sex.Female,
            BirthPlace = BirthPlace.Parse("63220"),
        },
        Ins.Parse("277076322082910", "1.2.250.1.213.1.4.8"))) with
    {
        Proof = new IdentityProof("CN", "Carte nationale d'identité", IsHighConfidence: true),
    };

    /// <summary>Qualified identities: names, dates of the calendar, places, sexes and OIDs over all that INSi may answer.</summary>
    public static Gen<DiffusedIdentity> Qualified { get; } =
        from traits in Traits(whole: true)
        from ins in Gen.Elements(("277076322082910", "8"), ("297022A02077878", "9"), ("279035121518989", "10"), ("274075176079430", "11"))
        from identity in Completed(DiffusedIdentity.Qualified(traits, Ins.Parse(ins.Item1, "1.2.250.1.213.1.4." + ins.Item2)))
        select identity;

    /// <summary>Identities of the other statuses, with every attribute that they may have, and traits that may miss.</summary>
    public static Gen<DiffusedIdentity> WithoutIns { get; } =
        from traits in Traits(whole: false)
        from state in Gen.Elements(
            (TrustStatus.Provisional, IdentityAttributes.None),
            (TrustStatus.Provisional, IdentityAttributes.Doubtful),
            (TrustStatus.Provisional, IdentityAttributes.Fictitious | IdentityAttributes.Homonym),
            (TrustStatus.Retrieved, IdentityAttributes.None),
            (TrustStatus.Validated, IdentityAttributes.Homonym))
        from identity in Completed(DiffusedIdentity.WithoutIns(traits, state.Item1, state.Item2))
        select identity;

    /// <summary>Runs a property on generated identities, always the same ones.</summary>
    public static void Holds(Gen<DiffusedIdentity> identities, Action<DiffusedIdentity> assertion, int count = 100) =>
        Prop.ForAll(identities.ToArbitrary(), assertion).Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(new Replay(new Rnd(20260101, 57), null)));

    private static DiffusedIdentity Complete(DiffusedIdentity identity) => identity with
    {
        Complementary = new ComplementaryTraits { UsedName = StoredName.Parse("DE VINCI"), UsedFirstName = StoredName.Parse("RUTH") },
        LocalIdentifiers = [Ipp],
    };

    private static Gen<DiffusedIdentity> Completed(DiffusedIdentity identity) => Gen.Elements(
        identity with { LocalIdentifiers = [Ipp] },
        Complete(identity),
        Complete(identity) with { CollectedBy = CollectionMethod.Insi, InsiCallDate = new DateOnly(2026, 3, 10), Proof = new IdentityProof("PA", "Passeport", IsHighConfidence: true) },
        Complete(identity) with { Proof = new IdentityProof("TC", "Tiers de confiance", IsHighConfidence: true) },
        Complete(identity) with { LocalIdentifiers = [Ipp, new LocalIdentifier("42", new AssigningAuthority("CHU-X", "350000121", "M"))], FormerIns = identity.Ins is { } ins ? [ins] : ImmutableArray<Ins>.Empty });

    private static Gen<StrictTraits> Traits(bool whole) =>
        from family in Name
        from list in Name
        from hasList in Gen.Elements(true, whole)
        from date in whole ? Calendar : Gen.OneOf(Calendar, Gen.Elements("1977-07-00", "1977-00-00", "0000-00-00", "1977-13-35").Select(BirthDate.ParseIso))
        from sex in whole ? Gen.Elements(Sex.Male, Sex.Female) : Gen.Elements(Enum.GetValues<Sex>())
        from place in Gen.Elements("63220", "2A020", "99351", "99999", "97411")
        let names = GivenNames.Parse(list)
        select new StrictTraits
        {
            BirthName = StoredName.Parse(family),
            BirthGivenNames = hasList ? names : null,
            FirstBirthName = names.First,
            BirthDate = date,
            Sex = sex,
            BirthPlace = BirthPlace.Parse(place),
        };
}
