namespace InsConformance.Verdicts.Results;

/// <summary>Copie d'écran : a file that a person gave beside an attestation.</summary>
/// <param name="File">Path of the copy, relative to the folder of the reports, with <c>/</c>.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal: what was shown cannot be replaced unseen.</param>
/// <param name="OriginalName">Name of the file that the person gave.</param>
public sealed record ScreenshotResult(string File, string Sha256, string OriginalName);
