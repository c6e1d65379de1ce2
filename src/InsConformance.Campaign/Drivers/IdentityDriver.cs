using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Campaign.Usagers;

namespace InsConformance.Campaign.Drivers;

/// <summary>Creates identities, reads them, and brings them to the status from which a scenario starts.</summary>
public sealed class IdentityDriver(Stage stage, Teleservice teleservice)
{
    private static readonly JustificatifEntry Document = new("Carte nationale d'identité");
    private static readonly Actor Agent = new("l'utilisateur");

    private readonly Dictionary<string, IdentityView> _before = new(StringComparer.Ordinal);
    private int _received;

    /// <exception cref="InvalidOperationException">There was no identity then: the scenario is wrongly written.</exception>
    private IdentityView Before => _before.GetValueOrDefault(stage.Identity)
        ?? throw new InvalidOperationException("Le scénario compare l'identité à ce qu'elle était, mais aucune n'existait avant la première action.");

    /// <summary>Whether the scenario speaks now of another identity than those from which it started: the software made one instead of recognising them.</summary>
    public bool IsAnother => _before.Count > 0 && !_before.ContainsKey(stage.Identity);

    /// <summary>Looks at the identities, if there are some, before the first action of the scenario.</summary>
    public async Task LookBeforeAsync()
    {
        if (stage.Sut is IAskedSut)
            return;
        foreach (var identity in stage.Identities)
            _before.TryAdd(identity, await ReadAsync(identity, IdentityLook.Everything));
    }

    /// <summary>What the identity showed before the first action of the scenario, and what it shows now.</summary>
    public async Task<IdentityChanges> ReadChangesAsync() => stage.Sut is IAskedSut asked
        ? await asked.ReadChangesAsync(await stage.Cast.NameOfAsync(Agent), stage.Identity, stage.Cancellation)
        : new IdentityChanges(Before, await ReadAsync(IdentityLook.Everything));

    /// <summary>
    /// Brings a new identity to a status, by the ordinary way: document first, then INSi. A software that creates no identity, and receives those of its domain, gets
    /// it by the flow.
    /// </summary>
    public async Task EstablishAsync(string name, ConfidenceStatus status, IdentityEntry entry)
    {
        var what = $"Établir l'identité « {name} » au statut « {status.Label} »";
        var expected = Expected(name, status, entry);
        if (!stage.Can(SutCapability.CreateIdentities) && stage.Can(SutCapability.Hl7Reception) && DomainFlow.Brings(status, entry))
            await ReceiveAsync(what, DomainFlow.Message(expected, status, ++_received, stage.Clock.GetUtcNow()));
        else
            await TypeAsync(what, name, status, entry);
        var look = IdentityLook.At(expected.Keys) with { Status = true, StartingPoint = expected, StartingStatus = status.Label };
        RequireAsTyped(what, await ReadAsync(look), expected, status);
        teleservice.ForgetCalls();
    }

    /// <summary>Brings a second identity to a status; the scenario goes on speaking of the first one.</summary>
    public async Task EstablishOtherAsync(string name, ConfidenceStatus status, IdentityEntry entry)
    {
        var first = stage.Identity;
        await EstablishAsync(name, status, entry with { ConfirmedAsAnotherPerson = true });
        (stage.Identity, stage.OtherIdentity) = (first, stage.Identity);
    }

    /// <summary>Opens the identity.</summary>
    /// <param name="user">Who opens it.</param>
    /// <param name="look">What is looked at then.</param>
    public Task<ReadReply> OpenAsync(string user, IdentityLook look) => OpenAsync(user, stage.Identity, look);

    /// <summary>What the software displays of the identity to the ordinary user.</summary>
    /// <param name="look">What is looked at.</param>
    public Task<IdentityView> ReadAsync(IdentityLook look) => ReadAsync(stage.Identity, look);

    private async Task<ReadReply> OpenAsync(string user, string identity, IdentityLook look) => stage.Sut is IAskedSut asked
        ? await asked.ReadIdentityAsync(user, identity, look, stage.Cancellation)
        : await stage.Sut.ReadIdentityAsync(user, identity, stage.Cancellation);

    private async Task<IdentityView> ReadAsync(string identity, IdentityLook look)
    {
        var reply = stage.Expect("Consulter l'identité", await OpenAsync(await stage.Cast.NameOfAsync(Agent), identity, look));
        return reply.Identity ?? throw stage.Unjudgeable("Consulter l'identité : le logiciel n'a rien affiché.");
    }

    /// <summary>Makes sure that the identity carries the matricule from which the scenario starts.</summary>
    public async Task ExpectMatriculeAsync(string matricule)
    {
        var look = IdentityLook.At(SutField.InsMatricule) with { StartingPoint = new Dictionary<SutField, string> { [SutField.InsMatricule] = matricule } };
        var shown = (await ReadAsync(look)).ValueOf(SutField.InsMatricule);
        if (!FieldChecks.AreSame(SutField.InsMatricule, matricule, shown))
            throw stage.Unjudgeable($"Établir l'identité au matricule {matricule} : le logiciel affiche « {shown} ».");
    }

    /// <summary>What a user types for a person that scenarios call by name.</summary>
    public static IdentityEntry EntryOf(string name) => new(UsagerBook.Shipped[name].Traits);

    /// <summary>What the identity must show before the scenario begins: what was typed, then what INSi returned.</summary>
    private static Dictionary<SutField, string> Expected(string name, ConfidenceStatus status, IdentityEntry entry)
    {
        var expected = new Dictionary<SutField, string>(entry.Fields);
        if (!status.FromInsi)
            return expected;
        foreach (var (field, value) in InsiPerson.Of(UsagerBook.Shipped[name]).Fields)
            expected[field] = value;
        return expected;
    }

    private async Task TypeAsync(string what, string name, ConfidenceStatus status, IdentityEntry entry)
    {
        stage.Need(SutCapability.CreateIdentities);
        if (entry.Fields.ContainsKey(SutField.SocialSecurityNumber))
            stage.Need(SutCapability.SocialSecurityNumber);
        var user = await stage.Cast.NameOfAsync(Agent);
        Begin(what, stage.Expect(what, await stage.Sut.CreateIdentityAsync(user, entry, stage.Cancellation), SutAction.Creation));
        if (status.DocumentChecked)
            await ValidateAsync(what, user);
        if (status.FromInsi)
            await FetchInsAsync(what, user, name);
    }

    private async Task ReceiveAsync(string what, string message)
    {
        var user = await stage.Cast.NameOfAsync(Agent);
        Begin(what, stage.Expect(what, await stage.Sut.ReceiveFlowAsync(user, SutPartner.OwnDomain, message, stage.Cancellation), SutAction.Reception));
    }

    private void Begin(string what, CreationReply made) =>
        stage.Identity = made.IdentityId ?? throw stage.Unjudgeable($"{what} : le logiciel n'a pas rendu l'identifiant de l'identité.");

    private void RequireAsTyped(string what, IdentityView shown, Dictionary<SutField, string> expected, ConfidenceStatus status)
    {
        if (!string.Equals(shown.Status, status.Label, StringComparison.Ordinal))
            throw stage.Unjudgeable($"{what} : le logiciel affiche « {shown.Status} ».");
        foreach (var (field, value) in expected)
        {
            if (!FieldChecks.AreSame(field, value, shown.ValueOf(field)))
                throw stage.Unjudgeable($"{what} : pour le champ « {field.Label()} », le logiciel affiche « {shown.ValueOf(field)} » au lieu de « {value} ».");
        }
    }

    private async Task ValidateAsync(string what, string user)
    {
        stage.Need(SutCapability.Justificatifs);
        stage.Expect(what, await stage.Sut.RecordJustificatifAsync(user, stage.Identity, Document, stage.Cancellation), SutAction.Recording);
        stage.Expect(what, await stage.Sut.ValidateAsync(user, stage.Identity, stage.Cancellation), SutAction.Validation);
    }

    private async Task FetchInsAsync(string what, string user, string name)
    {
        stage.Need(SutCapability.InsiByTraits);
        teleservice.WillReturn(InsiPerson.Of(UsagerBook.Shipped[name]), times: 1);
        var reply = await stage.Sut.CallInsiAsync(user, stage.Identity, new InsiCallOptions(), stage.Cancellation);
        await teleservice.RequireWantedAnswersAsync(stage.Cancellation);
        var returned = stage.Expect(what, reply, SutAction.InsiCall);
        if (!returned.AcceptedAutomatically)
            stage.Expect(what, await stage.Sut.AcceptInsiReturnAsync(user, stage.Identity, AcceptanceEntry.Plain, stage.Cancellation), SutAction.Acceptance);
    }
}
