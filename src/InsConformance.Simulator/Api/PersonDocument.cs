using InsConformance.Identity.Rules;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.People;

namespace InsConformance.Simulator.Api;

/// <summary>A test person, as JSON.</summary>
internal sealed record PersonDocument(
    string Id, string DataSet, string? BirthName, string? GivenNames, string? Sex, string? BirthDate, string? BirthPlace, string? UsedName,
    InsEntry? Active, IReadOnlyList<InsEntry> History, CardRight? Card, PersonPresence Presence, Basis Basis, IReadOnlyList<string> Sources, string? Note)
{
    public static PersonDocument Of(TestPerson person) => new(
        person.Id, person.DataSet, person.BirthName, person.GivenNames, person.Sex, person.BirthDate, person.BirthPlace, person.UsedName,
        person.Active, person.History, person.Active is null ? null : person.Card, person.Presence, person.Basis, person.Sources, person.Note);
}
