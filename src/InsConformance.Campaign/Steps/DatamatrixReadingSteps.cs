using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Steps;

/// <summary>Reading a datamatrix INS with a scanner (guide v3 EXI REC 02).</summary>
[Binding]
public sealed class DatamatrixReadingSteps(Stage stage, ScenarioContext scenario) : StepBase(stage, scenario)
{
    private const string Separator = "<GS>";

    [When("{acteur} lit le datamatrix INS {string}")]
    public async Task Read(Actor actor, string content)
    {
        Stage.Need(SutCapability.DatamatrixReading);
        var user = await Stage.Cast.NameOfAsync(actor);
        var scanned = content.Replace(Separator, "\u001d", StringComparison.Ordinal);
        var reply = Stage.Keep(SutAction.DatamatrixReading, await Stage.Sut.ReadDatamatrixAsync(user, scanned, Stage.Cancellation));
        if (reply.IdentityId is { } identity)
            Stage.Identity = identity;
    }
}
