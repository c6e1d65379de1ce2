using InsConformance.Identity.Matricules;

namespace InsConformance.Identity.Tests.Matricules;

public class InsTests
{
    [Theory]
    [InlineData("277010115400329", "1.2.250.1.213.1.4.8", OidNature.Nir, "2 77 01 01 154 003 29 NIR")]
    [InlineData("109076322088835", "1.2.250.1.213.1.4.9", OidNature.Nia, "1 09 07 63 220 888 35 NIA")]
    [InlineData("279035121518989", "1.2.250.1.213.1.4.10", OidNature.Nir, "2 79 03 51 215 189 89 NIR")]
    public void Shows_the_matricule_followed_by_the_nature_that_the_OID_gives(string matricule, string oid, OidNature nature, string display)
    {
        var ins = Ins.Parse(matricule, oid);

        ins.Nature.Should().Be(nature);
        ins.Display.Should().Be(display);
    }

    [Fact]
    public void Does_not_read_the_nature_in_the_digits()
    {
        var nir = Ins.Parse("109076322083489", "1.2.250.1.213.1.4.8");
        var nia = Ins.Parse("109076322083489", "1.2.250.1.213.1.4.9");

        nir.Should().NotBe(nia);
        nir.Nature.Should().Be(OidNature.Nir);
        nia.Nature.Should().Be(OidNature.Nia);
    }

    [Theory]
    [InlineData("2770101154003", "1.2.250.1.213.1.4.8", "MAT-LONGUEUR")]
    [InlineData("277010115400329", "1.2.250.1.213.1.4.5", "OID-CONNU")]
    [InlineData("277010115400329", "1.2.250.1.213.1.4.13", "OID-INS")]
    public void Refuses_what_is_not_an_INS(string matricule, string oid, string rule)
    {
        Ins.TryParse(matricule, oid, out var ins, out var refusal).Should().BeFalse();

        ins.Should().BeNull();
        refusal!.Rule.Id.Should().Be(rule);
    }

    [Fact]
    public void Keeps_a_wrong_key_for_others_to_report() =>
        Ins.Parse("280017505601618", "1.2.250.1.213.1.4.8").Matricule.IsKeyValid.Should().BeFalse();
}
