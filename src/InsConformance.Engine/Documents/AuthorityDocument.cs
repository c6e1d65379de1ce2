namespace InsConformance.Engine.Documents;

/// <summary>The document of the adult who answers for a minor (RNIV 1, § 3.3.3).</summary>
/// <param name="Code">Code of its kind in the catalogue of the site; it must be of high confidence.</param>
/// <param name="IsGuardian">« Tuteur » rather than parent.</param>
/// <param name="HasCourtDecision">The court decision was shown; needed for a guardian.</param>
public sealed record AuthorityDocument(string Code, bool IsGuardian = false, bool HasCourtDecision = false);
