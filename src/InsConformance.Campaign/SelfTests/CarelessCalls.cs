using InsConformance.Campaign.Reference;
using InsConformance.Engine.Retrieval;
using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;

namespace InsConformance.Campaign.SelfTests;

/// <summary>Mutants of the wire: the engine decides well, and its requests are not what they must be. The auditor must see them.</summary>
internal static class CarelessCalls
{
    private static readonly Guid Always = new("00000000-0000-4000-8000-000000000001");

    public static IEnumerable<Mutant> All =>
    [
        new(
            "AnyServerCertificate",
            "Rien n'est envoyé à un serveur dont le certificat n'est pas valable.",
            ["CNDA-2.02bis"],
            clock => new ReferenceEngineAttachment(clock) { Connect = CarelessHandshake.Connect }),
        Access("ReusedIdentifiers", "SEQ-IDENTIFIANTS", "Chaque requête porte des identifiants neufs.", access => access with { MessageIds = new SameId() }),
        Software("NameWithoutUrn", "CTX-LPS-NOM", "Le nom du logiciel a la forme « urn:lps: ».", software => software with { Name = "InsConformance" }),
        Software("VersionForgotten", "CTX-LPS-VERSION", "La version du logiciel est transmise.", software => software with { Version = "" }),
        Software("AuthorisationOfAnotherForm", "CTX-LPS-IDAM", "Le numéro d'autorisation a la forme publiée.", software => software with { Idam = "12345" }),
        Access("EmitterOfSomebodyElse", "CTX-EMETTEUR-OU", "L'émetteur est celui du certificat.", access => access with { Emitter = "318751275100020" }),
        Context("MessageIdWithoutPrefix", "WSA-MESSAGEID", "L'identifiant du message commence par « uuid: ».", context => context with { MessageId = context.MessageId["uuid:".Length..] }),
        Context("TimeOfYesterday", "CTX-TEMPS-ACTUEL", "Le contexte porte l'heure de l'appel.", context => context with { Time = context.Time.AddDays(-1) }),
        Context("ContextIdForgotten", "CTX-ID", "Chaque contexte a son identifiant.", context => context with { BamId = "" }),
        Traits("LowercaseBirthName", "REQ-NOM", "Le nom part en majuscules.", request => request with { BirthName = request.BirthName?.ToLowerInvariant() }),
        Traits("GivenNamesInOneCall", "REQ-PRENOM-UNIQUE", "Un seul prénom part par appel.", request => request with { GivenNames = [.. request.GivenNames, "MARIE"] }),
        Traits("PostalCodeForPlace", "REQ-COG-POSTAL", "Le lieu de naissance est un code COG.", request => request with { BirthPlace = "63000" }),
        Traits("FrenchDate", "REQ-DATE", "La date part au format AAAA-MM-JJ.", request => request with { BirthDate = "14/07/1977" }),
        Traits("SexInWords", "REQ-SEXE", "Le sexe part comme M ou F.", request => request with { Sex = "Masculin" }),
    ];

    private static Mutant Traits(string id, string rule, string statement, Func<TraitsSearchRequest, TraitsSearchRequest> spoil) =>
        Access(id, rule, statement, access => access with { Service = new CarelessInsiService(access.Service) { Traits = spoil } });

    private static Mutant Context(string id, string rule, string statement, Func<CallContext, CallContext> spoil) =>
        Access(id, rule, statement, access => access with { Service = new CarelessInsiService(access.Service) { Context = spoil } });

    private static Mutant Software(string id, string rule, string statement, Func<LpsIdentity, LpsIdentity> spoil) =>
        Access(id, rule, statement, access => access with { Software = spoil(access.Software) });

    private static Mutant Access(string id, string rule, string statement, Func<InsiAccess, InsiAccess> spoil) =>
        new(id, statement, [rule], clock => new ReferenceEngineAttachment(clock) { Access = spoil });

    private sealed class SameId : IIdSource
    {
        public Guid NextId() => Always;
    }
}
