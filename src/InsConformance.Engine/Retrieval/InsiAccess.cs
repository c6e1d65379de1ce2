using InsConformance.Insi.Calling;

namespace InsConformance.Engine.Retrieval;

/// <summary>How this installation calls INSi, through the wire contract only.</summary>
/// <param name="Service">The téléservice.</param>
/// <param name="Software">Who the calling software is.</param>
/// <param name="Emitter">« Emetteur » of the certificate mode: OU of the client certificate. In card mode the card of the professional says it.</param>
/// <param name="MessageIds">Where the identifiers of messages, contexts and assertions come from.</param>
public sealed record InsiAccess(IInsiService Service, LpsIdentity Software, string Emitter, IIdSource MessageIds);
