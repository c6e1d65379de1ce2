using InsConformance.Testing;

namespace InsConformance.Cli.Tests;

public sealed class CheckReceptionCommandTests
{
    private static readonly string Provisional = Repository.PathOf("fixtures/exchange/hl7v2/defects/V2-13-ins-d-une-identite-provisoire.hl7");
    private static readonly string Letter = Repository.PathOf("fixtures/exchange/cda/qualifiee-nir.xml");

    [Fact]
    public async Task A_receiver_that_kept_an_unreliable_INS_gives_1_and_its_twin_0()
    {
        var kept = await Shell.RunAsync("check", "reception", "hl7v2", Provisional, "--held", "260058815400233:1.2.250.1.213.1.4.8");
        var left = await Shell.RunAsync("check", "reception", "hl7v2", Provisional, "--held", "aucune");

        kept.ExitCode.Should().Be(1);
        kept.Data.Should().Contain("V2-50").And.Contain("Intégrer l'identité sans son INS");
        left.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_matricule_may_be_typed_with_its_spaces()
    {
        var spoken = await Shell.RunAsync("check", "reception", "hl7v2", Provisional, "--held", "2 60 05 88 154 002 33:1.2.250.1.213.1.4.8", "--format", "json");

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("\"rule\":\"V2-50\"");
    }

    [Fact]
    public async Task An_identity_that_was_rejected_gives_1() =>
        (await Shell.RunAsync("check", "reception", "hl7v2", Provisional, "--held", "aucune", "--rejected")).ExitCode.Should().Be(1);

    [Fact]
    public async Task A_document_attached_to_another_identity_gives_1()
    {
        var spoken = await Shell.RunAsync(
            "check", "reception", "cda", Letter, "--held", "aucune", "--attached-to", Repository.PathOf("fixtures/exchange/set/nessi-ecarts/identite.hl7"));

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("CD-20");
    }

    [Fact]
    public async Task An_artefact_of_another_format_gives_3() =>
        (await Shell.RunAsync("check", "reception", "hl7v2", Letter, "--held", "aucune")).ExitCode.Should().Be(3);

    [Fact]
    public async Task What_is_not_told_gives_2()
    {
        (await Shell.RunAsync("check", "reception", "hl7v2", Provisional)).ExitCode.Should().Be(2);
        (await Shell.RunAsync("check", "reception", "datamatrix", Provisional, "--held", "aucune")).ExitCode.Should().Be(2);
        (await Shell.RunAsync("check", "reception", "cda", Letter, "--held", "aucune", "--attached-to", "nulle-part.xml")).ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task A_mail_is_judged_with_what_it_carries()
    {
        var spoken = await Shell.RunAsync("check", "mssante", Repository.PathOf("fixtures/exchange/mssante/ecart-document-sans-lieu-de-naissance.eml"));

        spoken.ExitCode.Should().Be(1);
        spoken.Data.Should().Contain("CD-03").And.Contain("IHE_XDM.ZIP");
    }
}
