using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using InsConformance.Simulator.Answering;
using InsConformance.Simulator.Auditing;
using InsConformance.Simulator.Clock;
using InsConformance.Simulator.Journal;
using InsConformance.Simulator.Tests.Support;
using InsConformance.Verdicts;

namespace InsConformance.Simulator.Tests.Auditing;

/// <summary>The rules of the card mode: both assertions, the search with a Vitale card, and what links them to the contexts.</summary>
public sealed class CardRulesTests(AuditedCardCalls calls) : IClassFixture<AuditedCardCalls>
{
    private const string PsPath = "Header/Security/Assertion[1]";
    private const string VitalePath = "Header/Security/Assertion[2]";

    private readonly RequestAuditor _auditor = new(new AuditOptions(), ControlledClock.FrozenAt(AuditedCalls.Now));

    [Fact]
    public void A_conformant_search_with_a_card_has_no_finding_and_the_rules_of_both_assertions_judged_it()
    {
        var report = _auditor.Audit(calls.Exchange());

        report.Findings.Should().BeEmpty();
        report.Judged.SelectMany(family => family.Checks).Select(check => check.Rule.Id).Should().Contain(["SEC-PS", "SEC-VITALE", "PS-AGE", "PS-SIGNATURE", "PS-SPECIALITE", "VITALE-AGE", "VITALE-CLE", "CV-COUVERTURE", "SEQ-CARTE"])
            .And.NotContain(["TLS-CN", "CTX-EMETTEUR-OU", "SEC-CERTIFICAT", "REQ-NOM", "VER-NOM"]);
    }

    /// <summary>Each row departs from the conformant assertion in one place, before it is signed.</summary>
    [Theory]
    [InlineData("PS-VERSION", "Version=\"2.0\"", "Version=\"1.1\"", PsPath + "/@Version", "1.1")]
    [InlineData("PS-INSTANT", "2026-11-22T08:20:00.000Z", "2026-11-22T09:20:00.000+01:00", PsPath + "/@IssueInstant", "2026-11-22T09:20:00.000+01:00")]
    [InlineData("PS-INSTANT", "2026-11-22T08:20:00.000Z", "hier", PsPath + "/@IssueInstant", "hier")]
    [InlineData("PS-AGE", "2026-11-22T08:20:00.000Z", "2026-11-22T07:29:59.000Z", PsPath + "/@IssueInstant", "émise depuis 61 minutes")]
    [InlineData("PS-AGE", "2026-11-22T08:20:00.000Z", "2026-11-22T08:35:01.000Z", PsPath + "/@IssueInstant", "émise 6 minutes après lui")]
    [InlineData("PS-EMETTEUR-FORMAT", " Format=\"urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName\"", "", PsPath + "/Issuer/@Format", "absent")]
    [InlineData("PS-EMETTEUR", "CN=00B6087510,T=Infirmier,C=FR", "CN=00B6087510,C=FR", PsPath + "/Issuer", "CN=00B6087510,C=FR")]
    [InlineData("PS-CARTE", "NameQualifier=\"CPS\"", "NameQualifier=\"CPA\"", PsPath + "/Subject/NameID/@NameQualifier", "CPA")]
    [InlineData("PS-ORDRE", "<AttributeStatement>", "<Issuer/><AttributeStatement>", PsPath + "/Issuer[2]", "Issuer après Subject")]
    [InlineData("PS-CONTENU", "<AttributeStatement>", "<Conditions/><AttributeStatement>", PsPath + "/Conditions", "Conditions")]
    [InlineData("PS-CONTENU", "</NameID>", "</NameID><SubjectConfirmation/>", PsPath + "/Subject/SubjectConfirmation", "SubjectConfirmation")]
    [InlineData("PS-FACTURATION", "123456789", "12345678", PsPath + "/AttributeStatement/Attribute[1]", "12345678")]
    [InlineData("PS-FACTURATION", "<Attribute Name=\"identifiantFacturation\"><AttributeValue>123456789</AttributeValue></Attribute>", "", PsPath + "/AttributeStatement/Attribute[@Name='identifiantFacturation']", "absent")]
    [InlineData("PS-SECTEUR", ">SA05<", ">05<", PsPath + "/AttributeStatement/Attribute[2]", "05")]
    [InlineData("PS-SPECIALITE", "</AttributeStatement>", "<Attribute Name=\"CodeSpecialite\"><AttributeValue>SM26</AttributeValue></Attribute></AttributeStatement>", PsPath + "/AttributeStatement/Attribute[3]", "SM26")]
    [InlineData("PS-ATTRIBUTS", "</AttributeStatement>", "<Attribute Name=\"urn:oasis:names:tc:xspa:1.0:subject:role\"><AttributeValue>10</AttributeValue></Attribute></AttributeStatement>", PsPath + "/AttributeStatement/Attribute[3]", "urn:oasis:names:tc:xspa:1.0:subject:role")]
    [InlineData("PS-ATTRIBUTS", "Name=\"secteurActivite\"", "Name=\"secteurActivite\" NameFormat=\"urn:x\"", PsPath + "/AttributeStatement/Attribute[2]/@NameFormat", "urn:x")]
    [InlineData("PS-ATTRIBUTS", "<AttributeValue>SA05", "<AttributeValue xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"x\">SA05", PsPath + "/AttributeStatement/Attribute[2]/AttributeValue/@type", "x")]
    public void A_departure_of_the_assertion_of_the_professional_is_found_by_its_rule_alone(string rule, string right, string wrong, string location, string observed) =>
        ShouldBeTheOnlyFinding(calls.Exchange(ps: Change(AuditedCardCalls.Ps, right, wrong)), rule, location, observed);

    [Theory]
    [InlineData("2026-11-22T08:20:00.000Z", "2026-11-22T07:30:00.000Z")] // One hour to the second.
    [InlineData("2026-11-22T08:20:00.000Z", "2026-11-22T08:35:00.000Z")] // Five minutes fast.
    [InlineData("NameQualifier=\"CPS\"", "NameQualifier=\"CDE-CPE\"")]
    [InlineData("123456789", "2A0000014")]
    [InlineData("123456789", "0B0152872")]
    [InlineData("123456789", "12345678900012")]
    [InlineData(">SA05<", ">SA07<")]
    public void What_the_rules_of_the_professional_allow_is_not_reported(string one, string other) =>
        _auditor.Audit(calls.Exchange(ps: Change(AuditedCardCalls.Ps, one, other))).Findings.Should().BeEmpty();

    [Fact]
    public void An_identifier_of_another_form_is_reported_and_the_signature_still_holds()
    {
        var signed = calls.Card.Sign(Change(AuditedCardCalls.Ps, AuditedCardCalls.PsId, "A1"), "A1");

        ShouldBeTheOnlyFinding(AuditedCardCalls.Send(AuditedCardCalls.Message, signed), "PS-ID", PsPath + "/@ID", "A1");
    }

    [Fact]
    public void A_missing_signature_is_a_missing_part() =>
        ShouldBeTheOnlyFinding(
            AuditedCardCalls.Send(AuditedCardCalls.Message, AuditedCardCalls.Ps), ["PS-CERTIFICAT", "PS-ORDRE"], [PsPath + "/Signature/KeyInfo/X509Data/X509Certificate", PsPath + "/Signature"]);

    [Fact]
    public void A_signature_of_another_canonical_form_is_reported_although_it_verifies() => ShouldBeTheOnlyFinding(
        AuditedCardCalls.Send(AuditedCardCalls.Message, calls.Card.Sign(AuditedCardCalls.Ps, AuditedCardCalls.PsId, SignedXml.XmlDsigExcC14NWithCommentsTransformUrl)),
        "PS-SIGNATURE-FORME",
        PsPath + "/Signature/SignedInfo/CanonicalizationMethod/@Algorithm",
        "http://www.w3.org/2001/10/xml-exc-c14n#WithComments");

    [Fact]
    public void An_assertion_changed_after_its_signature_is_reported() => ShouldBeTheOnlyFinding(
        AuditedCardCalls.Send(AuditedCardCalls.Message, Change(calls.Card.Sign(AuditedCardCalls.Ps, AuditedCardCalls.PsId), "SA05", "SA07")),
        "PS-SIGNATURE",
        PsPath + "/Signature",
        "une signature qui ne se vérifie pas");

    [Fact]
    public void An_expired_card_is_reported_and_one_that_expires_tomorrow_is_not()
    {
        using var expired = AuditedCardCalls.NewCard("Infirmier", AuditedCalls.Now.AddDays(-1));
        using var ending = AuditedCardCalls.NewCard("Infirmier", AuditedCalls.Now.AddDays(1));

        ShouldBeTheOnlyFinding(calls.Exchange(card: expired), "PS-CERTIFICAT", PsPath + "/Signature/KeyInfo/X509Data/X509Certificate", "valide du 22/11/2025 au 21/11/2026");
        _auditor.Audit(calls.Exchange(card: ending, rank: 2)).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Another_professional_than_the_one_of_the_certificate_is_reported()
    {
        var message = AuditedCardCalls.Message.Replace("<bam:Emetteur>00B6087510", "<bam:Emetteur>00B6087511", StringComparison.Ordinal).Replace("<lps:Emetteur>00B6087510", "<lps:Emetteur>00B6087511", StringComparison.Ordinal);

        ShouldBeTheOnlyFinding(calls.Exchange(message, Change(AuditedCardCalls.Ps, ">00B6087510</NameID>", ">00B6087511</NameID>")), "PS-NAMEID", PsPath + "/Subject/NameID", "00B6087511");
    }

    [Fact]
    public void A_doctor_gives_a_speciality_on_his_own_card_and_not_on_that_of_an_employee()
    {
        using var doctor = AuditedCardCalls.NewCard("Médecin");
        var without = Change(AuditedCardCalls.Ps, "T=Infirmier", "T=Médecin");
        var with = Change(without, "</AttributeStatement>", "<Attribute Name=\"CodeSpecialite\"><AttributeValue>SM26</AttributeValue></Attribute></AttributeStatement>");

        ShouldBeTheOnlyFinding(calls.Exchange(ps: without, card: doctor), "PS-SPECIALITE", PsPath + "/AttributeStatement/Attribute[@Name='CodeSpecialite']", "absent");
        _auditor.Audit(calls.Exchange(ps: with, card: doctor, rank: 2)).Findings.Should().BeEmpty();
        ShouldBeTheOnlyFinding(
            calls.Exchange(ps: Change(with, "NameQualifier=\"CPS\"", "NameQualifier=\"CDE-CPE\""), card: doctor, rank: 3), "PS-SPECIALITE", PsPath + "/AttributeStatement/Attribute[3]", "SM26");
    }

    [Fact]
    public void The_values_of_a_card_are_found_where_one_RDN_holds_several()
    {
        // As the certificate of a card published in padoa/tlsi-ins shows: given name and number side by side.
        var name = new AsnWriter(AsnEncodingRules.DER);
        using (name.PushSequence())
        using (name.PushSetOf())
        {
            WriteAttribute(name, "2.5.4.42", "OLIVIER");
            WriteAttribute(name, "2.5.4.3", "00B6087510");
        }

        var subject = new X500DistinguishedName(name.Encode());
        using var card = new TestCard(subject, AuditedCalls.Now.AddYears(-1), AuditedCalls.Now.AddYears(1));

        ShouldBeTheOnlyFinding(calls.Exchange(ps: Change(AuditedCardCalls.Ps, "CN=00B6087510,T=Infirmier,C=FR", "SN=OLIVIER"), card: card), "PS-EMETTEUR", PsPath + "/Issuer", "SN=OLIVIER");
    }

    /// <summary>Each row departs from the conformant Vitale assertion in one place.</summary>
    [Theory]
    [InlineData("VITALE-ID", "ID=\"_5b1c1a6e-93c4-4f0e-8a41-5d3c0b7a9e10\"", "ID=\"5\"", VitalePath + "/@ID", "5")]
    [InlineData("VITALE-VERSION", "Version=\"2.0\"", "", VitalePath + "/@Version", "absent")]
    [InlineData("VITALE-INSTANT", "2026-11-22T08:20:00.000Z", "2026-11-22T08:20:00.000", VitalePath + "/@IssueInstant", "2026-11-22T08:20:00.000")]
    [InlineData("VITALE-AGE", "2026-11-22T08:20:00.000Z", "2026-11-22T08:09:59.000Z", VitalePath + "/@IssueInstant", "émise depuis 21 minutes")]
    [InlineData("VITALE-EMETTEUR", "<Issuer>00B6087510</Issuer>", "<Issuer>00B6087511</Issuer>", VitalePath + "/Issuer", "00B6087511")]
    [InlineData("VITALE-EMETTEUR", "<Issuer>", "<Issuer Format=\"x\">", VitalePath + "/Issuer/@Format", "x")]
    [InlineData("VITALE-SERIE", "NameQualifier=\"VITALE\"", "", VitalePath + "/Subject/NameID/@NameQualifier", "absent")]
    [InlineData("VITALE-SERIE", ">468929507<", ">2770763220829A<", VitalePath + "/Subject/NameID", "2770763220829A")]
    [InlineData("VITALE-SIGNATURE", "http://www.sesam-vitale.fr/xmldsig/2011/06/V2-SHA256", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", VitalePath + "/Signature/SignedInfo/SignatureMethod/@Algorithm", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")]
    [InlineData("VITALE-CLE", "<Type>V2</Type>", "<Type>V1SCOT</Type><NumFabricant>1</NumFabricant>", VitalePath + "/Signature/KeyInfo/KeyInfo/Type", "V1SCOT")]
    [InlineData("VITALE-CLE", "<Nature>T</Nature>", "<Nature>X</Nature>", VitalePath + "/Signature/KeyInfo/KeyInfo/Nature", "X")]
    [InlineData("VITALE-CLE", "<CleMere>2</CleMere>", "", VitalePath + "/Signature/KeyInfo/KeyInfo/CleMere", "absent")]
    [InlineData("VITALE-CLE", "<KeyInfo xmlns=\"http://www.sesam-vitale.fr/xmldsig/2011/12/vitale\">", "<KeyInfo xmlns=\"urn:x\">", VitalePath + "/Signature/KeyInfo/KeyInfo", "absent")]
    public void A_departure_of_the_Vitale_assertion_is_found_by_its_rule_alone(string rule, string right, string wrong, string location, string observed) =>
        ShouldBeTheOnlyFinding(calls.Exchange(vitale: Change(AuditedCardCalls.Vitale, right, wrong)), rule, location, observed);

    [Theory]
    [InlineData("2026-11-22T08:20:00.000Z", "2026-11-22T08:10:00.000Z")] // Twenty minutes to the second.
    [InlineData("2011/06/V2-SHA256\"/></SignedInfo><SignatureValue>AAAA</SignatureValue><KeyInfo><KeyInfo xmlns=\"http://www.sesam-vitale.fr/xmldsig/2011/12/vitale\"><Type>V2</Type>", "2011/06/V1IGEA-SHA256/20\"/></SignedInfo><SignatureValue>AAAA</SignatureValue><KeyInfo><KeyInfo xmlns=\"http://www.sesam-vitale.fr/xmldsig/2011/12/vitale\"><Type>V1IGEA</Type>")]
    public void What_the_rules_of_the_Vitale_card_allow_is_not_reported(string one, string other) =>
        _auditor.Audit(calls.Exchange(vitale: Change(AuditedCardCalls.Vitale, one, other))).Findings.Should().BeEmpty();

    [Fact]
    public void A_Vitale_assertion_without_signature_is_allowed()
    {
        var vitale = AuditedCardCalls.Vitale;
        var (start, end) = (vitale.IndexOf("<Signature ", StringComparison.Ordinal), vitale.IndexOf("</Signature>", StringComparison.Ordinal) + "</Signature>".Length);

        _auditor.Audit(calls.Exchange(vitale: vitale.Remove(start, end - start))).Findings.Should().BeEmpty();
    }

    /// <summary>Each row departs from the conformant message in one place, outside the assertions.</summary>
    [Theory]
    [InlineData("SEC-VITALE", "{vitale}", "", VitalePath, "absent")]
    [InlineData("SEC-CONTENU", "{vitale}", "{vitale}<wsse:UsernameToken/>", "Header/Security/UsernameToken", "UsernameToken")]
    [InlineData("CTX-EMETTEUR-PS", "<lps:Emetteur>00B6087510", "<lps:Emetteur>300000009990001", "Header/ContexteLPS/Emetteur", "300000009990001")]
    [InlineData("CTX-COUVERTURE-FORMAT", "<bam:DateNai>1977-07-14", "<bam:DateNai>14071977", "Header/ContexteBAM/COUVERTURE/BENEFICIAIRE/DateNai", "14071977")]
    [InlineData("CTX-COUVERTURE-FORMAT", "<bam:Rang>", "<bam:Porteur>O</bam:Porteur><bam:Rang>", "Header/ContexteBAM/COUVERTURE/BENEFICIAIRE/Porteur", "O")]
    [InlineData("CTX-COUVERTURE-FORMAT", "</bam:Num></bam:Id>", "</bam:Num><bam:Cle>1</bam:Cle></bam:Id>", "Header/ContexteBAM/COUVERTURE/ASSURE/Id/Cle", "1")]
    [InlineData("CV-OUVRANT-DROIT", "2770763220829", "277076322082910", "Body/RECVITALE/MatriculeOD/NumIdentifiant", "277076322082910")]
    [InlineData("CV-INDIVIDU", "<MatriculeOD>", "<MatriculeIndividu/><MatriculeOD>", "Body/RECVITALE/MatriculeIndividu/NumIdentifiant", "absent")]
    [InlineData("CV-DATE", "<DateNaissance>14071977", "<DateNaissance>1977-07-14", "Body/RECVITALE/DateNaissance", "1977-07-14")]
    [InlineData("CV-RANG", "<RangNaissance>1</RangNaissance>", "", "Body/RECVITALE/RangNaissance", "absent")]
    [InlineData("CV-COUVERTURE", "<bam:Num>2770763220829", "<bam:Num>2751263220749", "Header/ContexteBAM/COUVERTURE/ASSURE/Id/Num", "2751263220749")]
    [InlineData("CV-COUVERTURE-CAISSE", "<bam:ASSURE>", "<bam:GrandRegime>01</bam:GrandRegime><bam:ASSURE>", "Header/ContexteBAM/COUVERTURE/GrandRegime", "01")]
    [InlineData("REQ-ELEMENT", "</MatriculeOD>", "<NumSerie>1</NumSerie></MatriculeOD>", "Body/RECVITALE/MatriculeOD/NumSerie", "NumSerie")]
    [InlineData("REQ-ORDRE", "<NomNaissance>NESSI</NomNaissance><DateNaissance>14071977</DateNaissance>", "<DateNaissance>14071977</DateNaissance><NomNaissance>NESSI</NomNaissance>", "Body/RECVITALE/NomNaissance", "NomNaissance après DateNaissance")]
    public void A_departure_of_the_message_is_found_by_its_rule(string rule, string right, string wrong, string location, string observed)
    {
        var findings = _auditor.Audit(calls.Exchange(Change(AuditedCardCalls.Message, right, wrong))).Findings;

        findings.Should().Contain(finding => finding.Rule == rule && finding.Location == location && finding.Observed == observed);
        findings.Select(finding => finding.Rule).Distinct().Except(["CTX-ORDRE", "CTX-COUVERTURE-FORMAT", "CV-COUVERTURE"]).Should().BeSubsetOf([rule], "these three judge the same value under other names");
    }

    [Theory]
    [InlineData("<DateNaissance>14071977", "<DateNaissance>770714")]
    [InlineData("<DateNaissance>14071977", "<DateNaissance>33131977")] // A lunar date of a card.
    [InlineData("2770763220829", "277072B220829")]
    public void What_the_rules_of_the_card_search_allow_is_not_reported(string one, string other) =>
        _auditor.Audit(calls.Exchange(Change(AuditedCardCalls.Message, one, other))).Findings.Should().BeEmpty();

    [Fact]
    public void A_request_without_the_assertion_of_the_professional_is_reported()
    {
        var traits = AuditedCalls.Exchange(AuditedCalls.Conformant, mode: AccessMode.Card);

        ShouldBeTheOnlyFinding(traits, "SEC-PS", "Header/Security/Assertion", "absent");
    }

    [Fact]
    public void The_Vitale_assertion_comes_second()
    {
        var inverse = Change(AuditedCardCalls.Message, "{ps}{vitale}", "{vitale}{ps}");

        ShouldBeTheOnlyFinding(calls.Exchange(inverse), "SEC-ORDRE", PsPath, "avant elle");
    }

    [Fact]
    public void A_card_swapped_between_two_calls_is_reported_either_way()
    {
        var otherCard = Change(AuditedCardCalls.Vitale, "468929507", "468929510");
        var otherHolder = Change(AuditedCardCalls.Message, "2770763220829", "2751263220749");
        _auditor.Audit(calls.Exchange(rank: 1)).Findings.Should().BeEmpty();

        ShouldBeTheOnlyFinding(calls.Exchange(vitale: otherCard, rank: 2), "SEQ-CARTE", VitalePath + "/Subject/NameID", "468929510");
        _auditor.Forget("session");
        _auditor.Audit(calls.Exchange(rank: 3)).Findings.Should().BeEmpty();
        ShouldBeTheOnlyFinding(calls.Exchange(otherHolder, rank: 4), "SEQ-CARTE", "Body/RECVITALE/MatriculeOD/NumIdentifiant", "2751263220749");
        _auditor.Forget("session");
        _auditor.Audit(calls.Exchange(rank: 5)).Findings.Should().BeEmpty();
        _auditor.Audit(calls.Exchange(otherHolder, vitale: otherCard, rank: 6)).Findings.Should().BeEmpty("another card with its own policy holder is another patient");
    }

    private static void WriteAttribute(AsnWriter writer, string oid, string value)
    {
        using var attribute = writer.PushSequence();
        writer.WriteObjectIdentifier(oid);
        writer.WriteCharacterString(UniversalTagNumber.UTF8String, value);
    }

    private static string Change(string text, string right, string wrong)
    {
        text.Should().Contain(right);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    private void ShouldBeTheOnlyFinding(ServedExchange exchange, string rule, string location, string observed) =>
        _auditor.Audit(exchange).Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding =>
            finding.Rule == rule && finding.Location == location && finding.Observed == observed && finding.Outcome == Outcome.Failed);

    private void ShouldBeTheOnlyFinding(ServedExchange exchange, string[] rules, string[] locations)
    {
        var findings = _auditor.Audit(exchange).Findings;
        findings.Select(finding => finding.Rule).Should().BeEquivalentTo(rules);
        findings.Select(finding => finding.Location).Should().BeEquivalentTo(locations);
    }
}
