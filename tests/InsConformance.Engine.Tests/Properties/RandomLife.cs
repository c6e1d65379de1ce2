using FsCheck;
using FsCheck.Fluent;
using InsConformance.Engine.Documents;
using InsConformance.Engine.Reception;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Engine.Tests.Properties;

/// <summary>One thing that somebody does to the register: what, to which identity, in which way, by whom. The numbers choose among few, on purpose.</summary>
internal sealed record RandomAction(int What, int Which, int How, bool IsOfficer);

/// <summary>Plays any sequence of actions on a register of few people, so that they meet often. Refusals are part of life.</summary>
internal sealed class RandomLife
{
    private static readonly Person[] People =
    [
        Person.AdrunZoe, Person.NessiRuth, Person.Ecetinsi, Person.Provisoire, Person.Herman,
        Person.AdrunZoe with { Number = "2751263220750", Key = "73" },
        Person.Provisoire with { Oid = "1.2.250.1.213.1.4.8", Number = "1090763220889", Key = "34" },
    ];

    private static readonly string[] Documents = ["PA", "PC", "AN", "CN"];

    private static readonly (RecordField Field, string Value)[] Edits =
    [
        (RecordField.BirthName, "MARTIN"), (RecordField.BirthDate, "14/07/1977"), (RecordField.Sex, "F"), (RecordField.BirthPlace, "99999"),
        (RecordField.FirstBirthName, "ZOE"), (RecordField.UsedName, "DECOURCY"), (RecordField.Telephone, "04 73 00 00 00"),
        (RecordField.Matricule, "277076322082910"), (RecordField.BirthGivenNames, ""),
    ];

    private readonly List<RetrievalOutcome> _returns = [];

    public static Gen<RandomAction[]> Actions { get; } = (
        from what in Gen.Elements(0, 0, 1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 11, 11, 12, 13, 14, 15)
        from which in Gen.Choose(0, 5)
        from how in Gen.Choose(0, 50)
        from isOfficer in Gen.Elements(true, false)
        select new RandomAction(what, which, how, isOfficer)).ArrayOf();

    public World World { get; } = new();

    public async Task PlayAsync(RandomAction action)
    {
        var actor = action.IsOfficer ? World.Officer : World.Claire;
        var (engine, id, how) = (World.Engine, new IdentityId($"IPP{action.Which + 1:D7}"), action.How);
        var person = People[how % People.Length];
        var cancellationToken = TestContext.Current.CancellationToken;
        switch (action.What)
        {
            case 0:
                engine.Register.Create(actor, person.Draft with { IsConfirmedAsAnotherPerson = how % 2 == 0 });
                break;
            case 1:
                engine.Register.Create(actor, person.Draft with { Traits = person.Typed with { BirthDate = null }, IncompleteBirthDate = new(null, 7, 1977) });
                break;
            case 2 or 3:
                engine.Register.Edit(actor, id, IdentityEdit.Of(Edits[how % Edits.Length].Field, Edits[how % Edits.Length].Value));
                break;
            case 4:
                engine.Documents.Record(actor, id, new DocumentEvidence(Documents[how % Documents.Length]));
                break;
            case 5:
                engine.Documents.Record(actor, id, new DocumentEvidence("PA"));
                engine.Documents.Validate(actor, id);
                break;
            case 6:
                engine.Documents.Withdraw(actor, id, Documents[how % Documents.Length]);
                break;
            case 7:
                engine.Trust.SetAttribute(actor, id, (IdentityAttributes)(1 << (how % 3)));
                break;
            case 8:
                engine.Trust.RemoveAttribute(actor, id, (IdentityAttributes)(1 << (how % 3)));
                break;
            case 9:
                engine.Trust.Downgrade(actor, id, (TrustStatus)(how % 4));
                break;
            case 11:
                await RetrieveAsync(actor, id, how, cancellationToken);
                break;
            case 10:
                World.Insi.Gives(Outcome(how, person));
                Keep(await engine.Retrieval.StartAsync(actor, id, new RetrievalRequest { TryEachGivenName = how % 2 == 0 }, cancellationToken));
                break;
            case 12:
                AcceptOrReject(actor, how);
                break;
            case 13:
                World.Insi.Gives(Outcome(how, person));
                Keep(await engine.Retrieval.StartForNewPersonAsync(actor, person.Typed, RetrievalRequest.Default, cancellationToken));
                break;
            case 14:
                engine.Merging.Merge(actor, id, new IdentityId($"IPP{how % 6 + 1:D7}"), isConfirmed: how % 2 == 0);
                if (how % 4 == 0) engine.Merging.Undo(actor, id);
                break;
            default:
                World.Verification = how % 3 == 0 ? new VerificationOutcome.Rejected() : new VerificationOutcome.Confirmed();
                await engine.Verification.VerifyAsync(actor, id, cancellationToken);
                await engine.Reception.ReceiveAsync(actor, new ReceivedIdentity("Clinique", person.Typed) { Number = person.Number + person.Key, Oid = person.Oid }, cancellationToken);
                if (how % 4 == 0) engine.Verification.ConfirmFailure(actor, id);
                break;
        }
    }

    /// <summary>Calls INSi, which knows the person, and accepts at once.</summary>
    private async Task RetrieveAsync(Actor actor, IdentityId id, int how, CancellationToken cancellationToken)
    {
        var name = World.Store.Find(id)?.Strict.BirthName.Value;
        var known = People.Where(person => string.Equals(person.BirthName, name, StringComparison.Ordinal)).ToList();
        if (known.Count == 0) return;
        World.Insi.Gives(new InsiOutcome.Answered(known[how % known.Count].Answer));
        if (await World.Engine.Retrieval.StartAsync(actor, id, RetrievalRequest.Default, cancellationToken) is Result<RetrievalOutcome>.Done done)
        {
            World.Engine.Retrieval.Accept(actor, done.Value.Id, new Acceptance
            {
                Document = how % 3 == 0 ? new DocumentEvidence("PA") : null,
            });
        }
    }

    private void AcceptOrReject(Actor actor, int how)
    {
        if (_returns.Count == 0) return;
        var chosen = _returns[how % _returns.Count];
        switch (how % 4)
        {
            case 0:
                World.Engine.Retrieval.Reject(actor, chosen.Id, null);
                break;
            case 1:
                World.Engine.Retrieval.CreateFrom(actor, chosen.Id, new NewIdentity { IsConfirmedAsAnotherPerson = true });
                break;
            case 2:
                World.Engine.Retrieval.Accept(actor, chosen.Id, new Acceptance { Document = new DocumentEvidence("PA") });
                break;
            default:
                World.Engine.Retrieval.Accept(actor, chosen.Id, Acceptance.Plain);
                break;
        }
    }

    private void Keep(Result<RetrievalOutcome> result)
    {
        if (result.IsDone) _returns.Add(result.Done());
    }

    private static InsiOutcome Outcome(int how, Person person) => (how % 8) switch
    {
        0 => new InsiOutcome.Answered(InsiAnswer.NoIdentity),
        1 => new InsiOutcome.Answered(InsiAnswer.SeveralIdentities),
        2 => new InsiOutcome.Failed(FailureKind.Timeout, "délai dépassé"),
        3 => new InsiOutcome.Answered(person.AnswerWith(traits => traits with { BirthDate = "1977-00-00" })),
        _ => new InsiOutcome.Answered(person.Answer),
    };
}
