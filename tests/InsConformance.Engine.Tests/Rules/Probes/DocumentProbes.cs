using InsConformance.Engine.Documents;
using InsConformance.Engine.Register;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class DocumentProbes
{
    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(DocumentNatureKept, world =>
        {
            var id = world.Provisional(Person.AdrunZoe);
            world.Engine.Documents.Record(World.Claire, id, new DocumentEvidence("PC")).Done();
            return world.Show(id).Documents.Single().Proof.Label is "Permis de conduire";
        }),
        new(DocumentsListedBySite, world =>
            !world.Engine.Documents.Record(World.Claire, world.Provisional(Person.AdrunZoe), new DocumentEvidence("CARTE-DE-FIDELITE")).IsDone),
        new(ConfidenceSetBySite, world =>
        {
            world.Engine.Site.SetDocument(World.Administrator, new DocumentKind("LE", "Livret de famille", ConfidenceLevel.High)).Done();
            return Validates(world, Person.AdrunZoe, new DocumentEvidence("LE"));
        }),
        new(NoDocumentPreselected, world => world.Engine.Documents.Preselected is null),
        new(HighConfidenceDemanded, world => !Validates(world, Person.AdrunZoe, new DocumentEvidence("PC"))),
        new(AutomatismDisablable, world =>
        {
            world.Engine.Site.SetAutomaticValidation(World.Administrator, isEnabled: false).Done();
            var id = world.Provisional(Person.AdrunZoe);
            return world.Engine.Documents.Record(World.Claire, id, new DocumentEvidence("PA")).Done().Status is TrustStatus.Provisional;
        }),
        new(MinorVouchedForByAnAdult, world => !Validates(world, Person.Leonardo, new DocumentEvidence("AN"))),
        new(CopiesSealed, world =>
        {
            var id = world.Provisional(Person.AdrunZoe);
            world.Engine.Copies.Keep(World.Claire, id, "PA", "passeport"u8).Done();
            return world.Engine.Copies.AtRest(id)[0].Span.IndexOf("passeport"u8) < 0;
        }),
        new(CopiesDestroyedAtTerm, world => IsDestroyed(world, years: 5)),
        new(CopyTermFromLastActivity, world => !IsDestroyed(world, years: 6, visitAfter: 4)),
        new(NursingHomeDocumentInContext, world => !Validates(world, Person.Tchitchi, new DocumentEvidence("AC"))),
    ];

    private static bool IsDestroyed(World world, int years, int visitAfter = 0)
    {
        var id = world.Provisional(Person.AdrunZoe);
        world.Engine.Copies.Keep(World.Claire, id, "PA", "passeport"u8).Done();
        world.Clock.Advance(ManualClock.Noon.AddYears(visitAfter) - world.Clock.Now);
        world.Edit(id, RecordField.Telephone, "01").Done();
        world.Clock.Advance(ManualClock.Noon.AddYears(years) - world.Clock.Now);
        world.Engine.Copies.DestroyAtTerm();
        return world.Engine.Copies.List(World.Claire, id).Done().IsEmpty;
    }

    private static bool Validates(World world, Person person, DocumentEvidence evidence)
    {
        var id = world.Provisional(person);
        world.Engine.Documents.Record(World.Claire, id, evidence).Done();
        return world.Engine.Documents.Validate(World.Claire, id).IsDone;
    }
}
