using InsConformance.Exchange.Judging;

namespace InsConformance.Exchange.Tests.Hl7v2;

/// <summary>
/// Every rule: a message that fails it, made from the valid one of the reference by one replacement, which is thus its passing twin.
/// The examples of <c>fixtures/exchange/hl7v2</c> say the same of whole messages.
/// </summary>
public sealed class Hl7v2RuleTests
{
    private const string Ins = "260058815400233^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS";

    [Fact]
    public void The_valid_message_departs_from_nothing() => Messages.Departures(Messages.Judge(Messages.Dark)).Should().BeEmpty();

    [Theory]
    [InlineData("V2-01", "MSH|^~\\&", "MSH|^~\\&#")]
    [InlineData("V2-02", "2.5^FRA^2.11", "2.5^FRA^2.10")]
    [InlineData("V2-02", "2.11^IHE_FRANCE-2.11-PAM", "2.10^IHE_FRANCE-2.10-PAM")]
    [InlineData("V2-03", "8859/15", "8859/1")]
    [InlineData("V2-03", "8859/15", "UTF-8")]
    [InlineData("V2-04", "ADT^A28^ADT_A05", "ADT^A28")]
    [InlineData("V2-04", "EVN||20250102030405\r", "")]
    [InlineData("V2-04", "PV1||N\r", "PV1||N\rn'importe quoi\r")]
    [InlineData("V2-04", "PV1||N\r", "MRG|1^^^CHU-X^PI\r")]
    [InlineData("V2-05", "ADT^A28^ADT_A05", "ADT^A24^ADT_A24")]
    [InlineData("V2-06", "PID|1||", "PID|1|123|")]
    [InlineData("V2-06", "|19600530|F||", "|19600530|F|DARK^MARIE|")]
    [InlineData("V2-07", "1900068^^^CHU-X&350000121&M", "^^^CHU-X&350000121&M")]
    [InlineData("V2-07", "1900068^^^CHU-X&350000121&M", "1900068^^^&350000121&M")]
    [InlineData("V2-07 (should)", "&M^PI", "&M")]
    [InlineData("V2-10", "&ISO^INS", "&ISO^NH")]
    [InlineData("V2-10", "&ISO^INS", "&ISO^PI")]
    [InlineData("V2-10", "&ISO^INS", "&L^INS")]
    [InlineData("V2-10", "ASIP-SANTE-INS-NIR", "ASIP-SANTE-NIR")]
    [InlineData("V2-10", "ASIP-SANTE-INS-NIR", "INS-NIR")]
    [InlineData("V2-10", "1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.5")]
    [InlineData("V2-10", "1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.13")]
    [InlineData("V2-10", "1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.9")]
    [InlineData("V2-11", "260058815400233", "2600588154002")]
    [InlineData("V2-11", "260058815400233", "2 60 05 88 154 002 33")]
    [InlineData("V2-11", "260058815400233", "S1true")]
    [InlineData("V2-12", "260058815400233", "260058815400244")]
    [InlineData("V2-13", "VALI", "PROV")]
    [InlineData("V2-13", "VALI", "RECD")]
    [InlineData("V2-15 (should)", "&ISO^INS", "&ISO^INS^^^20301207")]
    [InlineData("V2-16", Ins, Ins + "~260058815400332^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS")]
    [InlineData("V2-18 (should)", "|P|", "|D|")]
    [InlineData("V2-18 (should)", "1.2.250.1.213.1.4.8", "1.2.250.1.213.1.4.10")]
    [InlineData("V2-19 (should)", Ins, Ins + "~260058815400233^^^CPAM&1.2.3&ISO^NH")]
    [InlineData("V2-20", "DARK^JEANNE^", "^JEANNE^")]
    [InlineData("V2-20", "^^Mme^^L", "^^Mme^^U")]
    [InlineData("V2-20", "^^Mme^^L", "^^Mme^^L~DARK^JEANNE^JEANNE MARIE CECILE^^^^L")]
    [InlineData("V2-21", "^^^^^D~", "~")]
    [InlineData("V2-21", "^^^^^D~", "^^^^^N~")]
    [InlineData("V2-22", "^^Mme^^L", "^^Mme^DR^L")]
    [InlineData("V2-22", "^^Mme^^L", "^^Mme^^L^A")]
    [InlineData("V2-22", "^^Mme^^L", "^^Mme^^L^^^^^^^DR")]
    [InlineData("V2-23", "^JEANNE MARIE CECILE^", "^^")]
    [InlineData("V2-24 (should)", "^JEANNE MARIE CECILE^", "^JEANNE,MARIE,CECILE^")]
    [InlineData("V2-24 (should)", "DARK^JEANNE^", "DARK^JEANNE CECILE^")]
    [InlineData("V2-25", "19600530", "19600230")]
    [InlineData("V2-25", "19600530", "196005301200")]
    [InlineData("V2-25", "19600530", "196005")]
    [InlineData("V2-25", "19600530", "20600530")]
    [InlineData("V2-26", "ZFD||||N", "ZFD||||Y")]
    [InlineData("V2-27", "|F|", "|U|")]
    [InlineData("V2-27", "|F|", "|O|")]
    [InlineData("V2-27", "|F|", "||")]
    [InlineData("V2-28", "^^88154", "^^")]
    [InlineData("V2-28", "BDL^^88154", "BDL^^88000")]
    [InlineData("V2-28", "^FRA^BDL^", "^FRA^H^")]
    [InlineData("V2-28", "^^^^^FRA^BDL^^88154", "^^^^^FRA^BDL^^88154~^^^^^FRA^BDL^^88154")]
    [InlineData("V2-28", "^^^^^FRA^BDL^^88154", "^^^^88154^FRA^BDL")]
    [InlineData("V2-32 (should)", "|F|", "|M|")]
    [InlineData("V2-32 (should)", "19600530", "19610530")]
    [InlineData("V2-32 (should)", "^^88154", "^^88155")]
    public void Names_the_rule_that_a_message_breaks_and_no_other(string rule, string old, string replacement) =>
        Messages.Departures(Messages.Judge(Messages.With(old, replacement))).Should().Equal(rule);

    [Theory]
    [InlineData("V2-29", "VALI", "VALI~QUAL", "V2-30 (should)")]
    [InlineData("V2-30 (should)", "VALI", "VALI~PROV")]
    [InlineData("V2-31", "VALI", "VALI~DOUT")]
    [InlineData("V2-31", "VALI", "VALI~FICT")]
    [InlineData("V2-13", "VALI", "", "V2-29")]
    [InlineData("V2-20", "DARK^JEANNE^JEANNE MARIE CECILE^^Mme^^L", "DARK^JEANNE^JEANNE MARIE CECILE^^^Mme^^L", "V2-21", "V2-22")]
    public void Names_every_rule_that_a_message_breaks(string rule, string old, string replacement, params string[] others) =>
        Messages.Departures(Messages.Judge(Messages.With(old, replacement))).Should().Equal([rule, .. others]);

    [Theory]
    [InlineData("^JEANNE MARIE CECILE^", "^JEANNE-MARIE CECILE^")]
    [InlineData("DARK^JEANNE^", "DARK^JEANNE MARIE^")]
    [InlineData("DARK^JEANNE^", "DARK^JEANNE-MARIE^")]
    [InlineData("8859/15", "UNICODE UTF-8")]
    [InlineData("^^Mme^^L", "^^^^L")]
    [InlineData("VALI", "VALI~HOMA")]
    [InlineData("1900068^^^CHU-X&350000121&M^PI~", "")]
    [InlineData("ZFD||||N|INSI|20250101|PA\r", "")]
    [InlineData("PV1||N\r", "")]
    [InlineData("2.11^IHE_FRANCE-2.11-PAM", "AUTRE~2.11^IHE_FRANCE-2.11-PAM")]
    [InlineData(Ins, Ins + "~260058815400233^^^ASIP-SANTE-NIR&1.2.250.1.213.1.4.8&ISO^NH^^20250101")]
    [InlineData(Ins, Ins + "~\\F\\A\\F\\B^^^CNOP&1.2.250.1.176.1.2&ISO^NDP")]
    [InlineData("EMETTEUR", "\\X41\\")]
    public void Accepts_what_the_profile_allows(string old, string replacement) =>
        Messages.Departures(Messages.Judge(Messages.With(old, replacement))).Should().BeEmpty();

    [Theory]
    [InlineData("V2-29 (should)", "PROV", "")]
    [InlineData("V2-29", "PROV", "RECUP")]
    [InlineData("V2-30 (should)", "PROV", "HOMA")]
    [InlineData("V2-31", "PROV", "PROV~FICT~DOUT")]
    [InlineData("V2-27", "|F|", "|O|")]
    [InlineData("V2-24 (should)", "DARK^", "DUCHÊNE^")]
    public void Names_the_rule_that_a_message_without_INS_breaks(string rule, string old, string replacement)
    {
        var provisional = Messages.With("VALI", "PROV", Messages.With("~" + Ins, "", Messages.With("8859/15", "UNICODE UTF-8")));

        Messages.Departures(Messages.Judge(Messages.With(old, replacement, provisional))).Should().Equal(rule);
    }

    [Fact]
    public void Asks_nothing_of_the_traits_of_an_identity_without_INS()
    {
        var poor = "MSH|^~\\&|A|B|C|D|20250102||ADT^A28^ADT_A05|1|P|2.5^FRA^2.11|||||FRA|8859/15|||2.11^IHE_FRANCE-2.11-PAM\rEVN||2025\r"
            + "PID|1||1^^^CHU-X^PI||DARK^JEANNE^^^^^L||1960|U||||||||||||||||||||||||PROV\r";

        Messages.Departures(Messages.Judge(poor)).Should().BeEmpty();
    }

    [Fact]
    public void Judges_by_the_version_asked_for()
    {
        var judge = new Exchange.Hl7v2.Hl7v2Judge();
        var message = System.Text.Encoding.ASCII.GetBytes(Messages.With("2.11", "2.10"));

        Messages.Departures(judge.Judge(message, new JudgingContext("2.10"), TestContext.Current.CancellationToken)).Should().BeEmpty();
        Messages.Departures(judge.Judge(message, new JudgingContext("2.11"), TestContext.Current.CancellationToken)).Should().Equal("V2-02");
    }
}
