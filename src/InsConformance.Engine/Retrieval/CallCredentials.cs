namespace InsConformance.Engine.Retrieval;

/// <summary>Who calls INSi, as one message says it.</summary>
/// <param name="Emitter">« Emetteur » of both contexts: OU of the client certificate, or NameID of the PS assertion.</param>
/// <param name="Assertions">Exact text of the assertions; none in certificate mode.</param>
public sealed record CallCredentials(string Emitter, IReadOnlyList<string> Assertions);
