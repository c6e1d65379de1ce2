using InsConformance.Campaign.Attachments.Observing;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;

namespace InsConformance.Campaign.Tests.Attachments.Observing;

/// <content>The workstation in card mode.</content>
internal sealed partial class RobotSession
{
    private ICardWorkstation? _workstation;
    private IReadOnlyList<string> _beneficiaries = [];

    public async Task UseCardsAsync(IEnumerable<SutUser> users, CancellationToken cancellationToken)
    {
        _workstation = await sut.UseCardsAsync(cancellationToken);
        foreach (var user in users)
            await sut.DeclareUserAsync(user, cancellationToken);
    }

    private async Task<OperatorReply> AnswerOfCardsAsync(OperatorRequest request, string user, CancellationToken cancellationToken) => request.Key switch
    {
        "read-professional-card" => Reply(await _workstation!.ReadProfessionalCardAsync(user, cancellationToken)),
        "present-code" => Offered(await _workstation!.PresentCodeAsync(user, request["code porteur"]!, cancellationToken)),
        "choose-activity" => Reply(await _workstation!.ChooseActivityAsync(user, request["structure"]!, cancellationToken)),
        "read-vitale-card" => Read(await _workstation!.ReadVitaleCardAsync(user, cancellationToken)),
        "read-beneficiaries" => Lines(("beneficiaries", [.. _beneficiaries.Select(person => string.Join(';', person.Split(' ', 2)))])),
        "call-insi-with-vitale" => Reply(_return = await _workstation!.CallInsiWithVitaleAsync(user, request["bénéficiaire"]!, Known(request["identité"]!), cancellationToken)),
        "create-from-return" => Created(await _workstation!.CreateFromReturnAsync(user, cancellationToken)),
        _ => throw new NotSupportedException(request.Key),
    };

    private string? Known(string shown) => _identities.GetValueOrDefault(NumberOf(shown));

    private OperatorReply Read(CardReply reply)
    {
        _beneficiaries = reply.Choices;
        return Reply(reply);
    }

    private static OperatorReply Offered(CardReply reply) => Reply(reply) with { Answers = Lines(("activities", [.. reply.Choices])).Answers };
}
