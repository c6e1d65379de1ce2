using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>The journals of the software: accesses, modifications, INSi calls.</summary>
[Binding]
public sealed class JournalSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Accesses = "Tracer chaque accès à l'identité, avec l'utilisateur, la date et l'heure.";
    private const string Modifications = "Tracer chaque modification, avec la date, l'heure, le type de modification et le professionnel.";
    private const string Calls =
        "Tracer chaque appel dans un journal dédié, avec l'utilisateur, la date et le retour ; pour le retour 00, tout ce qui est retourné.";

    [Then("le journal des accès porte {string}, la date et l'heure")]
    public async Task AccessesHold(string user)
    {
        var rows = await ReadAccesses();
        var row = rows.LastOrDefault(access => string.Equals(access.User, user, StringComparison.Ordinal));
        Decide(
            new Check("L'accès de l'utilisateur n'est pas tracé.", user, Check.Shown(rows.Select(access => access.User)), Accesses, row is not null),
            Stage.Clock.IsDatedAndTimed("de l'accès", row?.At, Accesses));
    }

    [Then("le journal des accès ne porte pas {string}")]
    public async Task AccessesLack(string user)
    {
        var users = (await ReadAccesses()).Select(access => access.User).ToList();
        Decide(new Check(
            "Un accès est attribué à un utilisateur qui n'a pas consulté l'identité.",
            $"aucun accès de {user}",
            Check.Shown(users),
            Accesses,
            !users.Contains(user, StringComparer.Ordinal)));
    }

    [Then("le journal des modifications porte, avec la date, l'heure et le type de modification:")]
    public async Task ModificationsHold(DataTable table)
    {
        var rows = await ReadModifications();
        var checks = new List<Check>();
        foreach (var expected in table.Rows)
        {
            var field = SutFields.Parse(expected["champ"]);
            var user = Cast.NameIn(expected["utilisateur"]);
            var row = rows.LastOrDefault(held => held.Field == field && string.Equals(held.User, user, StringComparison.Ordinal));
            checks.Add(new Check(
                "La modification n'est pas tracée.",
                $"{user} : {field.Label()}",
                Check.Shown(rows.Select(held => $"{held.User} : {held.Field.Label()}")),
                Modifications,
                row is not null));
            checks.Add(Stage.Clock.IsDatedAndTimed("de la modification", row?.At, Modifications));
            checks.Add(new Check("Le type de modification manque.", "un type de modification", Check.Shown(row?.Kind), Modifications, !string.IsNullOrEmpty(row?.Kind)));
        }

        Decide(checks);
    }

    [Then("le journal des modifications ne porte rien de {string}")]
    public async Task ModificationsLack(string user)
    {
        var rows = (await ReadModifications()).Where(row => string.Equals(row.User, user, StringComparison.Ordinal)).ToList();
        Decide(new Check(
            "Une modification est tracée alors qu'elle a été refusée.",
            $"aucune modification de {user}",
            Check.Shown(rows.Select(row => $"{row.User} : {row.Field.Label()}")),
            Modifications,
            rows.Count == 0));
    }

    [Then("le journal d'appel INSi porte:")]
    public async Task CallsHold(DataTable table)
    {
        var rows = await ReadCalls();
        Decide(
        [
            .. table.Rows.Select(expected => new Check(
                "Le journal d'appel ne porte pas la trace attendue.",
                string.Join(", ", expected.Values.Select(Cast.NameIn)),
                Check.Shown(rows.Select(row => Describe(row, table))),
                Calls,
                rows.Any(row => Holds(row, expected)))),
        ]);
    }

    [Then("chaque appel du journal d'appel INSi est daté")]
    public async Task CallsAreDated()
    {
        var rows = await ReadCalls();
        Decide(
        [
            new Check("Le journal d'appel est vide.", "au moins un appel", $"{rows.Count}", Calls, rows.Count > 0),
            .. rows.Select(row => Stage.Clock.IsDatedAndTimed("de l'appel", row.At, Calls)),
        ]);
    }

    [Then("le journal d'appel INSi porte l'historique {string}")]
    public async Task CallsHoldHistory(string matricule)
    {
        var histories = (await ReadCalls()).SelectMany(row => row.ReturnedHistory).ToList();
        Decide(new Check(
            "L'historique du matricule retourné n'est pas tracé.",
            matricule,
            Check.Shown(histories),
            Calls,
            histories.Exists(held => FieldChecks.AreSame(SutField.InsMatricule, held, matricule))));
    }

    [Then("le journal d'appel INSi est vide")]
    public Task CallsAreEmpty() => CallsCount(0);

    [Then("le journal d'appel INSi compte {int} appel(s)")]
    public async Task CallsCount(int count)
    {
        var rows = await ReadCalls();
        Decide(new Check(
            "Le nombre d'appels tracés n'est pas celui attendu.",
            $"{count}",
            $"{rows.Count}",
            Calls,
            rows.Count == count));
    }

    private async Task<IReadOnlyList<AccessRow>> ReadAccesses()
    {
        Stage.Need(SutCapability.AccessJournal);
        return await Stage.Sut.ReadAccessesAsync(await Reader(), Stage.Identity, Stage.Cancellation);
    }

    private async Task<IReadOnlyList<ModificationRow>> ReadModifications()
    {
        Stage.Need(SutCapability.ModificationJournal);
        return await Stage.Sut.ReadModificationsAsync(await Reader(), Stage.Identity, Stage.Cancellation);
    }

    private async Task<IReadOnlyList<InsiCallRow>> ReadCalls()
    {
        Stage.Need(SutCapability.InsiJournal);
        return await Stage.Sut.ReadInsiCallsAsync(await Reader(), Stage.Identity, Stage.Cancellation);
    }

    private Task<string> Reader() => Stage.Cast.NameOfAsync(new Actor("l'administrateur du site"));

    private static bool Holds(InsiCallRow row, DataTableRow expected) => expected.All(cell => cell.Key switch
    {
        "utilisateur" => string.Equals(row.User, Cast.NameIn(cell.Value), StringComparison.Ordinal),
        "retour" => string.Equals(row.Code, cell.Value, StringComparison.Ordinal),
        var field => FieldChecks.AreSame(SutFields.Parse(field), cell.Value, row.Returned.GetValueOrDefault(SutFields.Parse(field), "")),
    });

    private static string Describe(InsiCallRow row, DataTable table) => string.Join(", ", table.Header.Select(column => column switch
    {
        "utilisateur" => row.User,
        "retour" => row.Code,
        var field => row.Returned.GetValueOrDefault(SutFields.Parse(field), ""),
    }));
}
