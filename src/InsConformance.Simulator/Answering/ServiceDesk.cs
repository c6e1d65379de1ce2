using System.Globalization;
using InsConformance.Insi.Faults;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Operations;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Assertions;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.People;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Verification;
using Microsoft.AspNetCore.Http;

namespace InsConformance.Simulator.Answering;

/// <summary>Decides the answer to a call, in the order of the controls of the service: gateway, input, search, then what a failed search becomes.</summary>
internal sealed class ServiceDesk(AnswerMaterial material, AnsweringOptions options, AccessMode mode, PsAssertionControl assertions, VerificationDesk verification)
{
    private readonly GatewayControls _gateway = new(options, mode, assertions);

    /// <summary>What the service answers.</summary>
    public Decision Decide(Call call)
    {
        if (!call.IsPost)
            return Refuse(StatusCodes.Status405MethodNotAllowed, $"Méthode {call.Http.Method} : le service ne répond qu'à POST (et donne son contrat à GET ?wsdl).");
        if (call.Unreadable is { } error)
            return Refuse(StatusCodes.Status400BadRequest, error.Message);
        if (_gateway.FirstDeparture(call) is { } departure)
            return Fault(DecisionOrigin.Gateway, departure.Fault, departure.Why, call);
        if (call.Operation == InsiOperations.SearchByTraits)
            return SearchByTraits(call.Request?.Content.Query as TraitsSearchRequest ?? new TraitsSearchRequest(), call);
        if (call.Operation == InsiOperations.SearchByVitale)
            return Search(call.Request?.Content.Query as VitaleSearchRequest ?? new VitaleSearchRequest(), call);
        if (material.Official?.Decide(call) is { } official)
            return official;
        if (verification.Decide(call, call.Session(options.SessionKey)) is { } verified)
            return verified;
        return Refuse(
            StatusCodes.Status400BadRequest,
            $"Opération non reconnue (wsa:Action « {call.Request?.Content.Addressing.Action} », corps « {call.Request?.BodyRoot?.LocalName} »). "
            + $"Opérations simulées : {string.Join(", ", InsiOperations.All.Select(operation => operation.Name))}.");
    }

    /// <summary>What a script answers.</summary>
    public Decision Play(ScriptStatus script, Call call)
    {
        var why = $"réponse {script.Served} du script {script.Id}";
        switch (script.Script.Answer)
        {
            case ScriptedAnswer.Code { Cr: "01" }:
                return Answer(DecisionOrigin.Script, InsiAnswer.NoIdentity, $"{why} : code retour 01");
            case ScriptedAnswer.Code:
                return Answer(DecisionOrigin.Script, InsiAnswer.SeveralIdentities, $"{why} : code retour 02");
            case ScriptedAnswer.Person person:
                return Return(person.PersonId, $"{why} : personne {person.PersonId}");
            case ScriptedAnswer.Identity identity:
                return Answer(DecisionOrigin.Script, InsiAnswer.Found(identity.Returned), $"{why} : identité donnée par le script") with { Profile = identity.Profile };
            case ScriptedAnswer.Verdict verdict:
                return new Decision.Verified(UnitVerificationAnswer.Of(verdict.IsConfirmed))
                {
                    Origin = DecisionOrigin.Script,
                    Why = $"{why} : identité {(verdict.IsConfirmed ? "confirmée" : "non confirmée")}",
                };
            case ScriptedAnswer.NotReady notReady:
                return new Decision.Verified(LotRetrievalAnswer.NotReady((call.Request?.Content.Query as LotRetrievalRequest)?.Reference, notReady.Delay))
                {
                    Origin = DecisionOrigin.Script,
                    Why = string.Create(CultureInfo.InvariantCulture, $"{why} : résultat non disponible avant {notReady.Delay.TotalSeconds:0} s"),
                };
            case ScriptedAnswer.Fault fault:
                return Fault(DecisionOrigin.Script, fault.FaultCode, $"{why} : anomalie {fault.FaultCode}", call);
            case ScriptedAnswer.File file:
                return new Decision.Verbatim(file.Name, material.Files.Find(file.Name)!) { Origin = DecisionOrigin.Script, Why = $"{why} : fichier {file.Name}" };
            case ScriptedAnswer.Deviated or ScriptedAnswer.Network:
                return Deviate(script.Script.Answer, call, why);
            default:
                throw new InvalidOperationException($"Unknown scripted answer {script.Script.Answer}.");
        }
    }

    /// <summary>Whether a script has something to answer to this call: a deviation waits for the answer that it departs from.</summary>
    public bool CanPlay(Script script, Call call) => script.Answer.Deviation is not { } deviation || deviation.AppliesTo(Correct(deviation, script.Answer, call));

    private Decision.Deviated Deviate(ScriptedAnswer scripted, Call call, string why)
    {
        var deviation = scripted.Deviation!;
        var correct = Correct(deviation, scripted, call);
        return new Decision.Deviated(correct, deviation) { Origin = DecisionOrigin.Script, Why = $"{why} : {deviation.Name} ({deviation.Title}), à partir de : {correct.Why}" };
    }

    /// <summary>The answer that a deviation departs from: the one of its kind where it wants one, of the scripted person, or of the service.</summary>
    private Decision Correct(Deviation deviation, ScriptedAnswer scripted, Call call) => (deviation.Base, scripted) switch
    {
        (DeviationBase.Nobody, _) => Answer(DecisionOrigin.Script, InsiAnswer.NoIdentity, "code retour 01"),
        (DeviationBase.Fault, _) => Decide(call) as Decision.Faulted ?? Fault(DecisionOrigin.Script, "insi_102", "anomalie insi_102", call),
        (_, ScriptedAnswer.Deviated { PersonId: { } person }) => Return(person, $"personne {person}"),
        _ => Decide(call),
    };

    /// <summary>The scripted person; the people may have been replaced since the script was written.</summary>
    private Decision Return(string personId, string why) => material.People.Find(personId) is { Active: not null } person
        ? Answer(DecisionOrigin.Script, InsiAnswer.Found(person.ToIndividual()), why)
        : new Decision.Refused(StatusCodes.Status500InternalServerError, $"{why} : {material.Problem(personId)}\n") { Origin = DecisionOrigin.Script, Why = why };

    private Decision SearchByTraits(TraitsSearchRequest request, Call call) =>
        InputControls.FirstDeparture(request) is { } departure
            ? Fault(DecisionOrigin.InputControl, departure.Fault, departure.Why, call)
            : Search(request, call);

    private Decision Search(SearchRequest request, Call call)
    {
        var people = material.People.Search(request);
        if (!options.FindInjectedPeople)
            people = people.Where(person => person.Presence is not PersonPresence.Injected).ToArray();
        return people switch
        {
            [] => Unknown(request, call),
            [var person] => Answer(DecisionOrigin.Search, InsiAnswer.Found(person.ToIndividual()), $"une personne : {person.DisplayName}"),
            _ => Answer(
                DecisionOrigin.Search, InsiAnswer.SeveralIdentities, $"{people.Count} personnes approchantes : {string.Join(", ", people.Select(person => person.DisplayName))}"),
        };
    }

    private Decision Unknown(SearchRequest request, Call call)
    {
        var why = material.People.FindClosest(request) is { } closest
            ? $"aucune personne ; la plus proche est {closest}"
            : "aucune personne, même proche";
        return options.UnknownIdentity switch
        {
            UnknownIdentityMode.NoIdentity => Answer(DecisionOrigin.Search, InsiAnswer.NoIdentity, why),
            UnknownIdentityMode.GatewayUnavailable => Fault(DecisionOrigin.Search, "desir_1020", why, call),
            _ => Fault(DecisionOrigin.Search, request is VitaleSearchRequest ? "insi_101" : "insi_102", why, call),
        };
    }

    private static Decision.Answered Answer(DecisionOrigin origin, InsiAnswer answer, string why) => new(answer) { Origin = origin, Why = why };

    private Decision.Faulted Fault(DecisionOrigin origin, string code, string why, Call call)
    {
        var definition = material.Faults.Find(code)!; // Checked when the material was gathered, or when the script was written.
        var shape = definition.Emitter is FaultEmitter.Service ? FaultShape.Service : options.GatewayFaults;
        return new Decision.Faulted(definition.CreateFault(call.MessageId), shape) { Origin = origin, Why = why };
    }

    private static Decision.Refused Refuse(int status, string why) => new(status, why + "\n") { Origin = DecisionOrigin.Transport, Why = why };
}
