using InsConformance.Insi.Faults;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Official;
using InsConformance.Simulator.People;
using InsConformance.Simulator.Scripting;
using InsConformance.Simulator.Verification;

namespace InsConformance.Simulator.Answering;

/// <summary>Everything that answers are made of. The people may be replaced at any time, all at once; a call that is under way may see the old and the new ones.</summary>
internal sealed class AnswerMaterial(PeopleDirectory people, FaultTable faults, InjectionFiles files, OfficialPackage? official, bool withInjected)
{
    private volatile ReferenceBase _base = ReferenceBase.Of(people, withInjected);

    public PeopleDirectory People
    {
        get => _base.People;
        set => _base = ReferenceBase.Of(value, withInjected);
    }

    public Verifier Verifier => _base.Verifier;

    public FaultTable Faults => faults;

    public InjectionFiles Files => files;

    public OfficialPackage? Official => official;

    public ContractFiles Contract { get; } = new();

    private static readonly string[] FaultsInUse = ["insi_19", "insi_24", "insi_28", "insi_101", "insi_102", "desir_550", "desir_560", "desir_620", "desir_1020"];

    /// <summary>Gathers what the options name.</summary>
    /// <exception cref="SimulatorSetupException">A folder is missing, or the fault table lacks a code that the service uses.</exception>
    public static AnswerMaterial Gather(SimulatorOptions options)
    {
        var faults = options.Faults ?? FaultTable.Default;
        if (Array.Find([.. FaultsInUse, options.Answering.CertificateFault], code => faults.Find(code) is null) is { } missing)
            throw new SimulatorSetupException($"La table des erreurs n'a pas le code « {missing} », que le service emploie. Complétez-la à partir de fixtures/insi/faults.json.");
        options.Verification.Check();
        var people = options.People ?? SelectPeople(options);
        var official = OfficialPackage.Open(options.OfficialPackage);
        var files = InjectionFiles.Open(options.InjectionFolder, official?.Answers);
        return new AnswerMaterial(people, faults, files, official, options.Answering.FindInjectedPeople);
    }

    private static PeopleDirectory SelectPeople(SimulatorOptions options)
    {
        var library = PeopleLibrary.Embedded();
        if (options.PeopleFolder is { } folder)
            library = library.OverriddenBy(folder);
        return library.Select(options.PeopleEditions);
    }

    /// <summary>Says in French why a script cannot be played, or null when it can.</summary>
    public string? Problem(Script script) => script.Answer switch
    {
        ScriptedAnswer.Deviated or ScriptedAnswer.Network => DeviationScripts.Problem(script) ?? Problem((script.Answer as ScriptedAnswer.Deviated)?.PersonId),
        ScriptedAnswer.Person person => Problem(person.PersonId),
        ScriptedAnswer.Verdict when script.Operation != InsiOperations.Verify =>
            $"Un résultat de vérification répond à {InsiOperations.Verify.Name} seulement : nommez cette opération.",
        ScriptedAnswer.NotReady when script.Operation != InsiOperations.RetrieveBatch =>
            $"« Résultat non disponible » répond à {InsiOperations.RetrieveBatch.Name} seulement : nommez cette opération.",
        ScriptedAnswer.NotReady { Delay.Ticks: < 0 } => "Le délai annoncé ne peut pas être négatif.",
        _ => Problem(script.Answer),
    };

    /// <summary>Says in French why a person cannot be returned, or null when it can; nobody in particular is no problem.</summary>
    public string? Problem(string? personId) => personId is null ? null : People.Find(personId) switch
    {
        null => $"Personne de test « {personId} » inconnue.",
        { Active: null } => $"La personne de test « {personId} » n'a pas d'INS : le service ne peut pas la renvoyer.",
        _ => null,
    };

    private string? Problem(ScriptedAnswer answer) => answer switch
    {
        ScriptedAnswer.Code { Cr: "01" or "02" } => null,
        ScriptedAnswer.Code { Cr: "00" } => "Le code retour 00 demande une identité : donnez une personne de test (person).",
        ScriptedAnswer.Code code => $"Code retour « {code.Cr} » inconnu. Codes possibles sans identité : 01, 02.",
        ScriptedAnswer.Fault fault when Faults.Find(fault.FaultCode) is null =>
            $"Code d'erreur « {fault.FaultCode} » inconnu. Codes connus : {string.Join(", ", Faults.Faults.Select(known => known.Code))}.",
        ScriptedAnswer.File file when Files.Find(file.Name) is null => $"Fichier d'injection « {file.Name} » introuvable. Fichiers connus : {string.Join(", ", Files.Names)}.",
        _ => null,
    };

    private sealed record ReferenceBase(PeopleDirectory People, Verifier Verifier)
    {
        public static ReferenceBase Of(PeopleDirectory people, bool withInjected) => new(people, new Verifier(people, withInjected));
    }
}
