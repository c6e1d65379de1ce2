using System.Globalization;
using InsConformance.Simulator.Assertions;
using InsConformance.Verdicts.Rules;

namespace InsConformance.Simulator.Auditing.Rules;

/// <summary>What both assertions must be: both have the same skeleton (signed assertion of padoa/tlsi-ins, sample kit of GIE SESAM-Vitale). Each check gives one departure, or null.</summary>
internal static class AssertionChecks
{
    public static Departure? Id(SamlAssertion assertion) =>
        assertion.Id is ['_', .. var uuid] && Guid.TryParse(uuid, CultureInfo.InvariantCulture, out _)
            ? null
            : Departure.Of($"{assertion.Element.Path}/@ID", "« _ » suivi d'un UUID", assertion.Id);

    public static Departure? Version(SamlAssertion assertion) =>
        assertion.Version is "2.0" ? null : Departure.Of($"{assertion.Element.Path}/@Version", "2.0", assertion.Version);

    public static Departure? Instant(SamlAssertion assertion) =>
        assertion.IssueInstant is [.., 'Z'] && XmlTime.Of(assertion.IssueInstant) is not null
            ? null
            : Departure.Of($"{assertion.Element.Path}/@IssueInstant", "une date et heure en temps universel, terminée par Z", assertion.IssueInstant);

    /// <summary>The age at the reception; an assertion that does not say when it was issued is judged elsewhere.</summary>
    public static Departure? Age(SamlAssertion assertion, AuditedCall call, TimeSpan lifetime, TimeSpan tolerance)
    {
        if (assertion.IssuedAt is not { } issuedAt)
            return null;
        var age = call.Exchange.ReceivedAt - issuedAt;
        if (age > lifetime)
            return At(assertion, $"émise depuis {lifetime.TotalMinutes:0} minutes au plus", $"émise depuis {Math.Ceiling(age.TotalMinutes):0} minutes");
        return age < -tolerance ? At(assertion, "émise avant l'appel", $"émise {Math.Ceiling(-age.TotalMinutes):0} minutes après lui") : null;
    }

    private static Departure At(SamlAssertion assertion, FormattableString expected, FormattableString observed) =>
        new($"{assertion.Element.Path}/@IssueInstant", expected.ToString(CultureInfo.InvariantCulture), observed.ToString(CultureInfo.InvariantCulture));

    private static Departure At(SamlAssertion assertion, string expected, FormattableString observed) =>
        new($"{assertion.Element.Path}/@IssueInstant", expected, observed.ToString(CultureInfo.InvariantCulture));
}
