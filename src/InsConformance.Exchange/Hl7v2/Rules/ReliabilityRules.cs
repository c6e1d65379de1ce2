using System.Collections.Frozen;
using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Identity.Rules;
using InsConformance.Verdicts;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Exchange.Hl7v2.Rules;

/// <summary>Reliability of the identity, PID-32 (IHE PAM France 2.11, § 6.6.15).</summary>
internal static class ReliabilityRules
{
    private static readonly FrozenSet<string> Table0445 = new[]
    {
        "VIDE", "PROV", "VALI", "DOUB", "DESA", "DPOT", "DOUA", "COLP", "COLV", "FILI", "CACH",
        "ANOM", "IDVER", "RECD", "IDRA", "USUR", "HOMD", "HOMA", "INVA", "FICT", "DOUT",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<RuleCheck<PamMessage>> All { get; } =
    [
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-29",
                Basis = Basis.Official,
                Sources = [PamSources.Reliability],
                Message = "La fiabilité de l'identité manque alors que le message porte une INS, ou n'est pas un code de la table 0445.",
                Recommendation = "Écrire dans PID-32 VALI ou PROV, et les attributs HOMA, FICT ou DOUT en répétitions. RECUP et QUAL ne circulent jamais : une identité qualifiée est VALI avec son INS, une identité récupérée est PROV sans INS.",
                Note = "Sans cette fiabilité, le récepteur ne sait pas quel crédit donner à l'INS.",
            },
            Codes),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-29",
                Severity = Severity.Should,
                Basis = Basis.Official,
                Sources = [PamSources.Reliability],
                Message = "La fiabilité de l'identité n'est pas indiquée.",
                Recommendation = "Écrire dans PID-32 VALI ou PROV.",
                Note = "Le profil se contredit : PID-32 est obligatoire dans la table du segment, et seulement « si connu » dans son commentaire.",
            },
            patient => !patient.CarriesIns && patient.Reliability.Count == 0 ? [PamCheck.At(patient.Pid[32].Whole, "VALI ou PROV")] : []),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-30",
                Severity = Severity.Should,
                Basis = Basis.Inferred,
                Sources = [PamSources.Reliability, "RNIV : combinaisons des statuts et des attributs"],
                Message = "PID-32 ne porte pas un statut et un seul, complété d'attributs.",
                Recommendation = "Écrire un statut (VALI ou PROV), puis les seuls attributs HOMA, FICT ou DOUT.",
                Note = "Avec deux statuts, ou aucun, le récepteur ne sait pas quel crédit donner à l'identité.",
            },
            patient => patient.Reliability.Count > 0 && patient.Reliability.Count(code => code.Raw is not ("HOMA" or "FICT" or "DOUT")) != 1
                ? [PamCheck.At(patient.Pid[32].Whole, "un statut, puis les attributs HOMA, FICT ou DOUT")]
                : []),
        PamCheck.OfPatients(
            new ConformanceRule
            {
                Id = "V2-31",
                Basis = Basis.Secondary,
                Sources = ["RNIV, EXI SI 09, cité par FR Core (après 2.2.0)", "guide v3, EXI ID 24 et 26, cité par lsoulier42/healthcare-domain"],
                Message = "Les attributs de l'identité ne vont pas ensemble, ou ne vont pas avec son statut.",
                Recommendation = "Une identité fictive ou douteuse est PROV ; elle ne peut pas être à la fois fictive et douteuse.",
                Note = "Une identité douteuse ou fictive ne peut pas être validée : l'un des deux est faux.",
            },
            Attributes),
    ];

    private static IEnumerable<Departure> Codes(PamPatient patient)
    {
        if (patient.CarriesIns && patient.Reliability.Count == 0)
            yield return PamCheck.At(patient.Pid[32].Whole, "VALI");
        foreach (var code in patient.Reliability)
        {
            if (!Table0445.Contains(code.Text))
                yield return PamCheck.At(code, "un code de la table 0445");
        }
    }

    private static IEnumerable<Departure> Attributes(PamPatient patient)
    {
        var blocked = patient.Says("FICT") || patient.Says("DOUT");
        if (blocked && patient.IsSaidValid)
            yield return PamCheck.At(patient.Pid[32].Whole, "PROV avec FICT ou DOUT");
        if (patient.Says("FICT") && patient.Says("DOUT"))
            yield return PamCheck.At(patient.Pid[32].Whole, "FICT ou DOUT, non les deux");
    }
}
