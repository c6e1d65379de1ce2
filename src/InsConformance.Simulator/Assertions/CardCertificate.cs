using InsConformance.Simulator.Pki;

namespace InsConformance.Simulator.Assertions;

/// <summary>Certificat de signature de la carte : what is judged of it.</summary>
/// <param name="Validity">When it holds.</param>
/// <param name="Subject">Identifier and value of every attribute of its subject, in order.</param>
internal sealed record CardCertificate(Validity Validity, IReadOnlyList<(string Oid, string Value)> Subject)
{
    /// <summary>CN: the national number of the professional; null when absent.</summary>
    public string? Number => First(SubjectAttributes.CommonName);

    /// <summary>T (« titre ») : the profession, <c>Infirmier</c>, <c>Médecin</c>; null when absent.</summary>
    public string? Title => First(SubjectAttributes.Title);

    /// <summary>The certificate of an assertion; null when it carries none that can be read.</summary>
    public static CardCertificate? Of(PsAssertion? assertion)
    {
        using var certificate = assertion?.OpenCertificate();
        return certificate is null ? null : new CardCertificate(Validity.Of(certificate), SubjectAttributes.Of(certificate.SubjectName));
    }

    private string? First(string oid) => Subject.FirstOrDefault(attribute => string.Equals(attribute.Oid, oid, StringComparison.Ordinal)).Value;
}
