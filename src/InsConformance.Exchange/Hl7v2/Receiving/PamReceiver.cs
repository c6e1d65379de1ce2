using InsConformance.Exchange.Hl7v2.Pam;
using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Hl7v2.Receiving;

/// <summary>
/// What a receiver of the French profile must do with a message: a pure function, the model to which real receivers are compared
/// (IHE PAM France 2.11 § 4.4 and § 6.6; INS 45). It says nothing of the identity « qualifiée »: the domain of the receiver decides (INS 35).
/// </summary>
public static class PamReceiver
{
    /// <summary>The decisions that a patient of a message calls for, in the order of the message.</summary>
    public static IReadOnlyList<ReceptionDecision> Decide(PamPatient patient) =>
    [
        .. Identity(patient),
        .. Deletion(patient),
        .. patient.Ins.Select(ins => OfIns(patient, ins)),
        .. ReceivedBilling.NumbersIn(patient).Select(number => new ReceptionDecision.KeepApartFromIns(number.Text)),
    ];

    private static IEnumerable<ReceptionDecision> Identity(PamPatient patient)
    {
        yield return new ReceptionDecision.IntegrateIdentity();
        if (patient.Message.Event is "A40")
        {
            foreach (var absorbed in patient.FormerIdentifiers.Where(identifier => identifier.Number.HasValue))
                yield return new ReceptionDecision.Merge(absorbed.Number.Text);
        }
    }

    private static IEnumerable<ReceptionDecision> Deletion(PamPatient patient)
    {
        if (patient.Message.Event is not "A47")
            yield break;
        var former = patient.FormerIdentifiers.Where(identifier => identifier.CarriesIns).Select(identifier => identifier.Number.Text).FirstOrDefault();
        if (patient.Identifiers.Any(identifier => identifier.ErasesIns))
            yield return new ReceptionDecision.DeleteEveryIns(former);
        else if (former is not null && patient.CarriesIns)
            yield return new ReceptionDecision.ReplaceIns(former);
    }

    private static ReceptionDecision OfIns(PamPatient patient, PatientIdentifier ins)
    {
        var number = ins.Number.Text;
        if (!patient.IsSaidValid)
            return new ReceptionDecision.LeaveUnreliableIns(number);
        if (DefectOf(ins, number) is { } defect)
            return new ReceptionDecision.RefuseIns(number, defect);
        return ins.Oid == InsAuthority.Nia.Oid && patient.Ins.Any(other => other.IsWellNamedIns && other.Oid == InsAuthority.Nir.Oid)
            ? new ReceptionDecision.PreferNir(number)
            : new ReceptionDecision.StoreIns(number, ins.Oid);
    }

    private static string? DefectOf(PatientIdentifier ins, string number)
    {
        if (!ins.IsWellNamedIns)
            return "l'autorité, l'OID et le type ne sont pas ceux d'une INS";
        if (!MatriculeText.HasShape(number))
            return "le matricule n'a pas 15 caractères d'un NIR ou d'un NIA";
        return MatriculeText.HasRightKey(number) ? null : "la clé du matricule est fausse";
    }
}
