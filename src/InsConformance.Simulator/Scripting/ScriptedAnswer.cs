using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Simulator.Deviations;

namespace InsConformance.Simulator.Scripting;

/// <summary>What a script answers instead of the service.</summary>
public abstract record ScriptedAnswer
{
    private ScriptedAnswer()
    {
    }

    /// <summary>The deviation or the network failure that it names; null for an answer that names none, or none that is known.</summary>
    internal Deviation? Deviation => this switch
    {
        Deviated deviated => DeviationCatalogue.Find(deviated.DeviationId),
        Network network => DeviationCatalogue.FindNetwork(network.Word),
        _ => null,
    };

    /// <summary>A return code without identity: <c>01</c> or <c>02</c>.</summary>
    /// <param name="Cr">« CodeCR ».</param>
    public sealed record Code(string Cr) : ScriptedAnswer;

    /// <summary>CR 00 with a test person, whatever the request asked.</summary>
    /// <param name="PersonId">Identifier of the person in the data sets.</param>
    public sealed record Person(string PersonId) : ScriptedAnswer;

    /// <summary>CR 00 with an identity stated in full, whatever the request asked, and whatever the identity lacks.</summary>
    /// <param name="Returned">« INDIVIDU », as it will travel.</param>
    /// <param name="Profile">Byte shape of this answer; null for the one of the simulator.</param>
    public sealed record Identity(Individual Returned, WireProfile? Profile = null) : ScriptedAnswer;

    /// <summary>A fault of the fault table.</summary>
    /// <param name="FaultCode"><c>insi_102</c>, <c>desir_1020</c>…</param>
    public sealed record Fault(string FaultCode) : ScriptedAnswer;

    /// <summary>The bytes of an injection file, verbatim.</summary>
    /// <param name="Name"><c>REP_CR01.xml</c>.</param>
    public sealed record File(string Name) : ScriptedAnswer;

    /// <summary>The result of a unit verification (WS_INS3, reconstructed contract), whatever the identity.</summary>
    /// <param name="IsConfirmed"><c>OK</c> or <c>KO</c>.</param>
    public sealed record Verdict(bool IsConfirmed) : ScriptedAnswer;

    /// <summary>The result of a lot is not ready (WS_INS5, « CR_02 », reconstructed contract).</summary>
    /// <param name="Delay">New delay, announced in whole seconds.</param>
    public sealed record NotReady(TimeSpan Delay) : ScriptedAnswer;

    /// <summary>The answer of the service, or CR 00 with a test person, departed from in one point.</summary>
    /// <param name="DeviationId">Identifier in the catalogue: <c>key-wrong</c>.</param>
    /// <param name="PersonId">The person; null for the answer that the service would give.</param>
    public sealed record Deviated(string DeviationId, string? PersonId = null) : ScriptedAnswer;

    /// <summary>A failure of the network in place of the answer.</summary>
    /// <param name="Word">Its word, WireMock's where it has one: <c>CONNECTION_RESET_BY_PEER</c>, <c>EMPTY_RESPONSE</c>…</param>
    public sealed record Network(string Word) : ScriptedAnswer;
}
