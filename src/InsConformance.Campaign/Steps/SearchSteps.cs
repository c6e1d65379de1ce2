using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Steps;

/// <summary>« Recherche d'antériorité » by the separate fields (règle 17).</summary>
[Binding]
public sealed class SearchSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Rule17 =
        "Rechercher par date de naissance et premiers caractères, sans distinguer nom de naissance et nom utilisé, ni les prénoms entre eux, "
        + "et sans tenir compte des tirets, des apostrophes ni des accents.";

    [When("{acteur} recherche {champ} {string}")]
    public Task Search(Actor actor, SutField field, string value) =>
        Search(actor, new SearchEntry(new Dictionary<SutField, string> { [field] = value }));

    [When("{acteur} recherche {champ} {string} et {champ} {string}")]
    public Task Search(Actor actor, SutField field, string value, SutField otherField, string otherValue) =>
        Search(actor, new SearchEntry(new Dictionary<SutField, string> { [field] = value, [otherField] = otherValue }));

    [Then("la recherche trouve:")]
    public void Finds(DataTable table)
    {
        var columns = table.Header.Select(SutFields.Parse).ToList();
        var expected = table.Rows.Select(row => string.Join(' ', row.Values)).Order(StringComparer.Ordinal).ToList();
        var observed = Found().Select(identity => Line(identity, columns)).Order(StringComparer.Ordinal).ToList();
        Decide(new Check(
            "La recherche ne trouve pas exactement les identités attendues.",
            Check.Shown(expected),
            Check.Shown(observed),
            Rule17,
            expected.SequenceEqual(observed, StringComparer.Ordinal)));
    }

    [Then("la recherche ne trouve personne")]
    public void FindsNobody()
    {
        var observed = Found().Select(identity => Line(identity, [SutField.BirthName, SutField.FirstBirthName])).ToList();
        Decide(new Check("La recherche trouve des identités qui ne répondent pas à la demande.", "(aucun)", Check.Shown(observed), Rule17, observed.Count == 0));
    }

    private async Task Search(Actor actor, SearchEntry entry)
    {
        Stage.Need(SutCapability.SearchIdentities);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Search, await Stage.Sut.SearchAsync(user, entry, Stage.Cancellation));
    }

    private IReadOnlyList<FoundIdentity> Found()
    {
        var reply = (SearchReply)Stage.ReplyTo(SutAction.Search);
        Decide(ReplyChecks.IsAccepted("La recherche", reply));
        return reply.Found;
    }

    private static string Line(FoundIdentity identity, IEnumerable<SutField> columns) =>
        string.Join(' ', columns.Select(column => identity.Fields.GetValueOrDefault(column, "")));
}
