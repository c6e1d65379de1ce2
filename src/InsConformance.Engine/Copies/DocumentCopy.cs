namespace InsConformance.Engine.Copies;

/// <summary>« Copie de pièce d'identité » of an identity, without its image (INS 46).</summary>
/// <param name="Document">Label of the document, e.g. « Passeport ».</param>
/// <param name="KeptAt">When it was kept.</param>
public sealed record DocumentCopy(string Document, DateTimeOffset KeptAt);
