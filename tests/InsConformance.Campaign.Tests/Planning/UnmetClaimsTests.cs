using InsConformance.Campaign.Planning;
using InsConformance.Campaign.Sut;
using InsConformance.Verdicts.Requirements;

namespace InsConformance.Campaign.Tests.Planning;

public sealed class UnmetClaimsTests
{
    private const string NoPaper = "Le logiciel n'imprime rien.";

    [Fact]
    public void A_declared_role_that_the_software_says_not_to_have_is_told_with_its_reason_and_what_to_do()
    {
        var claims = UnmetClaims.Of(Declared((Aspect.Role, "imprimeur")), SutCapabilities.All.Without(SutCapability.PaperDocuments, NoPaper));

        claims.InWords.Should().Equal(
            "Déclaré mais non pris en charge : rôle « imprimeur ». Le logiciel n'imprime rien. Compléter l'adaptateur, ou retirer ce terme de la déclaration.");
        claims.Concern(SutCapability.PaperDocuments, out var reason).Should().BeTrue();
        reason.Should().Be(claims.InWords[0]);
        claims.Concern(SutCapability.CdaDocuments, out _).Should().BeFalse();
    }

    [Fact]
    public void What_is_not_declared_may_be_lacking() =>
        UnmetClaims.Of(Declared((Aspect.Role, "etablissement")), SutCapabilities.All.Without(SutCapability.PaperDocuments, NoPaper)).InWords.Should().BeEmpty();

    [Theory]
    [InlineData(Aspect.Profile, "referentiel", SutCapability.CreateIdentities)]
    [InlineData(Aspect.Role, "copie-de-pieces", SutCapability.DocumentCopies)]
    [InlineData(Aspect.Operation, "recherche-vitale", SutCapability.CardMode)]
    [InlineData(Aspect.Operation, "recherche-traits", SutCapability.InsiByTraits)]
    [InlineData(Aspect.Operation, "verification-unitaire", SutCapability.InsiVerification)]
    [InlineData(Aspect.Operation, "verification-lot", SutCapability.LotVerification)]
    [InlineData(Aspect.Authentication, "cps", SutCapability.CardMode)]
    [InlineData(Aspect.Format, "fhir", SutCapability.FhirEmission)]
    [InlineData(Aspect.Format, "cda", SutCapability.CdaDocuments)]
    public void A_term_claims_its_capability(Aspect aspect, string term, SutCapability capability) =>
        UnmetClaims.Of(Declared((aspect, term)), SutCapabilities.All.Without(capability, "Absent.")).Concern(capability, out _).Should().BeTrue();

    [Fact]
    public void A_format_that_is_given_or_taken_is_met_by_either()
    {
        var printsOnly = SutCapabilities.All.Without(SutCapability.DatamatrixReading, "Pas de douchette.");

        UnmetClaims.Of(Declared((Aspect.Format, "datamatrix")), printsOnly).InWords.Should().BeEmpty();
        UnmetClaims.Of(Declared((Aspect.Format, "datamatrix")), printsOnly.Without(SutCapability.PaperDatamatrix, NoPaper)).InWords.Should().Equal(
            "Déclaré mais non pris en charge : format « datamatrix ». Le logiciel n'imprime rien. Pas de douchette. Compléter l'adaptateur, ou retirer ce terme de la déclaration.");
    }

    [Fact]
    public void A_printer_that_declares_the_datamatrix_prints_it() =>
        UnmetClaims.Of(Declared((Aspect.Role, "imprimeur"), (Aspect.Format, "datamatrix")), SutCapabilities.All.Without(SutCapability.PaperDatamatrix, NoPaper)).InWords.Should().Equal(
            "Déclaré mais non pris en charge : rôle « imprimeur » et format « datamatrix ». Le logiciel n'imprime rien. Compléter l'adaptateur, ou retirer ce terme de la déclaration.");

    [Fact]
    public void What_this_bench_cannot_show_is_told_and_contradicts_nothing()
    {
        var claims = UnmetClaims.Of(Declared((Aspect.Operation, "recherche-vitale")), SutCapabilities.All.Hiding(SutCapability.CardMode, "Aucun lecteur."));

        claims.InWords.Should().Equal("Déclaré mais non éprouvé ici : opération INSi « recherche-vitale ». Aucun lecteur.");
        claims.Concern(SutCapability.CardMode, out _).Should().BeFalse();
    }

    [Fact]
    public void Without_a_declaration_nothing_is_claimed() => UnmetClaims.Of(null, Lacking(Enum.GetValues<SutCapability>())).InWords.Should().BeEmpty();

    [Fact]
    public void A_software_that_does_everything_meets_every_claim() => UnmetClaims.Of(Declaration.Everything, SutCapabilities.All).InWords.Should().BeEmpty();

    [Fact]
    public void Only_what_the_software_lacks_concerns_a_scenario_and_then_it_is_said()
    {
        var all = Enum.GetValues<SutCapability>();
        var wrong =
            from one in all
            from other in all
            let claims = UnmetClaims.Of(Declaration.Everything, Lacking(one, other))
            from capability in all
            where claims.Concern(capability, out var reason) && ((capability != one && capability != other) || !claims.InWords.Contains(reason))
            select (one, other, capability);

        wrong.Should().BeEmpty();
    }

    private static SutCapabilities Lacking(params SutCapability[] absent) => absent.Aggregate(SutCapabilities.All, (all, one) => all.Without(one, $"Sans {one}."));

    private static Declaration Declared(params (Aspect Aspect, string Term)[] terms) => new(
        "Logiciel",
        "1.0",
        "",
        terms.GroupBy(term => term.Aspect).ToDictionary(same => same.Key, IReadOnlyList<string> (same) => [.. same.Select(term => term.Term)]));
}
