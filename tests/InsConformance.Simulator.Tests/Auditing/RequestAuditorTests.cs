using System.Security.Authentication;
using InsConformance.Insi.Messages;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Tests.Auditing;

public sealed class RequestAuditorTests
{
    private readonly RequestAuditor _auditor = new(new AuditOptions());

    [Fact]
    public void A_conformant_request_has_no_finding_and_every_rule_that_concerns_it_was_evaluated()
    {
        var report = _auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant));

        report.Findings.Should().BeEmpty();
        report.Rules.Should().BeGreaterThan(30);
        report.Rules.Should().BeLessThan(RequestAuditor.Catalogue.Count);
        report.Judged.SelectMany(family => family.Checks).Select(check => check.Rule.Id).Should().HaveCount(report.Rules).And.Contain("REQ-NOM").And.NotContain("PS-AGE", "no assertion was there to judge");
    }

    /// <summary>Each row departs from the conformant request, its twin, in one place.</summary>
    [Theory]
    [InlineData("SOAP-VERSION", "http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/", "Envelope", "http://schemas.xmlsoap.org/soap/envelope/")]
    [InlineData("SOAP-ENTETES-UNIQUES", "</soap:Header>", "<x:A xmlns:x=\"urn:x\"/><x:A xmlns:x=\"urn:x\"/></soap:Header>", "Header/A[2]", "2 blocs")]
    [InlineData("WSA-MESSAGEID", "uuid:6f9619ff", "6f9619ff", "Header/MessageID", "6f9619ff-8b86-4d01-b42d-00cf4fc964f1")]
    [InlineData("WSA-ACTION", ":1.0.0:rechercher", ":1.0.1:rechercher", "Header/Action", "urn:ServiceIdentiteCertifiee:1.0.1:rechercherInsAvecTraitsIdentite")]
    [InlineData("CTX-PRESENT", "urn:siram:bam:ctxbam", "urn:autre", "Header/ContexteBAM", "absent")]
    [InlineData("CTX-VERSION", "Version=\"01_02\"", "Version=\"1.0\"", "Header/ContexteBAM/@Version", "1.0")]
    [InlineData("CTX-NATURE", "Nature=\"CTXLPS\"", "Nature=\"CTXBAM\"", "Header/ContexteLPS/@Nature", "CTXBAM")]
    [InlineData("CTX-ID", "<lps:Id>lps-{n}</lps:Id>", "<lps:Id/>", "Header/ContexteLPS/Id", "vide")]
    [InlineData("CTX-TEMPS", "2026-11-22T08:30:00.000Z", "22/11/2026 08:30", "Header/ContexteBAM/Temps", "22/11/2026 08:30")]
    [InlineData("CTX-TEMPS-ACTUEL", "2026-11-22T08:30:00.000Z", "2026-11-22T08:24:59.000Z", "Header/ContexteBAM/Temps", "2026-11-22T08:24:59.000Z")]
    [InlineData("CTX-EMETTEUR", "<lps:Emetteur>10B0152872</lps:Emetteur>", "", "Header/ContexteLPS/Emetteur", "absent")]
    [InlineData("CTX-EMETTEUR-OU", "<bam:Emetteur>10B0152872", "<bam:Emetteur>medecin@exemple.fr", "Header/ContexteBAM/Emetteur", "medecin@exemple.fr")]
    [InlineData("CTX-ELEMENT", "<bam:COUVERTURE/>", "<bam:COUVERTURE/><bam:Canal>1</bam:Canal>", "Header/ContexteBAM/Canal", "Canal")]
    [InlineData("CTX-ELEMENT", "<lps:Nom>", "<lps:Nom xmlns:lps=\"urn:autre\"/><lps:Nom>", "Header/ContexteLPS/LPS/Nom[1]", "Nom de l'espace de noms « urn:autre »")]
    [InlineData("CTX-ORDRE", "<bam:COUVERTURE/></bam:ContexteBAM>", "<bam:COUVERTURE/><bam:DateRef>2026-11-22T08:30:00Z</bam:DateRef></bam:ContexteBAM>", "Header/ContexteBAM/DateRef", "DateRef après COUVERTURE")]
    [InlineData("CTX-DOUBLE", "<lps:Version>1</lps:Version>", "<lps:Version>1</lps:Version><lps:Version>2</lps:Version>", "Header/ContexteLPS/LPS/Version[2]", "2 éléments")]
    [InlineData("CTX-DATEREF", "<bam:COUVERTURE/>", "<bam:DateRef>22/11/2026</bam:DateRef><bam:COUVERTURE/>", "Header/ContexteBAM/DateRef", "22/11/2026")]
    [InlineData("CTX-COUVERTURE", "<bam:COUVERTURE/>", "", "Header/ContexteBAM/COUVERTURE", "absent")]
    [InlineData("CTX-COUVERTURE-VIDE", "<bam:COUVERTURE/>", "<bam:COUVERTURE><bam:GrandRegime>01</bam:GrandRegime></bam:COUVERTURE>", "Header/ContexteBAM/COUVERTURE", "GrandRegime")]
    [InlineData("CTX-LPS-IDAM", "LSN17NF23FW0", "LSN18NF23FW0", "Header/ContexteLPS/LPS/IDAM", "LSN18NF23FW0")]
    [InlineData("CTX-LPS-IDAM-R", " R=\"4\"", "", "Header/ContexteLPS/LPS/IDAM/@R", "absent")]
    [InlineData("CTX-LPS-NOM", "urn:lps:LOGICIEL D ESSAI:1", "monlogiciel", "Header/ContexteLPS/LPS/Nom", "monlogiciel")]
    [InlineData("CTX-LPS-NOM", "urn:lps:LOGICIEL D ESSAI:1", "urn:lps:LOGICIEL", "Header/ContexteLPS/LPS/Nom", "urn:lps:LOGICIEL")]
    [InlineData("CTX-LPS-INSTANCE", "9c0f4d7e-1e6c-4d2f-9a55-6f7f0a2f1b11", "", "Header/ContexteLPS/LPS/Instance", "vide")]
    [InlineData("CTX-LPS-VERSION", "<lps:Version>1</lps:Version>", "", "Header/ContexteLPS/LPS/Version", "absent")]
    [InlineData("REQ-ELEMENT", "</RECSANSVITALE>", "<Commune>MAZOIRES</Commune></RECSANSVITALE>", "Body/RECSANSVITALE/Commune", "Commune")]
    [InlineData("REQ-ORDRE", "<Prenom>PIERRE-ALAIN</Prenom><Sexe>M</Sexe>", "<Sexe>M</Sexe><Prenom>PIERRE-ALAIN</Prenom>", "Body/RECSANSVITALE/Prenom", "Prenom après Sexe")]
    [InlineData("REQ-DOUBLE", "<Sexe>M</Sexe>", "<Sexe>M</Sexe><Sexe>F</Sexe>", "Body/RECSANSVITALE/Sexe[2]", "2 éléments")]
    [InlineData("SEC-CERTIFICAT", "</soap:Header>", "<s:Security xmlns:s=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\"><a:Assertion xmlns:a=\"urn:oasis:names:tc:SAML:2.0:assertion\"/></s:Security></soap:Header>", "Header/Security", "1 élément(s)")]
    [InlineData("REQ-NOM", "D'ARTAGNAN DE L'HERAULT", "D’ARTAGNAN", "Body/RECSANSVITALE/NomNaissance", "D’ARTAGNAN")]
    [InlineData("REQ-NOM", "D'ARTAGNAN DE L'HERAULT", "D'ARTAGNAN DE  L'HERAULT", "Body/RECSANSVITALE/NomNaissance", "D'ARTAGNAN DE  L'HERAULT")]
    [InlineData("REQ-NOM", "<NomNaissance>D'ARTAGNAN DE L'HERAULT</NomNaissance>", "", "Body/RECSANSVITALE/NomNaissance", "absent")]
    [InlineData("REQ-PRENOM", "PIERRE-ALAIN", "PIERRE--ALAIN", "Body/RECSANSVITALE/Prenom", "PIERRE--ALAIN")]
    [InlineData("REQ-PRENOM", "PIERRE-ALAIN", "CŒUR", "Body/RECSANSVITALE/Prenom", "CŒUR")]
    [InlineData("REQ-PRENOM", "PIERRE-ALAIN", "PIERRE-", "Body/RECSANSVITALE/Prenom", "PIERRE-")]
    [InlineData("REQ-PRENOM-UNIQUE", "<Prenom>PIERRE-ALAIN</Prenom>", "<Prenom>PIERRE</Prenom><Prenom>PAUL</Prenom>", "Body/RECSANSVITALE/Prenom", "2 éléments : PIERRE, PAUL")]
    [InlineData("REQ-SEXE", "<Sexe>M</Sexe>", "<Sexe/>", "Body/RECSANSVITALE/Sexe", "vide")]
    [InlineData("REQ-SEXE", "<Sexe>M</Sexe>", "<Sexe>I</Sexe>", "Body/RECSANSVITALE/Sexe", "I")]
    [InlineData("REQ-DATE", "2001-06-17", "2001-00-17", "Body/RECSANSVITALE/DateNaissance", "2001-00-17")]
    [InlineData("REQ-DATE", "2001-06-17", "17/06/2001", "Body/RECSANSVITALE/DateNaissance", "17/06/2001")]
    [InlineData("REQ-DATE-FUTURE", "2001-06-17", "2027-06-17", "Body/RECSANSVITALE/DateNaissance", "2027-06-17")]
    [InlineData("REQ-COG", "63220", "MAZOIRES", "Body/RECSANSVITALE/LieuNaissance", "MAZOIRES")]
    [InlineData("REQ-COG-POSTAL", "63220", "63000", "Body/RECSANSVITALE/LieuNaissance", "63000")]
    [InlineData("REQ-COG-POSTAL", "63220", "75013", "Body/RECSANSVITALE/LieuNaissance", "75013")]
    [InlineData("REQ-COG-INCONNU", "63220", "99999", "Body/RECSANSVITALE/LieuNaissance", "99999")]
    public void A_departure_is_found_by_its_rule_alone(string rule, string right, string wrong, string location, string observed)
    {
        AuditedCalls.Conformant.Should().Contain(right);

        var findings = _auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant.Replace(right, wrong, StringComparison.Ordinal))).Findings;

        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding =>
            finding.Rule == rule && finding.Location == location && finding.Observed == observed && finding.Outcome == Outcome.Failed);
    }

    [Fact]
    public void Every_departure_of_a_request_is_reported_at_once()
    {
        var wrong = AuditedCalls.Conformant
            .Replace("uuid:", "", StringComparison.Ordinal)
            .Replace("urn:lps:LOGICIEL D ESSAI:1", "logiciel", StringComparison.Ordinal)
            .Replace("<Sexe>M</Sexe>", "<Sexe>H</Sexe>", StringComparison.Ordinal);

        _auditor.Audit(AuditedCalls.Exchange(wrong)).Findings.Select(finding => finding.Rule)
            .Should().Equal("WSA-MESSAGEID", "CTX-LPS-NOM", "REQ-SEXE");
    }

    [Fact]
    public void A_certificate_that_is_not_for_INSi_is_named()
    {
        var finding = _auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant, commonName: "MESSAGERIE")).Findings.Should().ContainSingle().Subject;

        finding.Rule.Should().Be("TLS-CN");
        finding.Observed.Should().Be("MESSAGERIE");
    }

    [Fact]
    public void A_client_that_does_not_propose_TLS_1_2_departs_and_one_that_proposes_it_beside_1_3_does_not()
    {
        var finding = AuditProposing(SslProtocols.Tls13).Should().ContainSingle().Subject;

        finding.Rule.Should().Be("TLS-VERSION");
        finding.Observed.Should().Be("TLS 1.3");
        finding.Effect.Should().Be(Outcome.Failed);
        AuditProposing(SslProtocols.Tls12 | SslProtocols.Tls13).Should().BeEmpty();
        AuditProposing(SslProtocols.Tls12).Should().BeEmpty();
        AuditProposing(SslProtocols.None).Should().BeEmpty("what is not known is not judged");

        static IReadOnlyList<Finding> AuditProposing(SslProtocols proposed) =>
            new RequestAuditor(new AuditOptions()).Audit(AuditedCalls.Exchange(AuditedCalls.Conformant, proposed: proposed)).Findings;
    }

    [Theory]
    [InlineData(null, "absent")]
    [InlineData("text/xml; charset=utf-8", "text/xml; charset=utf-8")]
    public void A_content_type_of_another_protocol_is_a_warning(string? contentType, string observed)
    {
        var finding = _auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant, contentType: contentType)).Findings.Should().ContainSingle().Subject;

        finding.Rule.Should().Be("HTTP-CONTENT-TYPE");
        finding.Observed.Should().Be(observed);
        finding.Effect.Should().Be(Outcome.Warning);
    }

    [Theory]
    [InlineData("<LieuNaissance>63220</LieuNaissance>", "<LieuNaissance>2B020</LieuNaissance>")]
    [InlineData("<LieuNaissance>63220</LieuNaissance>", "<LieuNaissance>99132</LieuNaissance>")]
    [InlineData("<LieuNaissance>63220</LieuNaissance>", "")]
    [InlineData("D'ARTAGNAN DE L'HERAULT", "DUPONT--MARTIN")]
    [InlineData("D'ARTAGNAN DE L'HERAULT", "'T HOOFT")]
    [InlineData("2026-11-22T08:30:00.000Z", "2026-11-22T08:25:00.000Z")]
    [InlineData("Nature=\"CTXBAM\" ", "")]
    [InlineData("<bam:COUVERTURE/>", "<bam:DateRef>2026-11-22T08:30:00Z</bam:DateRef><bam:COUVERTURE/>")]
    [InlineData("LSN17NF23FW0", "PDP17NF21DD0")]
    public void What_the_rules_allow_is_not_reported(string one, string other) =>
        _auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant.Replace(one, other, StringComparison.Ordinal))).Findings.Should().BeEmpty();

    [Fact]
    public void Identifiers_used_again_in_the_session_are_reported_each()
    {
        _auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant, rank: 1));

        _auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant, rank: 1)).Findings.Select(finding => (finding.Rule, finding.Location)).Should().Equal(
            ("SEQ-IDENTIFIANTS", "Header/MessageID"),
            ("SEQ-IDENTIFIANTS", "Header/ContexteBAM/Id"),
            ("SEQ-IDENTIFIANTS", "Header/ContexteLPS/Id"));
    }

    [Fact]
    public void After_several_identities_the_same_search_without_the_place_is_reported_and_with_it_is_not()
    {
        var without = AuditedCalls.Conformant.Replace("<LieuNaissance>63220</LieuNaissance>", "", StringComparison.Ordinal);
        var several = AuditedCalls.Answered(InsiAnswer.SeveralIdentities);

        _auditor.Audit(AuditedCalls.Exchange(without, 1, several)).Findings.Should().BeEmpty();
        _auditor.Audit(AuditedCalls.Exchange(without, 2, several)).Findings.Should().ContainSingle().Which.Rule.Should().Be("SEQ-COG");
        _auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant, 3)).Findings.Should().BeEmpty();
    }

    [Fact]
    public void All_first_names_at_once_are_reported_until_each_was_tried()
    {
        string With(string name) => AuditedCalls.Conformant.Replace("PIERRE-ALAIN", name, StringComparison.Ordinal);

        var first = _auditor.Audit(AuditedCalls.Exchange(With("PIERRE PAUL JACQUES"), 0)).Findings.Should().ContainSingle().Subject;
        (first.Rule, first.Expected, first.Observed, first.Effect).Should().Be(("SEQ-PRENOMS", "d'abord une recherche par prénom : PIERRE, PAUL, JACQUES", "PIERRE PAUL JACQUES", Outcome.Warning));
        _auditor.Audit(AuditedCalls.Exchange(With("PIERRE PAUL"), 1)).Findings.Should().BeEmpty("it may be one first name written with a space");
        _auditor.Audit(AuditedCalls.Exchange(With("PIERRE"), 2)).Findings.Should().BeEmpty();
        _auditor.Audit(AuditedCalls.Exchange(With("PIERRE PAUL"), 3)).Findings.Should().ContainSingle().Which.Expected.Should().EndWith(" : PAUL");
        _auditor.Audit(AuditedCalls.Exchange(With("PAUL"), 4)).Findings.Should().BeEmpty();
        _auditor.Audit(AuditedCalls.Exchange(With("PIERRE PAUL"), 5)).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Many_persons_in_a_minute_are_a_mass_retrieval_and_one_fewer_is_not()
    {
        var auditor = new RequestAuditor(new AuditOptions { MassThreshold = 3 });
        List<string> rules = [];
        for (var rank = 1; rank <= 3; rank++)
        {
            var other = AuditedCalls.Conformant.Replace("2001-06-17", $"2001-06-0{rank}", StringComparison.Ordinal);
            rules.AddRange(auditor.Audit(AuditedCalls.Exchange(other, rank)).Findings.Select(finding => $"{rank} {finding.Rule}"));
        }

        rules.Should().Equal("3 SEQ-MASSE");
    }

    [Fact]
    public void The_same_search_sent_again_and_again_after_faults_is_a_storm_and_later_it_is_not()
    {
        var fault = new Decision.Faulted(
            new InsiFault { Code = "insi_102" }, default)
        { Origin = DecisionOrigin.Search, Why = "essai" };
        List<string> rules = [];
        for (var rank = 1; rank <= 4; rank++)
            rules.AddRange(_auditor.Audit(AuditedCalls.Exchange(AuditedCalls.Conformant, rank, fault)).Findings.Select(finding => $"{rank} {finding.Rule}"));

        rules.Should().Equal("4 SEQ-REPETITION");
        var later = AuditedCalls.Conformant.Replace("T08:30:00.000Z", "T08:31:00.000Z", StringComparison.Ordinal);
        _auditor.Audit(AuditedCalls.Exchange(later, 5, fault, AuditedCalls.Now.AddMinutes(1))).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Sessions_are_judged_apart()
    {
        var exchange = AuditedCalls.Exchange(AuditedCalls.Conformant);
        _auditor.Audit(exchange);

        _auditor.Audit(exchange with { Session = "autre" }).Findings.Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_a_message_is_not_evaluated()
    {
        var report = _auditor.Audit(AuditedCalls.Exchange("not xml"));

        report.Should().BeEquivalentTo(AuditReport.Nothing);
    }

    [Fact]
    public void The_rules_have_distinct_names_and_say_what_they_rest_on()
    {
        RequestAuditor.Catalogue.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();
        RequestAuditor.Families.Select(family => family.Title).Should().OnlyHaveUniqueItems();
        RequestAuditor.Catalogue.Should().OnlyContain(rule => rule.Sources.Count > 0 && rule.Message.EndsWith('.') && rule.Recommendation.EndsWith('.'));
        RequestAuditor.Catalogue.Should().OnlyContain(rule => rule.Note != null && rule.Note.EndsWith('.'), "a departure says why it matters");
    }
}
