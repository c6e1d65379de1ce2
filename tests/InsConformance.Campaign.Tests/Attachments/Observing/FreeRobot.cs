using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Campaign.Tests.Cards;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>A robot that searches people as it likes, announces the tests that it wants to be guided in, then answers for what its product shows.</summary>
internal sealed class FreeRobot(ISutAttachment product, DirectoryInfo pki, params IReadOnlyList<FreeRobot.Visit> visits) : IOperator
{
    private const string User = "Camille LAURENT";

    private readonly Dictionary<string, Queue<RobotSession>> _known = new(StringComparer.Ordinal);
    private readonly List<string> _told = [];
    private readonly Queue<string> _announced = new();
    private RobotSession? _current;
    private bool _isGuided;
    private bool _worked;

    public string Name => "Robot libre";

    public IReadOnlyList<string> Told => _told;

    /// <summary>Whether it answers what is asked; otherwise it lets the traffic speak alone.</summary>
    public bool Answers { get; init; } = true;

    /// <summary>The tests that it announces once it has worked, in order.</summary>
    public IEnumerable<string> Announces { init => _announced = new Queue<string>(value); }

    /// <summary>How it plays a test that it announced.</summary>
    public RobotOperator Guided { get; init; } = new(product);

    /// <summary>The readers in which it puts the cards of its visits; null for none.</summary>
    public TwoReaders? Readers { get; init; }

    public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        _isGuided = request.Key is "prepare" || (_isGuided && request.Key is not "work-freely");
        if (_isGuided)
            return await Guided.AskAsync(request, cancellationToken);
        if (request.Key is "work-freely")
            return await NextAsync(request, cancellationToken);
        if (!Answers)
            return new OperatorReply(OperatorDecision.Skipped);
        var name = request["identité"]!.Split('(', ')')[1];
        if (request.Key is "read-return" || _current is null)
            _current = _known[name].Dequeue();
        return await _current.AnswerAsync(request, cancellationToken);
    }

    public Task TellAsync(string message, CancellationToken cancellationToken)
    {
        lock (_told)
            _told.Add(message);
        return Task.CompletedTask;
    }

    private async Task<OperatorReply> NextAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        if (!_worked)
            return new OperatorReply(await WorkAsync(request, cancellationToken));
        return _announced.TryDequeue(out var test) ? new OperatorReply(OperatorDecision.Announced) { Announced = test } : new OperatorReply(OperatorDecision.Left);
    }

    private async Task<OperatorDecision> WorkAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        var session = new SutSession("poste-libre", new Uri(request["adresse du téléservice INSi"]!), pki);
        if (Readers is { } readers)
            session = session with { Readers = new SutReaders(readers.SeenByProduct(TwoReaders.Professional), readers.SeenByProduct(TwoReaders.Vitale), new Uri(request["adresse du téléservice INSi, mode carte"]!)) };
        var sut = await product.OpenAsync(session, cancellationToken);
        var cards = Readers is null ? null : await sut.UseCardsAsync(cancellationToken);
        await sut.DeclareUserAsync(new SutUser(User, [SutRight.Identities, SutRight.Insi]), cancellationToken);
        if (cards is not null)
            await OpenCardsAsync(cards, cancellationToken);
        foreach (var visit in visits)
        {
            var entry = IdentityDriver.EntryOf(visit.Person) with { ConfirmedAsAnotherPerson = true };
            if (visit.Field is { } field)
                entry = entry.With(field, visit.Value!);
            var identity = (await sut.CreateIdentityAsync(User, entry, cancellationToken)).IdentityId!;
            var answer = visit.Beneficiary is { } beneficiary
                ? await cards!.CallInsiWithVitaleAsync(User, beneficiary, identity, cancellationToken)
                : await sut.CallInsiAsync(User, identity, new InsiCallOptions(visit.EachGivenName), cancellationToken);
            var name = $"{entry.Fields[SutField.BirthName]} {entry.Fields[SutField.FirstBirthName]}";
            _known.TryAdd(name, new Queue<RobotSession>());
            _known[name].Enqueue(RobotSession.About(sut, identity, answer));
        }

        _worked = true;
        return OperatorDecision.Done;
    }

    private async Task OpenCardsAsync(ICardWorkstation cards, CancellationToken cancellationToken)
    {
        Readers!.Put(TwoReaders.Professional, "cps-medecin");
        Readers.Put(TwoReaders.Vitale, "vitale-insi-01");
        await cards.ReadProfessionalCardAsync(User, cancellationToken);
        await cards.PresentCodeAsync(User, "1234", cancellationToken);
        await cards.ChooseActivityAsync(User, "CABINET DR GENE", cancellationToken);
        await cards.ReadVitaleCardAsync(User, cancellationToken);
    }

    /// <summary>Somebody comes, and is searched in INSi: by traits, or as a beneficiary of the carte Vitale.</summary>
    public sealed record Visit(string Person, SutField? Field = null, string? Value = null, bool EachGivenName = false, string? Beneficiary = null);
}
