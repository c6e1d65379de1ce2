using InsConformance.Exchange.Datamatrix.Symbols;
using InsConformance.Exchange.Identities;
using InsConformance.Exchange.Paper;
using InsConformance.Exchange.Tests.Datamatrix;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;

namespace InsConformance.Exchange.Tests.Paper;

/// <summary>INS 42 to 44: qualified NIR, qualified NIA, validated identity on paper.</summary>
public sealed class PrintedIdentityTests
{
    [Fact]
    public void A_qualified_identity_has_its_traits_matricule_nature_and_datamatrix()
    {
        var printed = Prepare(SomeIdentities.Nessi);

        printed.Traits.Select(trait => (trait.Label, trait.Value)).Should().Equal(
            ("Nom de naissance", "NESSI"),
            ("1er prénom de naissance", "RUTH"),
            ("Prénom(s) de naissance", "RUTH ISABELLE"),
            ("Date de naissance", "14/07/1977"),
            ("Sexe", "F"),
            ("Lieu de naissance (code INSEE)", "63220"));
        printed.Ins.Should().BeEquivalentTo(new { Matricule = "2 77 07 63 220 829 10", IsNia = false, MessagingAddress = "277076322082910@patient.mssante.fr" });
        SymbolDecoder.TryDecode(printed.Ins!.Symbol!.Modules, out var decoded, out _).Should().BeTrue();
        decoded!.Content.ToArray().Should().Equal(Payloads.Bytes(Payloads.Nessi));
    }

    [Fact]
    public void The_nature_NIA_is_printed() =>
        Prepare(DiffusedIdentity.Qualified(SomeIdentities.NessiTraits, Ins.Parse("277076322082910", "1.2.250.1.213.1.4.9"))).Ins!.IsNia.Should().BeTrue();

    [Theory]
    [InlineData(TrustStatus.Provisional)]
    [InlineData(TrustStatus.Retrieved)]
    [InlineData(TrustStatus.Validated)]
    public void Any_other_identity_has_its_traits_only(TrustStatus status)
    {
        var printed = Prepare(DiffusedIdentity.WithoutIns(SomeIdentities.NessiTraits, status));

        printed.Ins.Should().BeNull();
        printed.Traits.Should().HaveCount(6);
    }

    [Fact]
    public void An_ins_in_another_barcode_is_not_drawn_again()
    {
        PrintedIdentity.TryPrepare(SomeIdentities.Nessi, out var printed, out _, insIsInAnotherBarcode: true).Should().BeTrue();

        printed!.Ins!.Symbol.Should().BeNull();
    }

    [Fact]
    public void Complementary_traits_follow() => Prepare(SomeIdentities.Nessi with
    {
        Complementary = new ComplementaryTraits { UsedName = StoredName.Parse("DE VINCI"), UsedFirstName = StoredName.Parse("ISABELLE") },
    }).Traits.TakeLast(2).Should().Equal(new PrintedTrait(IdentityField.UsedName, "DE VINCI"), new PrintedTrait(IdentityField.UsedFirstName, "ISABELLE"));

    private static PrintedIdentity Prepare(DiffusedIdentity identity) =>
        PrintedIdentity.TryPrepare(identity, out var printed, out var refusal) ? printed : throw new InvalidOperationException(refusal.Message);
}
