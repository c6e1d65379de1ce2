namespace InsConformance.Exchange.Hl7v2.Receiving;

/// <summary>What a receiver must do with a part of a message, and the rule that says so.</summary>
/// <param name="Rule">The rule, <c>V2-50</c> to <c>V2-54</c>; or the section of the profile that describes the case.</param>
public abstract record ReceptionDecision(string Rule)
{
    private const string LifeCycle = "IHE PAM France 2.11, § 4.4";

    /// <summary>Integrate the identity: traits, local identifiers, status.</summary>
    public sealed record IntegrateIdentity() : ReceptionDecision(LifeCycle);

    /// <summary>Store the INS with its OID; it takes the place of any other one.</summary>
    /// <param name="Matricule">The 15 characters.</param>
    /// <param name="Oid">OID of its authority.</param>
    public sealed record StoreIns(string Matricule, string Oid) : ReceptionDecision("V2-51");

    /// <summary>Leave an INS out because the identity is not said valid (INS 45.2).</summary>
    /// <param name="Matricule">CX-1.</param>
    public sealed record LeaveUnreliableIns(string Matricule) : ReceptionDecision("V2-50");

    /// <summary>Leave the NIA out because the NIR comes with it.</summary>
    /// <param name="Matricule">CX-1.</param>
    public sealed record PreferNir(string Matricule) : ReceptionDecision("V2-53");

    /// <summary>Leave a number out of the INS because it is for billing.</summary>
    /// <param name="Number">CX-1.</param>
    public sealed record KeepApartFromIns(string Number) : ReceptionDecision("V2-54");

    /// <summary>Leave out what is given as an INS and is none: tuple, form or key are wrong.</summary>
    /// <param name="Number">CX-1.</param>
    /// <param name="Defect">What is wrong, in French.</param>
    public sealed record RefuseIns(string Number, string Defect) : ReceptionDecision("V2-10 à V2-12");

    /// <summary>Find the patient by the INS of MRG-1 and delete all INS, NIR and NIA (INS 45.3). The status changes only if PID-32 says so.</summary>
    /// <param name="Former">The INS of MRG-1, by which the patient is found; null when MRG-1 gives none.</param>
    public sealed record DeleteEveryIns(string? Former) : ReceptionDecision("V2-52");

    /// <summary>Replace the INS of MRG-1.</summary>
    /// <param name="Former">The INS of MRG-1.</param>
    public sealed record ReplaceIns(string Former) : ReceptionDecision(LifeCycle);

    /// <summary>Merge the patient of MRG-1 into the one of PID-3.</summary>
    /// <param name="Absorbed">The identifier of MRG-1.</param>
    public sealed record Merge(string Absorbed) : ReceptionDecision(LifeCycle);
}
