using System.Text.Json;
using System.Text.Json.Nodes;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Insi.Calling;
using InsConformance.Simulator;

namespace InsConformance.Campaign.Attachments.Checking;

/// <summary>
/// Tries an adapter before any scenario: what is its own fault is said here, and never as a departure of its software. It looks at the contract only: whether
/// the software was right to accept or to refuse is for the scenarios.
/// </summary>
/// <param name="channel">The way to the adapter.</param>
/// <param name="simulator">The téléservice that the software is told to call.</param>
/// <param name="pki">The certificates of that simulator.</param>
/// <param name="ids">Identifiers of the two sessions.</param>
/// <param name="clock">Measures how long answers take.</param>
public sealed class AdapterCheck(ISutChannel channel, InsiSimulator simulator, DirectoryInfo pki, IIdSource ids, TimeProvider clock)
{
    private static readonly SutUser User = new("Camille LAURENT", [SutRight.Identities, SutRight.Insi, SutRight.Administration, SutRight.SuperUser]);

    private static readonly IReadOnlyDictionary<string, string> Person = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["birthName"] = "NESSI",
        ["firstBirthName"] = "RUTH",
        ["birthDate"] = "14/07/1977",
        ["sex"] = "F",
        ["birthPlace"] = "63220",
    };

    /// <summary>What is tried in a way of its own, or needs more than an adapter.</summary>
    private static readonly HashSet<string> Special =
        new(StringComparer.Ordinal) { "declareUser", "createIdentity", "readIdentity", "search", "callInsi", "letTimePass", "passTime" };

    /// <summary>Tries everything that the adapter declares.</summary>
    public async Task<AdapterReport> RunAsync(CancellationToken cancellationToken)
    {
        var attempt = new AdapterAttempt(channel, clock, cancellationToken);
        var manifest = await DescribeAsync(attempt, cancellationToken);
        if (manifest is not null)
            await TryAsync(attempt, manifest);
        return new AdapterReport(manifest, attempt.Tried, attempt.Findings);
    }

    private async Task<SutManifest?> DescribeAsync(AdapterAttempt attempt, CancellationToken cancellationToken)
    {
        try
        {
            var manifest = await RemoteAttachment.ReadManifestAsync(channel, cancellationToken);
            if (!SutContract.Follows(manifest.Contract))
            {
                attempt.Find(AdapterRule.Version, $"Il annonce la version « {manifest.Contract} », le banc parle la version {SutContract.Version}.");
                return null;
            }

            foreach (var problem in CapabilityProblems(manifest.Capabilities))
                attempt.Find(AdapterRule.Capabilities, problem);
            return manifest;
        }
        catch (SutException e)
        {
            attempt.Find(AdapterRule.Describes, e.Message);
            return null;
        }
    }

    private static IEnumerable<string> CapabilityProblems(SutManifestCapabilities capabilities)
    {
        var named = capabilities.Present.Concat(capabilities.Absent.Keys).ToList();
        if (named.Where(name => !SutManifest.Names.ContainsKey(name)).ToList() is { Count: > 0 } unknown)
            yield return $"Capacités que le contrat ne connaît pas : {string.Join(", ", unknown)}.";
        if (named.CountBy(name => name).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToList() is { Count: > 0 } twice)
            yield return $"Capacités dites deux fois : {string.Join(", ", twice)}.";
        if (SutManifest.Names.Keys.Except(named, StringComparer.Ordinal).ToList() is { Count: > 0 } unsaid)
            yield return $"Capacités dont rien n'est dit, et qui ne seront pas jouées : {string.Join(", ", unsaid)}.";
        if (capabilities.Absent.Where(pair => string.IsNullOrWhiteSpace(pair.Value)).Select(pair => pair.Key).ToList() is { Count: > 0 } unexplained)
            yield return $"Capacités absentes sans raison : {string.Join(", ", unexplained)}.";
    }

    private async Task TryAsync(AdapterAttempt attempt, SutManifest manifest)
    {
        var (first, second) = (NewSession(), NewSession());
        if (!await attempt.OpenAsync(first) || !await attempt.OpenAsync(second))
            return;
        foreach (var session in (SutSession[])[first, second])
            await attempt.AskAsync(session, "declareUser", new JsonObject { ["user"] = JsonSerializer.SerializeToNode(User, ContractJson.Options) });
        var identity = await MakeIdentityAsync(attempt, manifest, first) is { } made ? await TryIdentityAsync(attempt, manifest, made, first, second) : null;
        if (identity is not null && Has(manifest, SutCapability.InsiByTraits))
            await TryInsiAsync(attempt, first, identity);
        foreach (var action in SutContract.Actions.Where(action => action.Capability is { } capability and not SutCapability.CardMode && Has(manifest, capability) && !Special.Contains(action.Name)))
            await attempt.AskAsync(first, action.Name, ExampleFor(action, identity));
        await attempt.AskUnknownAsync(first);
        foreach (var session in (SutSession[])[first, second])
            await attempt.CloseAsync(session);
    }

    /// <summary>An identity typed, and one that must be refused; or, where the software creates none, one that its domain sends.</summary>
    private static async Task<string?> MakeIdentityAsync(AdapterAttempt attempt, SutManifest manifest, SutSession session)
    {
        if (!Has(manifest, SutCapability.CreateIdentities))
            return Has(manifest, SutCapability.Hl7Reception) ? IdOf(await attempt.AskAsync(session, "receiveFlow", Reception())) : null;
        var created = await attempt.AskAsync(session, "createIdentity", Creation(Person));
        await attempt.AskAsync(session, "createIdentity", Creation(Person.Where(field => field.Key != "birthName")), AdapterRule.Refuses);
        return IdOf(created);
    }

    private static async Task<string> TryIdentityAsync(AdapterAttempt attempt, SutManifest manifest, string identity, SutSession first, SutSession second)
    {
        var read = await attempt.AskAsync(first, "readIdentity", About(identity));
        foreach (var (field, value) in Person.Where(field => read is { } shown && ValueOf(shown, field.Key) != field.Value))
            attempt.Find(AdapterRule.Echoes, $"readIdentity : « {value} » a été saisi pour {field}, « {ValueOf(read!.Value, field)} » est rendu.");
        if (!Has(manifest, SutCapability.SearchIdentities))
            return identity;
        if (await attempt.AskAsync(first, "search", Search()) is { } here && !Found(here).Contains(identity))
            attempt.Find(AdapterRule.Echoes, $"search : l'identité « {identity} », créée dans cette session, n'est pas rendue pour sa date de naissance.");
        if (await attempt.AskAsync(second, "search", Search()) is { } there && Found(there).Count > 0)
            attempt.Find(AdapterRule.Isolates, "search : une identité créée dans une session est trouvée dans une autre.");
        return identity;
    }

    private async Task TryInsiAsync(AdapterAttempt attempt, SutSession session, string identity)
    {
        var called = await attempt.AskAsync(session, "callInsi", ExampleFor(SutContract.Find("callInsi")!, identity));
        if (called is { } reply && reply.GetProperty("accepted").GetBoolean() && simulator.Journal.Exchanges(session.Id).Count == 0)
            attempt.Find(AdapterRule.NamesSession, $"callInsi : aucune requête reçue par {simulator.CertificateAddress} ne porte « {session.Id} ».");
    }

    private SutSession NewSession() => new(ids.NextId().ToString(), simulator.CertificateAddress, pki);

    private static bool Has(SutManifest manifest, SutCapability capability) => manifest.ToDescription().Capabilities.Has(capability, out _);

    /// <summary>The example of the contract, about the identity that was created.</summary>
    private static JsonObject ExampleFor(ContractAction action, string? identity)
    {
        var example = JsonNode.Parse(action.ExampleInput!.Value.GetRawText())!.AsObject();
        if (example.ContainsKey("user"))
            example["user"] = User.Name;
        if (example.ContainsKey("identityId") && identity is not null)
            example["identityId"] = identity;
        return example;
    }

    private static JsonObject Creation(IEnumerable<KeyValuePair<string, string>> fields) => new()
    {
        ["user"] = User.Name,
        ["entry"] = new JsonObject { ["fields"] = Fields(fields), ["incompleteBirthDate"] = null, ["confirmedAsAnotherPerson"] = false },
    };

    private static JsonObject Reception()
    {
        var fields = Person.ToDictionary(field => Enum.Parse<SutField>(field.Key, ignoreCase: true), field => field.Value);
        return new JsonObject
        {
            ["user"] = User.Name,
            ["partner"] = JsonSerializer.SerializeToNode(SutPartner.OwnDomain, ContractJson.Options),
            ["message"] = DomainFlow.Message(fields, ConfidenceStatus.Parse("provisoire"), 1, DateTimeOffset.UnixEpoch),
        };
    }

    private static string? IdOf(JsonElement? created) => created?.GetProperty("identityId").GetString();

    private static JsonObject Search() => new() { ["user"] = User.Name, ["entry"] = new JsonObject { ["fields"] = Fields(Person.Where(field => field.Key == "birthDate")) } };

    private static JsonObject About(string identity) => new() { ["user"] = User.Name, ["identityId"] = identity };

    private static JsonObject Fields(IEnumerable<KeyValuePair<string, string>> fields) => new(fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value)));

    private static string? ValueOf(JsonElement read, string field) => read.GetProperty("identity") is { ValueKind: JsonValueKind.Object } identity
        ? identity.GetProperty("fields").EnumerateArray().FirstOrDefault(one => one.GetProperty("field").GetString() == field) is { ValueKind: JsonValueKind.Object } shown
            ? shown.GetProperty("value").GetString()
            : null
        : null;

    private static List<string?> Found(JsonElement search) => [.. search.GetProperty("found").EnumerateArray().Select(one => one.GetProperty("id").GetString())];
}
