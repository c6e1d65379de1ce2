using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Faults;

/// <summary>One row of the fault table: a code, and what is known of the fault that carries it.</summary>
public sealed record FaultDefinition
{
    /// <summary>Stands for a label that nobody public knows: a fault must carry one, and an invented one would pass for real.</summary>
    public const string UnknownLabel = "[Libellé non public : compléter la table des anomalies du banc d'après le guide]";

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

    /// <summary>
    /// The fields whose value nobody public knows, by their name in the data file: to be completed by an owner of the guide.
    /// </summary>
    public IReadOnlyList<string> UnknownFields =>
    [
        .. new (string Name, MarkedText Text)[]
            {
                ("soapCode", SoapCode), ("subcode", Subcode), ("severity", Severity), ("text", Text), ("reason", Reason),
            }
            .Where(cell => cell.Text.Value is null)
            .Select(cell => cell.Name),
    ];

    /// <summary>
    /// The fault to send. An unknown text or reason is <see cref="UnknownLabel"/>, an unknown SOAP code is <c>Sender</c> (a fault
    /// must have one), an unknown subcode or severity is left out.
    /// </summary>
    /// <param name="messageId">The MessageID of the request, which the gateway repeats as received; ignored for the service.</param>
    public InsiFault CreateFault(string? messageId) => new()
    {
        SoapCode = SoapCode.Value ?? "Sender",
        Subcode = Subcode.Value,
        Code = Code,
        Severity = Severity.Value,
        MessageId = Emitter is FaultEmitter.Gateway ? messageId : null,
        Text = Text.Value ?? UnknownLabel,
        Reason = Reason.Value ?? UnknownLabel,
    };
}
