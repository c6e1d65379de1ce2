namespace InsConformance.Insi.Messages;

/// <summary>A SOAP fault of the service or of its gateway. Raw strings; null when absent.</summary>
public sealed record InsiFault
{
    /// <summary>SOAP code without its prefix: <c>Sender</c> or <c>Receiver</c>.</summary>
    public string? SoapCode { get; init; }

    /// <summary>SOAP subcode without its prefix: <c>siram_NN</c>, the class of user message.</summary>
    public string? Subcode { get; init; }

    /// <summary>Attribute « code » of <c>siram:Erreur</c>: <c>insi_NN</c> (service) or <c>desir_NNN</c> (gateway).</summary>
    public string? Code { get; init; }

    /// <summary>
    /// Attribute « severite » of <c>siram:Erreur</c>; the service really writes <c>fatal</c>, which its own schema refuses.
    /// </summary>
    public string? Severity { get; init; }

    /// <summary>Attribute « messageID » of <c>siram:Erreur</c>: the MessageID of the request, repeated by the gateway only.</summary>
    public string? MessageId { get; init; }

    /// <summary>Text of <c>siram:Erreur</c>.</summary>
    public string? Text { get; init; }

    /// <summary>SOAP reason, the sentence meant for the user.</summary>
    public string? Reason { get; init; }
}
