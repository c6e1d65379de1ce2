using InsConformance.Engine.Register;

namespace InsConformance.Engine.Store;

/// <summary>One identity to write.</summary>
/// <param name="Identity">Its new value, whose version is the one written.</param>
/// <param name="ExpectedVersion">Version that the store must hold; null for an identity that must not exist yet.</param>
public sealed record IdentityWrite(RegisteredIdentity Identity, long? ExpectedVersion);
