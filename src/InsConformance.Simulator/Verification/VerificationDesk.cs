using System.Globalization;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Answering;

namespace InsConformance.Simulator.Verification;

/// <summary>Answers the reconstructed verification: one identity, deposit of a lot, result of a lot.</summary>
/// <param name="material">What answers are made of.</param>
/// <param name="options">How the service behaves.</param>
/// <param name="lots">The lots deposited.</param>
/// <param name="now">The time of a session.</param>
internal sealed class VerificationDesk(AnswerMaterial material, VerificationOptions options, LotBook lots, Func<string, DateTimeOffset> now)
{
    /// <summary>What the service answers; null when the body is not that of a verification.</summary>
    public Decision? Decide(Call call, string session) => call.Request?.Content.Query switch
    {
        UnitVerificationRequest unit => VerifyOne(unit.Identity ?? new IdentityToVerify(), call),
        LotDepositRequest deposit => Deposit(deposit, session),
        LotRetrievalRequest retrieval => Retrieve(retrieval, session),
        _ => null,
    };

    private Decision VerifyOne(IdentityToVerify identity, Call call)
    {
        if (Verifier.FirstDeparture(identity) is { } departure)
            return new Decision.Faulted(material.Faults.Find(departure.Fault)!.CreateFault(call.MessageId), FaultShape.Service) { Origin = DecisionOrigin.InputControl, Why = departure.Why };
        var (isConfirmed, why) = material.Verifier.Verify(identity);
        return Answer(UnitVerificationAnswer.Of(isConfirmed), why);
    }

    private Decision Deposit(LotDepositRequest deposit, string session)
    {
        var size = deposit.Items.Count;
        if (size < options.MinLotSize || size > options.MaxLotSize)
            return Fault("reconstitue_taille_lot", $"Le lot compte {size} demande(s) ; le service en accepte de {options.MinLotSize} à {options.MaxLotSize}.");

        var results = deposit.Items.Select(Result).ToArray();
        var lot = lots.Deposit(session, results, now(session) + options.DepositDelay);
        return Answer(LotDepositAnswer.Of(lot.Reference, options.DepositDelay), $"lot {lot.Reference} de {size} demande(s) déposé");
    }

    private LotItemResult Result(LotItem item, int index)
    {
        var (rank, identity) = ((index + 1).ToString(CultureInfo.InvariantCulture), item.Identity ?? new IdentityToVerify());
        if (Verifier.FirstDeparture(identity) is { } departure)
            return new LotItemResult(rank, item.Id, null, departure.Fault, material.Faults.Find(departure.Fault)!.Text.Value ?? departure.Why);
        return new LotItemResult(rank, item.Id, material.Verifier.Verify(identity).IsConfirmed ? ReconstructedContract.Confirmed : ReconstructedContract.Rejected);
    }

    private Decision Retrieve(LotRetrievalRequest retrieval, string session)
    {
        var askedAt = now(session);
        if (!lots.TryRetrieve(session, retrieval.Reference, askedAt, askedAt + options.RetryDelay, out var lot, out var isReady))
            return Fault("reconstitue_lot_inconnu", $"Le lot « {retrieval.Reference ?? "absent"} » n'a pas été déposé par cette installation.");
        return isReady
            ? Answer(LotRetrievalAnswer.Of(lot.Reference, lot.Results), $"résultat du lot {lot.Reference}")
            : Answer(LotRetrievalAnswer.NotReady(lot.Reference, options.RetryDelay), $"lot {lot.Reference} demandé {(lot.AvailableAt - askedAt).TotalSeconds:0} s trop tôt");
    }

    private static Decision.Verified Answer(VerificationAnswer answer, string why) => new(answer) { Origin = DecisionOrigin.Search, Why = why };

    /// <summary>A fault whose code nobody public knows: it carries one of ours, which says so.</summary>
    private static Decision.Faulted Fault(string code, string text) =>
        new(new InsiFault { SoapCode = "Sender", Subcode = "siram_10", Code = code, Severity = "erreur", Text = text, Reason = text }, FaultShape.Service)
        {
            Origin = DecisionOrigin.InputControl,
            Why = text,
        };
}
