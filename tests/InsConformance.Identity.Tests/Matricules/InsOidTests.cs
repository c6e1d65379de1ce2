using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Tests.Matricules;

public class InsOidTests
{
    [Theory]
    [InlineData("1.2.250.1.213.1.4.8", OidNature.Nir, OidEnvironment.Production, "ASIP-SANTE-INS-NIR", "INS")]
    [InlineData("1.2.250.1.213.1.4.9", OidNature.Nia, OidEnvironment.Production, "ASIP-SANTE-INS-NIA", "INS")]
    [InlineData("1.2.250.1.213.1.4.10", OidNature.Nir, OidEnvironment.Test, "ASIP-SANTE-INS-NIR", "INS")]
    [InlineData("1.2.250.1.213.1.4.11", OidNature.Nir, OidEnvironment.Demonstration, "ASIP-SANTE-INS-NIR", "INS")]
    [InlineData("1.2.250.1.213.1.4.2", OidNature.NotAnIns, OidEnvironment.Production, "ASIP-SANTE-INS-C", "INS-C")]
    [InlineData("1.2.250.1.213.1.4.6", OidNature.NotAnIns, OidEnvironment.Test, "ASIP-SANTE-INS-C", "INS-C")]
    [InlineData("1.2.250.1.213.1.4.7", OidNature.NotAnIns, OidEnvironment.Demonstration, "ASIP-SANTE-INS-C", "INS-C")]
    [InlineData("1.2.250.1.213.1.4.12", OidNature.NotAnIns, OidEnvironment.Production, null, null)]
    [InlineData("1.2.250.1.213.1.4.13", OidNature.NotAnIns, OidEnvironment.Production, null, null)]
    [InlineData("1.2.250.1.213.1.4.14", OidNature.NotAnIns, OidEnvironment.Production, null, null)]
    public void Knows_the_published_OIDs(
        string text, OidNature nature, OidEnvironment environment, string? hl7Namespace, string? hl7IdentifierType)
    {
        var oid = InsOid.Parse(text);

        oid.Value.Should().Be(text);
        oid.Nature.Should().Be(nature);
        oid.Environment.Should().Be(environment);
        oid.Hl7Namespace.Should().Be(hl7Namespace);
        oid.Hl7IdentifierType.Should().Be(hl7IdentifierType);
    }

    [Theory]
    [InlineData("1.2.250.1.213.1.4.8", true, true)]
    [InlineData("1.2.250.1.213.1.4.9", true, true)]
    [InlineData("1.2.250.1.213.1.4.10", false, true)]
    [InlineData("1.2.250.1.213.1.4.11", false, true)]
    [InlineData("1.2.250.1.213.1.4.2", false, false)]
    [InlineData("1.2.250.1.213.1.4.6", false, false)]
    [InlineData("1.2.250.1.213.1.4.7", false, false)]
    [InlineData("1.2.250.1.213.1.4.12", false, false)]
    [InlineData("1.2.250.1.213.1.4.13", false, false)]
    [InlineData("1.2.250.1.213.1.4.14", false, false)]
    public void Is_allowed_where_it_belongs(string text, bool inProduction, bool onATestPlatform)
    {
        var oid = InsOid.Parse(text);

        oid.IsAllowedOn(Platform.Production).Should().Be(inProduction);
        oid.IsAllowedOn(Platform.Test).Should().Be(onATestPlatform);
    }

    [Fact]
    public void Says_why_a_test_OID_is_refused_in_production() =>
        InsOid.NirTest.RefusalOn(Platform.Production)!.Message.Should().Be(
            "OID : l'OID « 1.2.250.1.213.1.4.10 » (INS-NIR de test) est refusé en production ; "
            + "seuls 1.2.250.1.213.1.4.8 et 1.2.250.1.213.1.4.9 y sont admis. "
            + "[OID-PLATEFORME — source secondaire : contraintes HL7 v2.5 d'IHE France ; exemples MSSanté]");

    [Fact]
    public void Says_why_a_social_security_number_is_not_an_INS() =>
        InsOid.Parse("1.2.250.1.213.1.4.13").RefusalOn(Platform.Test)!.Message.Should().Be(
            "OID : l'OID « 1.2.250.1.213.1.4.13 » désigne : numéro de sécurité sociale NIR. "
            + "Ce n'est pas une INS ; le numéro ne doit pas être enregistré comme matricule INS. "
            + "[OID-INS — liste des OID des autorités d'affectation, ANS]");

    [Theory]
    [InlineData(null, "(vide)")]
    [InlineData("", "(vide)")]
    [InlineData("1.2.250.1.213.1.4.5", "« 1.2.250.1.213.1.4.5 »")]
    [InlineData("1.2.250.1.213.1.1.1", "« 1.2.250.1.213.1.1.1 »")]
    [InlineData("1.2.250.1.213.1.4.8 ", "« 1.2.250.1.213.1.4.8  »")]
    [InlineData("urn:oid:1.2.250.1.213.1.4.8", "« urn:oid:1.2.250.1.213.1.4.8 »")]
    public void Refuses_an_unknown_OID(string? text, string quoted)
    {
        InsOid.TryParse(text, out var oid, out var refusal).Should().BeFalse();

        oid.Should().BeNull();
        refusal!.Field.Should().Be(IdentityField.Oid);
        refusal.Message.Should().Be(
            $"OID : {quoted} n'est pas un OID connu ; attendu 1.2.250.1.213.1.4.8 (NIR) ou 1.2.250.1.213.1.4.9 (NIA). "
            + "[OID-CONNU — liste des OID des autorités d'affectation, ANS]");
    }
}
