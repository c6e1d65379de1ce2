using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Trust;

public abstract partial record TrustEvent
{
    /// <summary>The identity is received from another identification domain (T05, T06; F09).</summary>
    public sealed record ReceivedFromOtherDomain : TrustEvent
    {
        /// <param name="ins">INS that the sender gives, if any.</param>
        /// <param name="check">What the INSi verification said of it.</param>
        /// <param name="proof">Document checked here at reception, if any: the sender's own check does not count.</param>
        public ReceivedFromOtherDomain(Ins? ins, ReceivedInsCheck check, IdentityProof? proof = null)
        {
            (Ins, Check, Proof) = (ins, check, proof);
            By = AuthorRole.Software;
        }

        /// <summary>INS that the sender gives, if any.</summary>
        public Ins? Ins { get; }

        /// <summary>What the INSi verification said of it.</summary>
        public ReceivedInsCheck Check { get; }

        /// <summary>Document checked here at reception, if any.</summary>
        public IdentityProof? Proof { get; }
    }

    /// <summary>
    /// The identity is received, or updated, by a flow of its own domain: a non-référentiel software mirrors the référentiel (T07).
    /// </summary>
    public sealed record ReceivedFromOwnDomain : TrustEvent
    {
        /// <param name="ins">INS that the flow carries, if any; absent from a deletion message.</param>
        /// <param name="isValidated">Whether PID-32 is VALI.</param>
        /// <param name="proof">Document named by the flow (ZFD-7), if any.</param>
        /// <param name="dateIsFictive">Indicator of a corrected birth date (ZFD-4).</param>
        public ReceivedFromOwnDomain(Ins? ins, bool isValidated, IdentityProof? proof = null, bool dateIsFictive = false)
        {
            (Ins, IsValidated, Proof, DateIsFictive) = (ins, isValidated, proof ?? IdentityProof.CheckedByOwnDomain, dateIsFictive);
            By = AuthorRole.Flow;
        }

        /// <summary>INS that the flow carries, if any.</summary>
        public Ins? Ins { get; }

        /// <summary>Whether PID-32 is VALI.</summary>
        public bool IsValidated { get; }

        /// <summary>Document named by the flow, or the check of the domain itself.</summary>
        public IdentityProof Proof { get; }

        /// <summary>Indicator of a corrected birth date.</summary>
        public bool DateIsFictive { get; }
    }

    /// <summary>
    /// A qualified identity is received by a laboratory that never sees the patient, under a « contrat de confiance » (T08).
    /// </summary>
    public sealed record ReceivedUnderTrustContract : TrustEvent
    {
        /// <param name="ins">INS that the sender gives.</param>
        /// <param name="contract">Reference of the contract; blank when there is none, which is refused (F09).</param>
        public ReceivedUnderTrustContract(Ins ins, string contract)
        {
            (Ins, Contract) = (ins, contract);
            By = AuthorRole.Flow;
        }

        /// <summary>INS that the sender gives.</summary>
        public Ins Ins { get; }

        /// <summary>Reference of the contract.</summary>
        public string Contract { get; }
    }
}
