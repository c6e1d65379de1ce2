using System.Text;
using InsConformance.Identity.Rules;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Verification;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Tests.Support;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Tests.Auditing;

/// <summary>The identities to verify, unit and by lot, in the reconstructed contract.</summary>
public sealed class VerificationRulesTests
{
    private readonly RequestAuditor _auditor = new(new AuditOptions());

    private static readonly string Unit = Text(new UnitVerificationRequest(Lots.AdrunZoe));

    private static readonly string Lot = Text(Lots.Of(Lots.AdrunZoe, Lots.AdrunZoe));

    [Fact]
    public void Correct_identities_have_no_finding()
    {
        Findings(Unit).Should().BeEmpty();
        Findings(Lot).Should().BeEmpty();
    }

    /// <summary>Each row departs from the correct identity, its twin, in one place.</summary>
    [Theory]
    [InlineData("VER-NOM", ">ADRUN<", ">Adrun<", "TraitsIdentiteIndividu/NomNaissance", "Adrun")]
    [InlineData("VER-PRENOM", ">ZOE<", ">ZOÉ<", "TraitsIdentiteIndividu/ListePrenom", "ZOÉ")]
    [InlineData("VER-SEXE", ">F<", ">U<", "TraitsIdentiteIndividu/Sexe", "U")]
    [InlineData("VER-DATE", "1975-12-31", "1975-00-31", "TraitsIdentiteIndividu/DateNaissance", "1975-00-31")]
    [InlineData("VER-DATE-FUTURE", "1975-12-31", "2075-12-31", "TraitsIdentiteIndividu/DateNaissance", "2075-12-31")]
    [InlineData("VER-COG", ">63220<", ">AMBERT<", "TraitsIdentiteIndividu/LieuNaissance", "AMBERT")]
    [InlineData("VER-COG-POSTAL", ">63220<", ">63000<", "TraitsIdentiteIndividu/LieuNaissance", "63000")]
    [InlineData("VER-COG-INCONNU", ">63220<", ">99999<", "TraitsIdentiteIndividu/LieuNaissance", "99999")]
    [InlineData("VER-MATRICULE", "2751263220749", "275126322074", "INSFourni/IdIndividu/NumIdentifiant", "275126322074")]
    [InlineData("VER-CLE", ">74<", ">75<", "INSFourni/IdIndividu/Cle", "75")]
    [InlineData("VER-OID", "1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.2", "INSFourni/OID", "1.2.250.1.213.1.4.2")]
    public void A_departure_is_found_by_its_rule_alone_in_a_unit_verification_and_in_a_lot(string rule, string right, string wrong, string location, string observed)
    {
        var (at, second) = (Lot.LastIndexOf(right, StringComparison.Ordinal), "Body/DEPOTLOT/Demande[2]/IndividuVerifie/" + location);

        Findings(Unit.Replace(right, wrong, StringComparison.Ordinal)).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Rule = rule, Location = "Body/VERIFUNITAIRE/IndividuVerifie/" + location, Observed = observed, Outcome = Outcome.Failed, Basis = Basis.Inferred });
        Findings(Lot[..at] + wrong + Lot[(at + right.Length)..]).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = rule, Location = second, Observed = observed });
    }

    [Theory]
    [InlineData(">63220<", ">2B020<")]
    [InlineData("1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.10")]
    [InlineData(">2751263220749<", ">297022A020778<")] // With its key, below.
    public void What_the_rules_allow_is_not_reported(string one, string other) =>
        Findings(Unit.Replace(one, other, StringComparison.Ordinal).Replace(">74<", other.Contains("2A020778", StringComparison.Ordinal) ? ">78<" : ">74<", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void A_line_without_identity_or_with_the_identifier_of_another_is_reported()
    {
        Findings(Text(Lots.Of(Lots.AdrunZoe, null))).Should().ContainSingle().Which.Location.Should().Be("Body/DEPOTLOT/Demande[2]/IndividuVerifie");
        Findings(Lot.Replace("ligne-2", "ligne-1", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Rule = "VER-LIGNE", Location = "Body/DEPOTLOT/Demande[2]/@id", Observed = "ligne-1" });
    }

    [Fact]
    public void Whatever_is_judged_on_the_reconstructed_contract_says_so() => RequestAuditor.Catalogue.Where(rule => rule.Id.StartsWith("VER-", StringComparison.Ordinal))
        .Should().HaveCount(12).And.OnlyContain(rule => rule.Basis == Basis.Inferred && rule.Note!.EndsWith("Jugé sur le contrat reconstruit, non officiel, de la vérification."));

    private static string Text(VerificationRequest request) => Encoding.UTF8.GetString(RequestWriter.ToBytes(Requests.Content(request)));

    private IReadOnlyList<Finding> Findings(string xml) =>
        [.. _auditor.Audit(AuditedCalls.Exchange(xml) with { Session = Guid.NewGuid().ToString() }).Findings.Where(finding => finding.Rule.StartsWith("VER-", StringComparison.Ordinal))];
}
