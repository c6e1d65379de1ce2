namespace InsConformance.Exchange.Hl7v2.Receiving;

/// <summary>The decisions as a person reads them.</summary>
public static class ReceptionDecisionText
{
    /// <summary>What the receiver must do, in French: « enregistrer l'INS 277076322082910 avec l'OID 1.2.250.1.213.1.4.8 ».</summary>
    public static string Sentence(this ReceptionDecision decision) => decision switch
    {
        ReceptionDecision.IntegrateIdentity => "intégrer l'identité",
        ReceptionDecision.StoreIns store => $"enregistrer l'INS {store.Matricule} avec l'OID {store.Oid}",
        ReceptionDecision.LeaveUnreliableIns left => $"ne pas enregistrer l'INS {left.Matricule} : l'identité n'est pas annoncée validée",
        ReceptionDecision.PreferNir nia => $"ne pas garder le NIA {nia.Matricule} : le NIR l'accompagne",
        ReceptionDecision.KeepApartFromIns billing => $"ne pas enregistrer {billing.Number} comme INS : c'est un numéro de facturation",
        ReceptionDecision.RefuseIns refused => $"ne pas enregistrer l'INS {refused.Number} : {refused.Defect}",
        ReceptionDecision.DeleteEveryIns deletion => $"supprimer toutes les INS du patient retrouvé par {deletion.Former ?? "son identifiant local"}",
        ReceptionDecision.ReplaceIns replaced => $"remplacer l'INS {replaced.Former}",
        ReceptionDecision.Merge merge => $"fusionner l'identité {merge.Absorbed} dans celle-ci",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "Unknown decision."),
    };
}
