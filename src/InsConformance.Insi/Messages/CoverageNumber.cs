namespace InsConformance.Insi.Messages;

/// <summary>A number of « COUVERTURE »: « ASSURE/Id » or « BENEFICIAIRE/Nir ». Raw strings; null when absent.</summary>
/// <param name="Number">« Num », 13 characters when it is right.</param>
/// <param name="Key">« Cle », two digits when it is right.</param>
/// <param name="CertifiedOn">« DateCertification » (<c>xsd:date</c>), only for a beneficiary.</param>
public sealed record CoverageNumber(string? Number, string? Key = null, string? CertifiedOn = null);
