using InsConformance.Engine.Display;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class RightProbes
{
    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(AccessHabilitation, world => !world.Engine.Register.Open(World.Nobody, world.Provisional(Person.AdrunZoe)).IsDone),
        new(InsiHabilitation, async world =>
        {
            await world.Engine.Retrieval.StartAsync(
                Without(Right.CallInsi), world.Provisional(Person.AdrunZoe), RetrievalRequest.Default, TestContext.Current.CancellationToken);
            return world.Insi.Calls is 0;
        }),
        new(DocumentHabilitation, world => !world.Engine.Documents
            .Record(Without(Right.CheckDocuments), world.Provisional(Person.AdrunZoe), new DocumentEvidence("PA")).IsDone),
        new(AttributeHabilitation, world => !world.Engine.Trust
            .SetAttribute(Without(Right.SetAttributes), world.Provisional(Person.AdrunZoe), IdentityAttributes.Homonym).IsDone),
        new(DowngradeHabilitation, world =>
        {
            var refusal = world.Engine.Trust.Downgrade(World.Claire, world.Validated(Person.AdrunZoe), TrustStatus.Provisional);
            return refusal is Result<IdentityView>.Refused { Refusal.Kind: RefusalKind.Forbidden };
        }),
        new(MergeHabilitation, world => world.Engine.Merging.Merge(World.Claire, world.Provisional(Person.AdrunZoe), world.Provisional(Person.AdrunZoe))
            is Result<IdentityView>.Refused { Refusal.Kind: RefusalKind.Forbidden }),
        new(JournalHabilitation, world => !world.Engine.Journals.Changes(World.Claire, world.Provisional(Person.AdrunZoe)).IsDone),
        new(SettingsHabilitation, world => !world.Engine.Site.SetAutomaticValidation(World.Claire, isEnabled: true).IsDone),
    ];

    private static Actor Without(Right right) => World.Claire with { Rights = World.Claire.Rights & ~right };
}
