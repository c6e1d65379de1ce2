using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Faults;

/// <summary>One row of the fault table: a code, and what is known of the fault that carries it.</summary>
public sealed record FaultDefinition
{
    /// <summary>Code of <c>siram:Erreur</c>, e.g. <c>insi_102</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Who answers.</summary>
    public required FaultEmitter Emitter { get; init; }

    /// <summary><c>Sender</c> or <c>Receiver</c>.</summary>
    public required MarkedText SoapCode { get; init; }

    /// <summary><c>siram_NN</c>.</summary>
    public required MarkedText Subcode { get; init; }

    /// <summary>« severite », as the service writes it.</summary>
    public required MarkedText Severity { get; init; }

    /// <summary>Text of <c>siram:Erreur</c>.</summary>
    public required MarkedText Text { get; init; }

    /// <summary>SOAP reason.</summary>
    public required MarkedText Reason { get; init; }

    /// <summary>The fields whose value nobody public knows, by their name in the data file (camelCase): to be completed by an owner of the guide.</summary>
    public IReadOnlyList<string> UnknownFields => throw new NotSupportedException();

    /// <summary>
    /// The fault to send. A field that is unknown gets a stand-in that says so in French, never an invented label.
    /// </summary>
    /// <param name="messageId">The MessageID of the request, which the gateway repeats; ignored for the service.</param>
    public InsiFault CreateFault(string? messageId) => throw new NotSupportedException();
}
