using System.Text;
using InsConformance.Engine.Emission;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Rules;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class DocumentEmissionProbes
{
    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(PrintedTraitsChosenBySite, world =>
            world.Engine.Paper.Print(World.Claire, world.Provisional(Person.AdrunZoe)).Done().Traits.Any(trait => trait.Field is IdentityField.BirthPlace)),
        new(DatamatrixPrinted, async world =>
            world.Engine.Paper.Print(World.Claire, await world.QualifiedAsync(Person.AdrunZoe)).Done().Ins?.Symbol is not null),
        new(CdaTraitsComplete, async world =>
        {
            var id = await world.QualifiedAsync(Person.AdrunZoe);
            var letter = world.Engine.Electronic.Write(World.Claire, id, new EmissionRequest("dossier", IsOtherDomain: false)).Done();
            return Encoding.UTF8.GetString(letter.Cda.Span).Contains("<county>63220</county>", StringComparison.Ordinal);
        }),
    ];
}
