using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Hl7v2.Rules;
using InsConformance.Exchange.Receiving;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Receiving;

/// <summary>What a receiver must have done with a message (IHE PAM France 2.11, § 4.4; INS 45).</summary>
public static class ReceptionRules
{
    private const string After = "récepteur, après le message";

    internal static IReadOnlyList<RuleCheck<ObservedReception>> All { get; } =
    [
        new(
            new ConformanceRule
            {
                Id = "V2-50",
                Basis = Basis.Official,
                Sources = [PamSources.Reliability, "INS 45.2", "Gazelle CI-SIS-HL7V2-Cons_identite"],
                Message = "Une INS reçue avec une identité qui n'est pas validée a été enregistrée, ou l'identité a été rejetée.",
                Recommendation = "Intégrer l'identité sans son INS quand PID-32 n'est pas VALI.",
                Note = "L'INS d'une identité qui n'est pas qualifiée n'est garantie par personne ; l'identité, elle, est utile.",
            },
            Unreliable),
        new(
            new ConformanceRule
            {
                Id = "V2-51",
                Basis = Basis.Official,
                Sources = ["INS 45.1", "Gazelle CI-SIS-HL7V2-Cons_identite_INS"],
                Message = "Une INS reçue avec une identité validée n'a pas été enregistrée avec son OID.",
                Recommendation = "Enregistrer le matricule et l'OID reçus quand PID-32 est VALI.",
                Note = "Le récepteur perd une INS qualifiée, et ne pourra pas la transmettre à son tour.",
            },
            Stored),
        new(
            new ConformanceRule
            {
                Id = "V2-52",
                Basis = Basis.Official,
                Sources = [PamSources.LifeCycle + ".3", "INS 45.3", "Gazelle CI-SIS-HL7V2-Cons_del_INS"],
                Message = "Une INS demeure après sa suppression par l'émetteur.",
                Recommendation = "À la réception d'un A47 de suppression, retrouver le patient par MRG-1 et supprimer toutes ses INS, NIR et NIA.",
                Note = "Une INS que son émetteur a retirée désigne peut-être une autre personne.",
            },
            observed => Decisions<ReceptionDecision.DeleteEveryIns>(observed).SelectMany(_ => observed.HeldIns).Select(held => new Departure(After, "aucune INS", held.Matricule))),
        new(
            new ConformanceRule
            {
                Id = "V2-53",
                Basis = Basis.Official,
                Sources = [PamSources.LifeCycle + ".1"],
                Message = "Le NIA a été gardé alors que le NIR est arrivé avec lui.",
                Recommendation = "Garder le NIR quand un NIA et un NIR arrivent ensemble.",
                Note = "Le NIA est un numéro d'attente : le NIR le remplace.",
            },
            observed => Decisions<ReceptionDecision.PreferNir>(observed)
                .Where(nia => observed.HeldIns.Any(held => held.Matricule == nia.Matricule && !IsToBeStored(observed, held)))
                .Select(nia => new Departure(After, "le NIR", $"le NIA {nia.Matricule}"))),
        new(
            new ConformanceRule
            {
                Id = "V2-54",
                Basis = Basis.Official,
                Sources = [PamSources.Cx],
                Message = "Un NIR de facturation a été enregistré comme INS.",
                Recommendation = "Ne jamais enregistrer comme INS un identifiant de type NH ni la valeur de IN1-49.",
                Note = "Le NIR de facturation est souvent celui de l'assuré, non celui du patient.",
            },
            Billing),
    ];

    /// <summary>The rules, which no message alone can show.</summary>
    public static IReadOnlyList<ConformanceRule> Catalogue { get; } = [.. All.Select(check => check.Rule)];

    /// <summary>Judges what a receiver did with a message: every departure, and the rules that are respected.</summary>
    public static IReadOnlyList<Finding> Judge(ObservedReception observed) =>
        [.. All.SelectMany(check => check.Judge(observed).DefaultIfEmpty(check.Rule.Respected()))];

    private static IEnumerable<T> Decisions<T>(ObservedReception observed)
        where T : ReceptionDecision => PamReceiver.Decide(observed.Message).OfType<T>();

    private static IEnumerable<Departure> Unreliable(ObservedReception observed)
    {
        foreach (var left in Decisions<ReceptionDecision.LeaveUnreliableIns>(observed))
        {
            if (!observed.IdentityIsIntegrated)
                yield return new Departure(After, "l'identité, sans INS", Departure.Absent);
            if (observed.Holds(left.Matricule))
                yield return new Departure(After, "l'identité, sans INS", $"INS {left.Matricule}");
        }
    }

    private static IEnumerable<Departure> Stored(ObservedReception observed)
    {
        foreach (var stored in Decisions<ReceptionDecision.StoreIns>(observed))
        {
            if (!observed.HeldIns.Contains(new ObservedIns(stored.Matricule, stored.Oid)))
                yield return Departure.Of(After, $"INS {stored.Matricule}, OID {stored.Oid}", Describe(observed.HeldIns));
        }
    }

    /// <summary>A NIA and its NIR may be the same number: only the OID tells them apart.</summary>
    private static bool IsToBeStored(ObservedReception observed, ObservedIns held) => Decisions<ReceptionDecision.StoreIns>(observed)
        .Any(stored => stored.Matricule == held.Matricule && (held.Oid is null || held.Oid == stored.Oid));

    private static IEnumerable<Departure> Billing(ObservedReception observed)
    {
        var stored = Decisions<ReceptionDecision.StoreIns>(observed).Select(ins => ins.Matricule).ToHashSet(StringComparer.Ordinal);
        return Decisions<ReceptionDecision.KeepApartFromIns>(observed)
            .Where(billing => observed.Holds(billing.Number) && !stored.Contains(billing.Number))
            .Select(billing => new Departure(After, "un numéro de sécurité sociale, à part de l'INS", $"INS {billing.Number}"));
    }

    private static string? Describe(IReadOnlyList<ObservedIns> held) =>
        held.Count == 0 ? null : string.Join(", ", held.Select(ins => $"INS {ins.Matricule}, OID {ins.Oid ?? Departure.Absent}"));
}
