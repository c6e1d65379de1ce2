using InsConformance.Exchange.Comparison;
using InsConformance.Exchange.Judging;
using InsConformance.Exchange.Receiving;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Receiving;

/// <summary>What a software did with what it received, told by a person: each rule of the receiver broken, and its twin.</summary>
public sealed class ReceptionJudgeTests
{
    private const string Nir = "1.2.250.1.213.1.4.8";
    private const string Nia = "1.2.250.1.213.1.4.9";
    private const string Dark = "260058815400233";

    private static readonly ToldReception Nothing = new([]);

    public static TheoryData<string, string, string, string> Receptions => new()
    {
        { "hl7v2", "hl7v2/defects/V2-13-ins-d-une-identite-provisoire.hl7", $"{Dark}:{Nir}", "V2-50" },
        { "hl7v2", "hl7v2/defects/V2-13-ins-d-une-identite-provisoire.hl7", "", "" },
        { "hl7v2", "hl7v2/valid/a28-identite-qualifiee.hl7", "", "V2-51" },
        { "hl7v2", "hl7v2/valid/a28-identite-qualifiee.hl7", $"{Dark}:{Nir}", "" },
        { "hl7v2", "hl7v2/valid/a47-suppression-de-l-ins.hl7", $"{Dark}:{Nir}", "V2-52" },
        { "hl7v2", "hl7v2/valid/a47-suppression-de-l-ins.hl7", "", "" },
        { "fhir", "fhir/ecart-provisoire-avec-ins.json", $"277076322082910:{Nir}", "FH-31" },
        { "fhir", "fhir/ecart-provisoire-avec-ins.json", "", "" },
        { "fhir", "fhir/qualifiee-nir.json", $"277076322082910:{Nir}", "" },
        { "cda", "cda/sans-ins.xml", $"277076322082910:{Nir}", "CD-21" },
        { "cda", "cda/sans-ins.xml", "", "" },
        { "cda", "cda/qualifiee-nir.xml", $"277076322082910:{Nir}", "" },
    };

    [Theory]
    [MemberData(nameof(Receptions))]
    public void Names_the_rule_of_the_receiver_that_is_broken(string format, string artefact, string held, string rules)
    {
        var told = new ToldReception(held.Length == 0 ? [] : [new ObservedIns(held.Split(':')[0], held.Split(':')[1])]);

        string.Join(", ", Judge(format, artefact, told).DepartedRules()).Should().Be(rules);
    }

    [Fact]
    public void A_NIA_kept_beside_its_NIR_breaks_V2_53()
    {
        var bytes = Examples.Read("hl7v2/valid/a31-nia-vers-nir.hl7");
        var numbers = new Hl7v2Numbers(bytes);

        Of("hl7v2", bytes, new ToldReception([new ObservedIns(numbers.Nir, Nir), new ObservedIns(numbers.Nia, Nia)])).Departures.Select(finding => finding.Rule).Should().Contain("V2-53");
        Of("hl7v2", bytes, new ToldReception([new ObservedIns(numbers.Nir, Nir)])).DepartedRules().Should().BeEmpty();
    }

    [Fact]
    public void A_rejected_identity_breaks_V2_50() =>
        Judge("hl7v2", "hl7v2/defects/V2-13-ins-d-une-identite-provisoire.hl7", Nothing with { IsIntegrated = false }).DepartedRules().Should().Equal("V2-50");

    [Fact]
    public void A_document_attached_to_another_identity_breaks_CD_20()
    {
        Judge("cda", "cda/qualifiee-nir.xml", Nothing with { AttachedTo = Identity("set/nessi/identite.hl7") }).DepartedRules().Should().BeEmpty();
        Judge("cda", "cda/qualifiee-nir.xml", Nothing with { AttachedTo = Identity("set/nessi-ecarts/identite.hl7") }).DepartedRules().Should().Equal("CD-20");
    }

    [Theory]
    [InlineData("hl7v2", "cda/qualifiee-nir.xml")]
    [InlineData("fhir", "cda/qualifiee-nir.xml")]
    [InlineData("cda", "hl7v2/valid/a28-identite-qualifiee.hl7")]
    public void An_artefact_of_another_format_is_one_error(string format, string artefact)
    {
        var judgement = Judge(format, artefact, Nothing);

        judgement.Verdict.Should().Be(JudgementVerdict.Error);
        judgement.Error.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Two_messages_are_one_error()
    {
        byte[] two = [.. Examples.Read("hl7v2/valid/a28-identite-qualifiee.hl7"), .. Examples.Read("hl7v2/valid/a31-nouvelle-ins.hl7")];

        Of("hl7v2", two, Nothing).Error.Should().Contain("un seul patient");
    }

    private static CarriedIdentity Identity(string artefact) =>
        IdentityExtractor.Extract(artefact, Examples.Read(artefact), TestContext.Current.CancellationToken).Single();

    private static Judgement Judge(string format, string artefact, ToldReception told) => Of(format, Examples.Read(artefact), told);

    private static Judgement Of(string format, byte[] bytes, ToldReception told) =>
        ReceptionJudge.Judge(format, FormatJudges.Find(format)!.Versions[0], bytes, told, TestContext.Current.CancellationToken);

    /// <summary>The numbers of PID-3, found as text.</summary>
    private sealed class Hl7v2Numbers(byte[] bytes)
    {
        private readonly string _text = System.Text.Encoding.Latin1.GetString(bytes);

        public string Nir => Before("^^^ASIP-SANTE-INS-NIR");

        public string Nia => Before("^^^ASIP-SANTE-INS-NIA");

        private string Before(string label)
        {
            var end = _text.IndexOf(label, StringComparison.Ordinal);
            return _text[(end - 15)..end];
        }
    }
}
