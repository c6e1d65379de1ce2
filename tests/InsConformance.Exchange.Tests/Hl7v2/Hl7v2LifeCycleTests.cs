namespace InsConformance.Exchange.Tests.Hl7v2;

/// <summary>Change and deletion of an INS (V2-40 to V2-43): each case, and messages one deviation away.</summary>
public sealed class Hl7v2LifeCycleTests
{
    private const string Authority = "^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS";
    private const string Header = "MSH|^~\\&|A|B|C|D|20250102||ADT^A47^ADT_A30|1|P|2.5^FRA^2.11|||||FRA|8859/15|||2.11^IHE_FRANCE-2.11-PAM\rEVN||20250102\r";

    private const string Change = Header
        + "PID|1||1^^^CHU-X^PI~277076322082910" + Authority + "||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||VALI\r"
        + "MRG|277076322082960" + Authority + "\r";

    private const string Deletion = Header
        + "PID|1||1^^^CHU-X^PI~\"\"" + Authority + "||NESSI^RUTH^RUTH ISABELLE^^^^L||19770714|F|||^^^^^FRA^BDL^^63220|||||||||||||||||||||PROV\r"
        + "MRG|277076322082910" + Authority + "\r";

    [Theory]
    [InlineData(Change)]
    [InlineData(Deletion)]
    public void Accepts_a_change_and_a_deletion(string message) => Messages.Departures(Messages.Judge(message)).Should().BeEmpty();

    [Theory]
    [InlineData("PROV", "VALI")]
    [InlineData("~\"\"" + Authority + "||NESSI", "~2^^^CHU-Y^PI~\"\"" + Authority + "||NESSI")]
    public void Accepts_other_deletions(string old, string replacement) =>
        Messages.Departures(Messages.Judge(Messages.With(old, replacement, Deletion))).Should().BeEmpty();

    [Theory]
    [InlineData("V2-40", "\"\"^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS", "\"\"^^^ASIP-SANTE-INS-NIR^INS")]
    [InlineData("V2-40", "\"\"^^^ASIP-SANTE-INS-NIR&1.2.250.1.213.1.4.8&ISO^INS", "\"\"^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS")]
    [InlineData("V2-40", "~\"\"" + Authority, "")]
    [InlineData("V2-40", "MRG|277076322082910" + Authority, "MRG|1^^^CHU-X^PI")]
    [InlineData("V2-43 (should)", "PROV", "DPOT")]
    public void Names_the_rule_that_a_deletion_breaks(string rule, string old, string replacement) =>
        Messages.Departures(Messages.Judge(Messages.With(old, replacement, Deletion))).Should().Equal(rule);

    [Theory]
    [InlineData("V2-41", "277076322082960", "277076322082910")]
    [InlineData("V2-41", "MRG|277076322082960" + Authority, "MRG|277076322082960^^^ASIP-SANTE-INS-NIA&1.2.250.1.213.1.4.9&ISO^INS")]
    [InlineData("V2-42 (should)", "MRG|", "MRG|1^^^CHU-X^PI~")]
    [InlineData("V2-04", "MRG|277076322082960" + Authority + "\r", "")]
    public void Names_the_rule_that_a_change_breaks(string rule, string old, string replacement) =>
        Messages.Departures(Messages.Judge(Messages.With(old, replacement, Change))).Should().Equal(rule);
}
