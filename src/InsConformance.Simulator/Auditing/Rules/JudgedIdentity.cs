using InsConformance.Insi.Messages;
using InsConformance.Insi.Verification;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>The identity traits of a search or of a line to verify, each with the path where it stands; null when absent.</summary>
internal sealed record JudgedIdentity
{
    /// <summary>Path of what holds the traits, with its final stroke.</summary>
    public required string Path { get; init; }

    public required TraitValue BirthName { get; init; }

    public required IReadOnlyList<TraitValue> GivenNames { get; init; }

    public required TraitValue Sex { get; init; }

    public required TraitValue BirthDate { get; init; }

    public required TraitValue BirthPlace { get; init; }

    /// <summary>The identities of a request: the one of a search by traits, those of a verification, none of another request.</summary>
    public static IReadOnlyList<JudgedIdentity> Of(AuditedCall call) => call.Traits is { } traits
        ? [OfSearch(traits)]
        : [.. VerifiedLine.Of(call).Where(line => line.Identity is not null).Select(line => OfLine(line.Path + "IndividuVerifie/TraitsIdentiteIndividu/", line.Identity!))];

    private static JudgedIdentity OfSearch(TraitsSearchRequest traits)
    {
        const string path = "Body/RECSANSVITALE/";
        var only = traits.GivenNames.Count == 1;
        return new JudgedIdentity
        {
            Path = path,
            BirthName = new(path + "NomNaissance", traits.BirthName),
            GivenNames = traits.GivenNames.Count == 0
                ? [new(path + "Prenom", null)]
                : [.. traits.GivenNames.Select((name, rank) => new TraitValue(only ? path + "Prenom" : $"{path}Prenom[{rank + 1}]", name))],
            Sex = new(path + "Sexe", traits.Sex),
            BirthDate = new(path + "DateNaissance", traits.BirthDate),
            BirthPlace = new(path + "LieuNaissance", traits.BirthPlace),
        };
    }

    private static JudgedIdentity OfLine(string path, IdentityToVerify identity) => new()
    {
        Path = path,
        BirthName = new(path + "NomNaissance", identity.BirthName),
        GivenNames = (identity.GivenName, identity.GivenNames) switch
        {
            (null, var list) => [new(path + "ListePrenom", list)],
            (var one, null) => [new(path + "Prenom", one)],
            (var one, var list) => [new(path + "Prenom", one), new(path + "ListePrenom", list)],
        },
        Sex = new(path + "Sexe", identity.Sex),
        BirthDate = new(path + "DateNaissance", identity.BirthDate),
        BirthPlace = new(path + "LieuNaissance", identity.BirthPlace),
    };
}
