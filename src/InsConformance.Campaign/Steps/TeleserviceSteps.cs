using InsConformance.Campaign.Drivers;
using InsConformance.Campaign.Judging;
using InsConformance.Campaign.Sut;
using InsConformance.Campaign.Sut.Views;
using InsConformance.Campaign.Usagers;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Pki;

namespace InsConformance.Campaign.Steps;

/// <summary>What the téléservice INSi will answer, and what it was asked.</summary>
[Binding]
public sealed class TeleserviceSteps(Stage stage, Teleservice teleservice, ScenarioContext scenario) : StepBase(stage, scenario)
{
    [Given("le téléservice INSi qui répond {string}")]
    public void WillAnswer(string code) => teleservice.WillAnswer(code);

    [Given("le téléservice INSi qui répond {string} au prochain appel")]
    public void WillAnswerOnce(string code) => teleservice.WillAnswer(code, times: 1);

    [Given("le téléservice INSi qui répond par l'erreur {string}")]
    public void WillFault(string code) => teleservice.WillFault(code);

    [Given("le téléservice INSi qui répond par l'erreur {string} au prochain appel")]
    public void WillFaultOnce(string code) => teleservice.WillFault(code, times: 1);

    [Given("le téléservice INSi qui ne confirme pas l'INS")]
    public void WillRejectIns() => teleservice.WillVerify(confirmed: false);

    [Given("le téléservice INSi qui ne confirme pas l'INS à la prochaine vérification")]
    public void WillRejectInsOnce() => teleservice.WillVerify(confirmed: false, times: 1);

    [Given("le téléservice INSi injoignable")]
    public void WillBeUnreachable() => teleservice.WillFail("CONNECTION_RESET_BY_PEER");

    [Given("le téléservice INSi frappé par la panne réseau {string}")]
    public void WillFail(string word) => teleservice.WillFail(word);

    [Given("le téléservice INSi qui répond avec l'écart {string}")]
    public void WillDeviate(string deviation) => teleservice.WillDeviate(deviation);

    [Given("le téléservice INSi qui suit le script:")]
    public void WillFollow(DataTable script)
    {
        foreach (var line in ScriptTable.Read(script))
            teleservice.WillFollow(line);
    }

    [Given("le téléservice INSi à une autre adresse, avec {certificat}")]
    public async Task IsElsewhere(ServerDefect defect)
    {
        Stage.Need(SutCapability.OtherInsiAddress);
        var address = await teleservice.OtherAddressAsync(defect, Stage.Cancellation)
            ?? throw Stage.Unjudgeable("Le téléservice appelé n'est pas simulé : il n'a pas d'autre adresse, ni d'autre certificat.");
        var administrator = await Stage.Cast.NameOfAsync(new Actor("l'administrateur du site"));
        Stage.Expect("Régler l'adresse du téléservice INSi", await Stage.Sut.ConfigureInsiAddressAsync(administrator, address, Stage.Cancellation));
        Stage.CallsElsewhere = true;
    }

    [Given("le téléservice INSi qui retourne l'identité {string}")]
    public void WillReturn(string name) => teleservice.WillReturn(Person(name));

    [Given("le téléservice INSi qui retourne l'identité {string} avec {string} pour {champ}")]
    public void WillReturnWith(string name, string value, SutField field) => teleservice.WillReturn(Person(name).With(field, value));

    [Given("le téléservice INSi qui retourne l'identité {string} sans {champ}")]
    public void WillReturnWithout(string name, SutField field) => teleservice.WillReturn(Person(name).With(field, ""));

    [Given("le téléservice INSi qui retourne au prochain appel l'identité {string} sans {champ}")]
    public void WillReturnWithoutOnce(string name, SutField field) => teleservice.WillReturn(Person(name).With(field, ""), times: 1);

    [Given("le téléservice INSi qui retourne l'identité {string} avec Prenom à côté de ListePrenom")]
    public void WillReturnInFormerShape(string name) => teleservice.WillReturn(Person(name) with { InFormerShape = true });

    [Then("aucun appel ne part vers le téléservice INSi")]
    public void NoCall() => CallsAre(0);

    [Then("l'interrogation échoue sans que rien ne parte")]
    public void FailsWithoutACall()
    {
        var reply = Stage.RefusalOf(SutAction.CallElsewhere);
        var error = (reply as InsiReply)?.TechnicalError;
        Decide(
            new Check(
                "Une requête est partie vers un serveur dont le certificat n'est pas valable.",
                Count(0),
                Count(teleservice.Calls.Count),
                "Contrôler le certificat du serveur (autorité, dates, nom) avant d'envoyer quoi que ce soit, et ne jamais désactiver ce contrôle.",
                teleservice.Calls.Count == 0),
            new Check(
                "L'utilisateur n'apprend pas que le téléservice n'a pas pu être appelé.",
                "un refus ou une erreur technique",
                error ?? ReplyChecks.Describe(reply),
                "Dire à l'utilisateur que le serveur n'est pas celui qu'on attendait, et que rien n'a été envoyé.",
                !reply.Accepted || !string.IsNullOrEmpty(error)));
    }

    [Then("{int} appel(s) part/partent vers le téléservice INSi")]
    public void CallsAre(int count)
    {
        var calls = teleservice.Calls;
        Decide(new Check(
            "Le nombre d'appels partis vers le téléservice INSi n'est pas celui attendu.",
            Count(count),
            Count(calls.Count),
            "N'interroger le téléservice INSi que lorsque la règle le permet, et autant de fois qu'elle le demande.",
            calls.Count == count));
    }

    [Then("l'appel {int} est une vérification de l'INS")]
    public void CallIsAVerification(int rank)
    {
        var calls = teleservice.Calls;
        Decide(new Check(
            $"L'appel {rank} n'est pas une vérification de l'INS.",
            InsiOperations.Verify.FrenchName,
            rank <= calls.Count ? calls[rank - 1].Operation?.FrenchName ?? "une opération inconnue" : Count(calls.Count),
            "Vérifier auprès du téléservice INSi l'INS reçue d'un autre domaine avant de l'enregistrer.",
            rank <= calls.Count && calls[rank - 1].Operation == InsiOperations.Verify));
    }

    [Then("l'appel {int} présente le certificat logiciel {string} ou {string}")]
    public void CallPresentsCertificate(int rank, string one, string other)
    {
        var calls = teleservice.Calls;
        var presented = rank <= calls.Count ? calls[rank - 1].ClientCertificate : null;
        Decide(new Check(
            $"L'appel {rank} ne présente pas un certificat logiciel de la structure.",
            $"{one} ou {other}",
            rank <= calls.Count ? presented ?? "aucun certificat" : Count(calls.Count),
            "S'authentifier par le certificat logiciel d'organisation de la structure, nommé INSI-MANU ou INSI-AUTO.",
            string.Equals(presented, one, StringComparison.Ordinal) || string.Equals(presented, other, StringComparison.Ordinal)));
    }

    [Then("l'appel {int} transmet le prénom {string}")]
    public void CallCarriesGivenName(int rank, string givenName) => Carries(rank, "prénom", givenName, call => call.GivenNames);

    [Then("l'appel {int} transmet le nom de naissance {string}")]
    public void CallCarriesBirthName(int rank, string name) => Carries(rank, "nom de naissance", name, call => call.BirthName ?? "");

    [Then("l'appel {int} transmet le code lieu de naissance {string}")]
    public void CallCarriesBirthPlace(int rank, string code) => Carries(rank, "code lieu de naissance", code, call => call.BirthPlace ?? "");

    [Then("l'appel {int} ne transmet pas de code lieu de naissance")]
    public void CallCarriesNoBirthPlace(int rank) => Carries(rank, "code lieu de naissance", "", call => call.BirthPlace ?? "");

    [Then("aucun appel ne transmet de code lieu de naissance")]
    public void NoCallCarriesBirthPlace()
    {
        var calls = teleservice.Calls;
        Decide(new Check(
            "Un lieu de naissance inconnu est transmis au téléservice INSi, ou aucun appel n'est parti.",
            "au moins un appel, sans code lieu de naissance",
            Check.Shown(calls.Select(call => call.BirthPlace ?? "sans code lieu")),
            "Ne pas transmettre le code 99999 au téléservice INSi.",
            calls.Count > 0 && calls.All(call => call.BirthPlace is null)));
    }

    private void Carries(int rank, string what, string expected, Func<SentCall, string> read)
    {
        var calls = teleservice.Calls;
        var observed = rank <= calls.Count ? read(calls[rank - 1]) : null;
        Decide(new Check(
            $"L'appel {rank} ne transmet pas le {what} attendu.",
            Check.Shown(expected),
            observed is null ? Count(calls.Count) : Check.Shown(observed),
            "Transmettre au téléservice INSi les traits de l'identité, tels qu'ils sont enregistrés.",
            string.Equals(observed, expected, StringComparison.Ordinal)));
    }

    private static InsiPerson Person(string name) => InsiPerson.Of(UsagerBook.Shipped[name]);

    private static string Count(int calls) => calls switch { 0 => "aucun appel", 1 => "1 appel", _ => $"{calls} appels" };
}
