using InsConformance.Insi.Calling;

namespace InsConformance.Engine.Retrieval;

/// <summary>How this installation calls INSi, through the wire contract only.</summary>
/// <param name="Service">The téléservice.</param>
/// <param name="Software">Who the calling software is.</param>
/// <param name="Emitter">« Emetteur » : OU of the client certificate, or NameID of the PS assertion.</param>
/// <param name="MessageIds">Where the identifiers of messages and contexts come from.</param>
public sealed record InsiAccess(IInsiService Service, LpsIdentity Software, string Emitter, IIdSource MessageIds)
{
    /// <summary>Assertions of the PS card, for the card mode; none in certificate mode.</summary>
    public IReadOnlyList<string> Assertions { get; init; } = [];
}
