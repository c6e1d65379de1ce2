using FsCheck;
using FsCheck.Fluent;
using InsConformance.Exchange.Identities;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Exchange.Tests.Datamatrix;

/// <summary>Qualified identities to write.</summary>
internal static class SomeIdentities
{
    public static readonly StrictTraits NessiTraits = new()
    {
        BirthName = StoredName.Parse("NESSI"),
        BirthGivenNames = GivenNames.Parse("RUTH ISABELLE"),
        FirstBirthName = StoredName.Parse("RUTH"),
        BirthDate = BirthDate.ParseIso("1977-07-14"),
        Sex = Sex.Female,
        BirthPlace = BirthPlace.Parse("63220"),
    };

    public static readonly Ins NessiIns = Ins.Parse("277076322082910", "1.2.250.1.213.1.4.8");

    public static DiffusedIdentity Nessi { get; } = DiffusedIdentity.Qualified(NessiTraits, NessiIns);

    /// <summary>Identities whose names, dates, places and OID vary over what INSi may answer.</summary>
    public static Gen<DiffusedIdentity> Any { get; } =
        from name in Name(50)
        from given in Name(20)
        from date in Gen.Choose(0, 36_500)
        from ins in Gen.Elements(("277076322082910", "8"), ("297022A02077878", "9"), ("279035121518989", "10"), ("274075176079430", "11"))
        from place in Gen.Elements("63220", "2A020", "99351", "99999", "97411")
        from sex in Gen.Elements(Sex.Male, Sex.Female)
        select DiffusedIdentity.Qualified(
            NessiTraits with
            {
                BirthName = StoredName.Parse(name),
                BirthGivenNames = GivenNames.Parse(given),
                BirthDate = BirthDate.From(new DateOnly(1920, 1, 1).AddDays(date)),
                BirthPlace = BirthPlace.Parse(place),
                Sex = sex,
            },
            Ins.Parse(ins.Item1, "1.2.250.1.213.1.4." + ins.Item2));

    private static Gen<string> Name(int words) =>
        from parts in Gen.Choose('A', 'Z').Select(letter => ((char)letter).ToString()).NonEmptyListOf()
        from joint in Gen.Elements(" ", "-", "'", "")
        select string.Join(joint, parts.Take(words));
}
