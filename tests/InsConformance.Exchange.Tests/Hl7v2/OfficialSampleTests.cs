namespace InsConformance.Exchange.Tests.Hl7v2;

/// <summary>The defects of official samples and documents are reported: the judge is never tuned to let them pass.</summary>
public sealed class OfficialSampleTests
{
    [Theory]
    [InlineData("276037510669380", "26")]
    [InlineData("260058815400244", "33")]
    [InlineData("123456789012244", "12")]
    [InlineData("289062913400149", "46")]
    public void A_wrong_key_is_reported_with_the_right_one(string matricule, string key) =>
        Messages.Judge(Messages.With("260058815400233", matricule)).Departures.Single(finding => finding.Rule is "V2-12")
            .Expected.Should().Be($"la clé {key}");

    [Theory]
    [InlineData("276037510669326")]
    [InlineData("274075176079430")]
    [InlineData("277010115400329")]
    [InlineData("185057512345673")]
    [InlineData("297022A02077878")]
    [InlineData("236066322083656")]
    [InlineData("101066322075460")]
    public void A_right_key_is_not(string matricule) =>
        Messages.Judge(Messages.With("260058815400233", matricule)).Departures.Select(finding => finding.Rule).Should().NotContain(["V2-11", "V2-12"]);

    [Fact]
    public void The_date_that_the_samples_put_on_the_INS_is_a_warning() =>
        Messages.Departures(Messages.Judge(Messages.With("&ISO^INS", "&ISO^INS^^20101207"))).Should().Equal("V2-15 (should)");

    [Fact]
    public void A_sample_of_mixed_data_shows_all_its_defects()
    {
        var mixed = "MSH|^~\\&|A|B|C|D|20201201||MDM^T02^MDM_T02|1|T|2.6|||||FRA|UNICODE UTF-8|||2.0^CISIS_CDA_HL7_V2\rEVN||20201201\r"
            + "PID|1||276037510669380^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.10&ISO^INS||PatientA^Jean^^^^^L||20100506|M|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI\r";

        Messages.Departures(Messages.Judge(mixed)).Should().Equal("V2-12", "V2-23", "V2-24 (should)", "V2-32 (should)");
    }

    [Fact]
    public void An_XPath_boolean_for_a_matricule_is_reported() =>
        Messages.Departures(Messages.Judge(Messages.With("260058815400233", "true"))).Should().Equal("V2-11");
}
