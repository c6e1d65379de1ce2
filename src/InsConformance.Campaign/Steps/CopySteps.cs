using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>Copies of identity documents, and the years that pass (INS 46).</summary>
[Binding]
public sealed class CopySteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Rule46 = "Détruire automatiquement la copie d'une pièce d'identité cinq ans après la dernière activité de l'usager, ni avant, ni après.";

    [When("{acteur} conserve la copie du justificatif {string}")]
    public async Task Keep(Actor actor, string justificatif)
    {
        Stage.Need(SutCapability.DocumentCopies);
        var user = await Stage.Cast.NameOfAsync(actor);
        Stage.Keep(SutAction.Recording, await Stage.Sut.KeepCopyAsync(user, Stage.Identity, justificatif, Stage.Cancellation));
    }

    [When("{int} an(s) s'écoule(nt)")]
    public Task PassYears(int years) => PassAsync(now => now.AddYears(years));

    [When("{int} an(s) moins un jour s'écoule(nt)")]
    public Task PassYearsLessOneDay(int years) => PassAsync(now => now.AddYears(years).AddDays(-1));

    [Then("la copie du justificatif {string} est consultable")]
    public async Task CopyIsThere(string justificatif)
    {
        var copies = await ReadAsync();
        Decide(new Check("La copie n'est plus conservée.", justificatif, Check.Shown(copies), Rule46, copies.Contains(justificatif, StringComparer.Ordinal)));
    }

    [Then("aucune copie de justificatif n'est consultable")]
    public async Task NoCopyIsThere()
    {
        var copies = await ReadAsync();
        Decide(new Check("Une copie est encore conservée.", "(aucune)", Check.Shown(copies), Rule46, copies.Count == 0));
    }

    private Task PassAsync(Func<DateTimeOffset, DateTimeOffset> until)
    {
        var now = Stage.Clock.GetUtcNow();
        return Stage.Sut.LetTimePassAsync(until(now) - now, Stage.Cancellation);
    }

    private async Task<IReadOnlyList<string>> ReadAsync()
    {
        var user = await Stage.Cast.NameOfAsync(new Actor("l'utilisateur"));
        return await Stage.Sut.ReadCopiesAsync(user, Stage.Identity, Stage.Cancellation);
    }
}
