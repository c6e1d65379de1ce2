using InsConformance.Engine.Register;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using static InsConformance.Engine.Rules.EngineRule;

namespace InsConformance.Engine.Tests.Rules.Probes;

internal static class CallProbes
{
    private static readonly RetrievalRequest EachName = new() { TryEachGivenName = true };

    private static readonly InsiOutcome TimedOut = new InsiOutcome.Failed(FailureKind.Timeout, "délai dépassé");

    public static IEnumerable<RuleProbe> All { get; } =
    [
        new(DoubtfulBlocksInsi, world => BlocksAsync(world, IdentityAttributes.Doubtful)),
        new(FictitiousBlocksInsi, world => BlocksAsync(world, IdentityAttributes.Fictitious)),
        new(MergedIdentityNotCalled, async world =>
        {
            var (kept, merged) = (world.Provisional(Person.AdrunZoe), world.Provisional(Person.AdrunZoe));
            world.Engine.Merging.Merge(World.Officer, kept, merged).Done();
            await world.CallAsync(merged);
            return world.Insi.Calls is 0;
        }),
        new(LexicalRuleBeforeCall, async world =>
        {
            var id = world.Provisional(new IdentityDraft(Person.AdrunZoe.Typed with { BirthName = "D' ADRUN" }));
            await world.CallAsync(id);
            return world.Insi.Calls is 0;
        }),
        new(SexKnownBeforeCall, async world =>
        {
            await world.CallAsync(world.Provisional(new IdentityDraft(Person.AdrunZoe.Typed with { Sex = "I" })));
            return world.Insi.Calls is 0;
        }),
        new(UnknownPlaceNotSent, async world =>
        {
            await world.CallAsync(world.Provisional(new IdentityDraft(Person.AdrunZoe.Typed with { BirthPlace = "99999" })));
            return world.Insi.TraitsAsked is [{ BirthPlace: null }];
        }),
        new(FirstCallWithoutBirthPlace, async world =>
        {
            await world.CallAsync(world.Provisional(Person.AdrunZoe));
            return world.Insi.TraitsAsked[0].BirthPlace is null;
        }),
        new(SecondCallWithBirthPlace, async world =>
        {
            world.Insi.Answers(InsiAnswer.SeveralIdentities, Person.Leonardo.Answer);
            await world.CallAsync(world.Provisional(Person.Leonardo));
            return world.Insi.TraitsAsked is [_, { BirthPlace: "63220" }];
        }),
        new(GivenNamesTriedOneByOne, async world => await NamesTriedAsync(world, "PIERRE PAUL JACQUES") is ["PIERRE", "PAUL", "JACQUES", ..]),
        new(GivenNamesTriedTogetherLast, async world => (await NamesTriedAsync(world, "PIERRE PAUL JACQUES"))[^1] is "PIERRE PAUL JACQUES"),
        new(CompoundNamesKeptWhole, async world => (await NamesTriedAsync(world, "PIERRE JEAN-PAUL")).Contains("JEAN-PAUL", StringComparer.Ordinal)),
        new(SearchEndsWhenFound, async world =>
        {
            world.Insi.Answers(Person.Tchitchi.Answer, InsiAnswer.NoIdentity);
            await world.CallAsync(WithList(world, Person.Tchitchi, "CATARINA BELLA"), EachName);
            return world.Insi.Calls is 1;
        }),
        new(SearchEndsOnTechnicalError, async world =>
        {
            world.Insi.Gives(TimedOut);
            await world.CallAsync(WithList(world, Person.Tchitchi, "CATARINA BELLA"), EachName);
            return world.Insi.Calls is 1;
        }),
        new(TechnicalErrorIsNot01, async world =>
        {
            world.Insi.Gives(TimedOut);
            return (await world.CallAsync(world.Provisional(Person.AdrunZoe))).Done() is { Code: null, TechnicalError: "délai dépassé" };
        }),
        new(UsualNameOfTheCardTried, async world =>
        {
            var reading = new VitaleReading(new VitaleSearchRequest { BirthName = "DUPONT" }, Coverage.Empty, new FixedCredentials("10B0000001")) { UsualName = "MARTIN" };
            await world.Engine.Retrieval.StartWithVitaleAsync(
                World.Claire, world.Provisional(Person.AdrunZoe), reading, TestContext.Current.CancellationToken);
            return world.Insi.VitaleAsked is [{ BirthName: "DUPONT" }, { BirthName: "MARTIN" }];
        }),
        new(CallOnOpening, async world =>
        {
            var id = world.Provisional(Person.AdrunZoe);
            await world.Engine.Retrieval.OpenRecordAsync(World.Claire, id, TestContext.Current.CancellationToken);
            return world.Insi.Calls is 1;
        }),
        new(Message01, async world => await MessageAsync(world, InsiAnswer.NoIdentity)
            is "Aucune identité n'a été trouvée par le téléservice INSi"),
        new(Message02, async world => await MessageAsync(world, InsiAnswer.SeveralIdentities)
            is "Plusieurs identités approchantes ont été trouvées par le téléservice INSi. Affinez votre recherche et / ou utilisez la carte Vitale de l'usager"),
    ];

    private static async Task<bool> BlocksAsync(World world, IdentityAttributes attribute)
    {
        var id = world.Provisional(Person.AdrunZoe);
        world.Engine.Trust.SetAttribute(World.Claire, id, attribute).Done();
        await world.CallAsync(id);
        return world.Insi.Calls is 0;
    }

    private static IdentityId WithList(World world, Person person, string list) =>
        world.Provisional(new IdentityDraft(person.Typed with { BirthGivenNames = list }));

    private static async Task<IReadOnlyList<string>> NamesTriedAsync(World world, string list)
    {
        await world.CallAsync(WithList(world, Person.Houilles, list), EachName);
        return [.. world.Insi.TraitsAsked.Select(request => request.GivenNames.Single())];
    }

    private static async Task<string> MessageAsync(World world, InsiAnswer answer)
    {
        world.Insi.Answers(answer);
        return (await world.CallAsync(world.Provisional(Person.AdrunZoe))).Done().Message;
    }
}
