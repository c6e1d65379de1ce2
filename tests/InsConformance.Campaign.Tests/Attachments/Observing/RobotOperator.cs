using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Tests.Cards;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>
/// A robot that works a product by the requests of the bench alone, as a person would: it knows nothing of the scenario but what it is told, and its product calls the simulator under an instance of its own.
/// </summary>
internal sealed class RobotOperator(ISutAttachment product) : IOperator
{
    private readonly List<SutUser> _users = [];
    private readonly List<OperatorRequest> _requests = [];
    private readonly List<string> _told = [];
    private RobotSession? _session;
    private OperatorRequest? _prepared;

    public string Name => "Robot d'essai";

    /// <summary>What it was asked.</summary>
    public IReadOnlyList<OperatorRequest> Requests => _requests;

    /// <summary>What it was told.</summary>
    public IReadOnlyList<string> Told => _told;

    /// <summary>What becomes of its answers; null for no change.</summary>
    public Func<OperatorRequest, OperatorReply?> Instead { get; init; } = _ => null;

    /// <summary>What its product makes of a request: something else than what was asked, when it is careless.</summary>
    public Func<OperatorRequest, OperatorRequest> Understood { get; init; } = request => request;

    /// <summary>The readers in which it moves cards; null for none.</summary>
    public TwoReaders? Readers { get; init; }

    public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        _requests.Add(request);
        if (Instead(request) is { } instead)
            return instead;
        switch (request.Key)
        {
            case "prepare":
                _prepared = request;
                _session = await OpenAsync(readers: null, cancellationToken);
                return new OperatorReply(OperatorDecision.Done);
            case "use-cards":
                _session = await OpenAsync(new SutReaders(Reader(request, "lecteur du professionnel"), Reader(request, "lecteur Vitale"), new Uri(request["adresse du téléservice INSi, mode carte"]!)), cancellationToken);
                await _session.UseCardsAsync(_users, cancellationToken);
                return new OperatorReply(OperatorDecision.Done);
            case "insert-card" or "withdraw-card":
                Readers!.Put(request["lecteur"]!, request["carte"]);
                return new OperatorReply(OperatorDecision.Done);
            case "declare-user":
                _users.RemoveAll(user => user.Name == request["utilisateur"]);
                _users.Add(new SutUser(request["utilisateur"]!, [.. request.Details.Where(detail => detail.Label == "habilitation").Select(detail => RightOf(detail.Value))]));
                await _session!.Sut.DeclareUserAsync(_users[^1], cancellationToken);
                return new OperatorReply(OperatorDecision.Done);
            default:
                return await _session!.AnswerAsync(Understood(request), cancellationToken);
        }
    }

    public Task TellAsync(string message, CancellationToken cancellationToken)
    {
        _told.Add(message);
        return Task.CompletedTask;
    }

    public static SutRight RightOf(string words) => words switch
    {
        "accès aux identités" => SutRight.Identities,
        "accès au téléservice INSi" => SutRight.Insi,
        "super utilisateur" => SutRight.SuperUser,
        "accès aux identités sensibles" => SutRight.SensitiveIdentities,
        "administration du site" => SutRight.Administration,
        _ => throw new FormatException(words),
    };

    private SutReader Reader(OperatorRequest request, string which) => Readers!.SeenByProduct(request[which]!);

    private async Task<RobotSession> OpenAsync(SutReaders? readers, CancellationToken cancellationToken)
    {
        var sut = await product.OpenAsync(
            new SutSession("poste-du-robot", new Uri(_prepared!["adresse du téléservice INSi"]!), new DirectoryInfo(_prepared["certificats"]!)) { Readers = readers }, cancellationToken);
        foreach (var user in _users)
            await sut.DeclareUserAsync(user, cancellationToken);
        return new RobotSession(sut);
    }
}
