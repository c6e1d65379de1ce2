using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Deviations;
using InsConformance.Simulator.Relaying;

namespace InsConformance.Simulator.Answering;

/// <summary>What the simulator answers, and why.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>Which step decided.</summary>
    public required DecisionOrigin Origin { get; init; }

    /// <summary>Why, in one French sentence.</summary>
    public required string Why { get; init; }

    /// <summary>« RESULTAT ».</summary>
    public sealed record Answered(InsiAnswer Answer) : Decision
    {
        /// <summary>Byte shape of this answer; null for the one of the simulator.</summary>
        public WireProfile? Profile { get; init; }
    }

    /// <summary>The answer of a verification, in the reconstructed contract.</summary>
    public sealed record Verified(VerificationAnswer Answer) : Decision;

    /// <summary>A SOAP fault, HTTP status 500.</summary>
    public sealed record Faulted(InsiFault Fault, FaultShape Shape) : Decision;

    /// <summary>The bytes of a file, untouched.</summary>
    public sealed record Verbatim(string File, ReadOnlyMemory<byte> Content) : Decision;

    /// <summary>Nothing to answer: the message was not received but read from a file, to be judged.</summary>
    public sealed record Unserved : Decision;

    /// <summary>A correct answer, departed from in one point.</summary>
    public sealed record Deviated(Decision Correct, Deviation Deviation) : Decision;

    /// <summary>No SOAP at all: the behaviour of the real service is unknown there, the simulator says what is wrong in plain text.</summary>
    public sealed record Refused(int Status, string Text) : Decision;

    /// <summary>The real service decided: its answer went through, byte for byte.</summary>
    /// <param name="Words">What it answered, in words: « CR 00 - OK », « insi_102 ».</param>
    public sealed record Relayed(string Words) : Decision;

    /// <summary>The real service could not be reached, or did not answer: the product was told so by a gateway error, never by an invented answer.</summary>
    public sealed record NotRelayed(RelayFault Fault) : Decision;
}
