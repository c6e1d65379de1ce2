using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>Change and deletion of an INS by A47 (IHE PAM France 2.11, § 4.4).</summary>
internal static class LifeCycleRules
{
    public static IReadOnlyList<RuleCheck<PamMessage>> All { get; } =
    [
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-40",
                Basis = Basis.Official,
                Sources = [PamSources.LifeCycle + ".3"],
                Message = "La suppression de l'INS est mal écrite.",
                Recommendation = "Écrire dans PID-3 l'IPP et une répétition \"\" avec toute l'autorité de l'INS (\"\"^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS), et dans MRG-1 l'INS supprimée, de la même autorité.",
                Note = "Le récepteur ne sait pas quelle INS supprimer, et la garde.",
            },
            patient => patient.Message.Event is "A47" ? Deletion(patient) : []),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-41",
                Basis = Basis.Official,
                Sources = [PamSources.LifeCycle + ".2"],
                Message = "Le changement d'INS ne donne pas une nouvelle valeur de la même autorité.",
                Recommendation = "Écrire la nouvelle INS dans PID-3 et l'ancienne, de la même autorité, dans MRG-1 ; le passage d'un NIA à un NIR s'annonce par A31.",
                Note = "Le récepteur ne peut pas remplacer l'ancienne INS par la nouvelle.",
            },
            patient => patient.Message.Event is "A47" ? Change(patient) : []),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-42",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [PamSources.LifeCycle],
                Message = "Plusieurs identifiants changent dans un même message.",
                Recommendation = "Envoyer un A47 par identifiant, avec une seule valeur dans MRG-1.",
                Note = "Le récepteur ne sait pas quel identifiant devient lequel.",
            },
            patient => patient.Message.Event is "A47" && patient.FormerIdentifiers.Count > 1
                ? [new Departure(patient.Mrg[1].Where, "un identifiant", $"{patient.FormerIdentifiers.Count} identifiants")]
                : []),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-43",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [PamSources.LifeCycle + ".4"],
                Message = "La suppression de l'INS ne dit pas ce que devient l'identité.",
                Recommendation = "Écrire dans PID-32 de l'A47 PROV (identité rétrogradée) ou VALI (identité qui reste validée), ou envoyer ensuite un A31 qui le dise.",
                Note = "Le récepteur supprime l'INS ; la suppression seule ne change pas le statut.",
            },
            patient => patient.Message.Event is "A47" && ErasedIn(patient).Any() && !patient.IsSaidValid && !patient.Says("PROV")
                ? [PamCheck.At(patient.Pid[32].Whole, "PROV ou VALI")]
                : []),
    ];

    private static IEnumerable<PatientIdentifier> ErasedIn(PamPatient patient) => patient.Identifiers.Where(identifier => identifier.ErasesIns);

    private static IEnumerable<PatientIdentifier> FormerIns(PamPatient patient) => patient.FormerIdentifiers.Where(identifier => identifier.CarriesIns);

    private static IEnumerable<Departure> Deletion(PamPatient patient)
    {
        foreach (var erased in ErasedIn(patient))
        {
            if (!erased.IsWellNamedIns)
                yield return PamCheck.At(erased.Element, "\"\" avec toute l'autorité de l'INS et le type INS");
            if (!FormerIns(patient).Any(former => former.HasSameAuthorityAs(erased)))
                yield return PamCheck.At(patient.Mrg[1].Whole, $"l'INS supprimée, d'OID {erased.Oid}");
        }

        foreach (var former in FormerIns(patient))
        {
            if (!patient.CarriesIns && !ErasedIn(patient).Any())
                yield return PamCheck.At(patient.Pid[3].Whole, $"\"\"^^^{former.Authority.Raw}^INS");
        }
    }

    private static IEnumerable<Departure> Change(PamPatient patient)
    {
        foreach (var former in FormerIns(patient))
        {
            var successors = patient.Ins.Where(ins => ins.HasSameAuthorityAs(former)).ToList();
            foreach (var same in successors.Where(ins => ins.Number.Raw.SequenceEqual(former.Number.Raw)))
                yield return PamCheck.At(same.Number, "une autre valeur que celle de MRG-1");
            if (patient.CarriesIns && successors.Count == 0 && !ErasedIn(patient).Any())
                yield return PamCheck.At(patient.Pid[3].Whole, $"la nouvelle INS, d'OID {former.Oid}");
        }
    }
}
