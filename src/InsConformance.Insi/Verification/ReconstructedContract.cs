namespace InsConformance.Insi.Verification;

/// <summary>
/// What this bench has in place of the verification contract (CONTRAT_IDIR), which is given to registered editors only. Behaviour and
/// content of the items come from public documents; names, order, namespaces and spelling are ours, and say so on the wire.
/// </summary>
public static class ReconstructedContract
{
    /// <summary>Namespace of every message, and stem of the actions. No official message has it.</summary>
    public const string Namespace = "urn:insconformance:verification:reconstitue:1";

    /// <summary>What is said to the user wherever these operations appear.</summary>
    public const string Notice = "contrat reconstruit, non officiel";

    /// <summary>« CodeCR » of an answer that holds what was asked.</summary>
    public const string Done = "00";

    /// <summary>« CodeCR » of a lot whose result is not ready (documented as « CR_02 »).</summary>
    public const string NotReady = "02";

    /// <summary>The INS and every trait given are those of the reference base.</summary>
    public const string Confirmed = "OK";

    /// <summary>They are not.</summary>
    public const string Rejected = "KO";
}
