using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Soap;

/// <summary>
/// Which elements the service filled at each epoch (padoa/tlsi-ins). A separate step from writing, so
/// that a test can also send what the service never sent.
/// </summary>
public static class ProfileContent
{
    /// <summary>
    /// The answer as the service of that profile would have filled it. Today: no « Prenom », no « TypeMatricule », no dates in
    /// « INSACTIF ». Before October 2022 and in CNDA files: « Prenom » (first of « ListePrenom »), « TypeMatricule » <c>NIR</c> in
    /// « INSHISTO »; the live service then also returned the Corsican birth places without their letter (seen for 2A020; extended
    /// here to all of them).
    /// </summary>
    public static InsiAnswer Apply(InsiAnswer answer, WireProfile profile) => answer switch
    {
        { Individual: null } => answer,
        { Individual: var individual } => answer with
        {
            Individual = new Individual
            {
                Active = individual.Active is { } active ? Undated(Typed(active, null)) : null,
                History = [.. individual.History.Select(past => Typed(past, profile is WireProfile.Current ? null : "NIR"))],
                Traits = individual.Traits is { } traits ? Filled(traits, profile) : null,
            },
        },
    };

    private static InsEntry Typed(InsEntry ins, string? type)
        => ins.Matricule is { } matricule ? ins with { Matricule = matricule with { Type = type } } : ins;

    private static InsEntry Undated(InsEntry ins) => ins with { From = null, To = null };

    private static ReturnedTraits Filled(ReturnedTraits traits, WireProfile profile) => profile switch
    {
        WireProfile.Current => traits with { GivenName = null },
        WireProfile.CndaFile => traits with { GivenName = FirstOf(traits.GivenNames) },
        _ => traits with { GivenName = FirstOf(traits.GivenNames), BirthPlace = WithoutCorsicanLetter(traits.BirthPlace) },
    };

    private static string? FirstOf(string? givenNames) => givenNames?.Split(' ')[0];

    private static string? WithoutCorsicanLetter(string? birthPlace)
        => birthPlace is ['2', 'A' or 'B', ..] ? $"20{birthPlace.AsSpan(2)}" : birthPlace;
}
