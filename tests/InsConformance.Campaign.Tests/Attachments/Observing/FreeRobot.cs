using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <summary>A robot that searches people as it likes, then answers for what its product shows of them.</summary>
internal sealed class FreeRobot(ISutAttachment product, DirectoryInfo pki, params IReadOnlyList<FreeRobot.Visit> visits) : IOperator
{
    private const string User = "Camille LAURENT";

    private readonly Dictionary<string, Queue<RobotSession>> _known = new(StringComparer.Ordinal);
    private readonly List<string> _told = [];
    private RobotSession? _current;
    private bool _worked;

    public string Name => "Robot libre";

    public IReadOnlyList<string> Told => _told;

    /// <summary>Whether it answers what is asked; otherwise it lets the traffic speak alone.</summary>
    public bool Answers { get; init; } = true;

    public async Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        if (request.Key is "work-freely")
            return new OperatorReply(_worked ? OperatorDecision.Left : await WorkAsync(request, cancellationToken));
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

    private async Task<OperatorDecision> WorkAsync(OperatorRequest request, CancellationToken cancellationToken)
    {
        var sut = await product.OpenAsync(new SutSession("poste-libre", new Uri(request["adresse du téléservice INSi"]!), pki), cancellationToken);
        await sut.DeclareUserAsync(new SutUser(User, [SutRight.Identities, SutRight.Insi]), cancellationToken);
        foreach (var visit in visits)
        {
            var entry = IdentityDriver.EntryOf(visit.Person) with { ConfirmedAsAnotherPerson = true };
            if (visit.Field is { } field)
                entry = entry.With(field, visit.Value!);
            var identity = (await sut.CreateIdentityAsync(User, entry, cancellationToken)).IdentityId!;
            var answer = await sut.CallInsiAsync(User, identity, new InsiCallOptions(visit.EachGivenName), cancellationToken);
            var name = $"{entry.Fields[SutField.BirthName]} {entry.Fields[SutField.FirstBirthName]}";
            _known.TryAdd(name, new Queue<RobotSession>());
            _known[name].Enqueue(RobotSession.About(sut, identity, answer));
        }

        _worked = true;
        return OperatorDecision.Done;
    }

    /// <summary>Somebody comes, and is searched in INSi.</summary>
    public sealed record Visit(string Person, SutField? Field = null, string? Value = null, bool EachGivenName = false);
}
