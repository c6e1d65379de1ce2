using System.Globalization;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Verdicts.Results;

namespace InsConformance.Campaign.Attachments.Observing;

/// <summary>A software that an operator works, during one scenario: every action is a request made to him.</summary>
/// <param name="desk">Where he is asked.</param>
/// <param name="site">What he said before.</param>
/// <param name="session">The scenario.</param>
internal sealed partial class ObservedSut(ObservedDesk desk, ObservedSite site, SutSession session) : IAskedSut
{
    internal const string User = "utilisateur";
    private const string Identity = "identité";

    private readonly Dictionary<string, string> _identities = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<AttestationResult> Attestations => desk.Attestations;

    /// <summary>Presents the scenario.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken) => desk.AskAsync(
        new OperatorRequest("prepare", "Préparez le logiciel pour ce scénario : aucune identité en base, les réglages d'un site neuf, le simulateur pour téléservice INSi.")
        {
            Details =
            [
                new("adresse du téléservice INSi", session.InsiAddress.ToString()),
                new("certificats", session.PkiDirectory.FullName),
                .. session.Scenario is not { } scenario ? (OperatorDetail[])[] :
                [
                    new("fonctionnalité", scenario.Feature),
                    new("scénario", scenario.Name),
                    new("étiquettes", string.Join(' ', scenario.Tags)),
                    new("étapes", string.Join('\n', scenario.Actions)),
                ],
            ],
        },
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>An action of a user, which the software may refuse.</summary>
    private static OperatorRequest Action(string key, string user, string text, params IEnumerable<OperatorDetail> details) =>
        new(key, $"En tant que {user}, {text}") { Details = [new(User, user), .. details], MayBeRefused = true };

    /// <summary>The same, on an identity.</summary>
    private OperatorRequest ActionOn(string identityId, string key, string user, string text, params IEnumerable<OperatorDetail> details) =>
        Action(key, user, text, [new(Identity, Shown(identityId)), .. details]);

    private string Shown(string identityId) => _identities.GetValueOrDefault(identityId, identityId);

    private async Task<SutReply> ActAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        var reply = await desk.AskAsync(request, cancellationToken);
        return new SutReply(IsDone(reply), reply.Messages);
    }

    private static bool IsDone(OperatorReply reply) => reply.Decision is OperatorDecision.Done;

    /// <summary>Gives a number to an identity, by which the requests to come name it.</summary>
    private string Number(string name)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"n° {_identities.Count + 1}");
        _identities.Add(id, name.Length > 0 ? $"{id} ({name})" : id);
        return id;
    }

    private static IEnumerable<OperatorDetail> Details(IReadOnlyDictionary<SutField, string> fields) =>
        fields.OrderBy(field => field.Key).Select(field => new OperatorDetail(field.Key.Label(), field.Value));

    private static Dictionary<SutField, string> Fields(IEnumerable<(string Label, string Value)> rows)
    {
        var fields = new Dictionary<SutField, string>();
        foreach (var (label, value) in rows)
        {
            if (SutFields.TryParse(label, out var field))
                fields[field] = value;
        }

        return fields;
    }
}
