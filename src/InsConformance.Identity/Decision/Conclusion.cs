using InsConformance.Identity.Trust;

namespace InsConformance.Identity.Decision;

/// <summary>What a row says of a case; the statuses follow from the events.</summary>
internal sealed record Conclusion(
    string Message, StoredTrace Stored, NextStep Next, TrustEvent? Now = null, TrustEvent? OnceConfirmed = null);
