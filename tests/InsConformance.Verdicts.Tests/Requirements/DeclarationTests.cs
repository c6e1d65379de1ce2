using InsConformance.Verdicts.Requirements;

namespace InsConformance.Verdicts.Tests.Requirements;

public sealed class DeclarationTests
{
    [Fact]
    public void A_complete_declaration_has_no_fault() => Declare().Faults().Should().BeEmpty();

    [Fact]
    public void An_empty_declaration_says_everything_that_is_missing() =>
        new Declaration("", "", "", new Dictionary<Aspect, IReadOnlyList<string>>()).Faults().Should().Equal(
            "logiciel : le nom du logiciel manque.",
            "version : la version du logiciel manque.",
            "profil : une valeur et une seule est attendue parmi referentiel, non-referentiel.",
            "guide : indiquer la version suivie, parmi v2, v3.");

    [Theory]
    [InlineData(Aspect.Couloir, "LCG", "Couloir : « LCG » est inconnu ; valeurs admises : LGC, LBM, RIS, DPI-GAP, DUI, officine, SPST.")]
    [InlineData(Aspect.Authentication, "", "authentification : des opérations INSi sont déclarées, sans moyen d'authentification ; en indiquer un parmi cps, certificat-logiciel.")]
    [InlineData(Aspect.Operation, "", "opérations : un moyen d'authentification est déclaré, sans opération INSi ; en indiquer parmi recherche-vitale, recherche-traits, verification-unitaire, verification-lot, ou retirer l'authentification.")]
    [InlineData(Aspect.Profile, "non-referentiel", "opérations : un logiciel non référentiel ne récupère pas d'INS (esante.gouv.fr, questions fréquentes) ; retirer la recherche, ou déclarer le profil « referentiel ».")]
    [InlineData(Aspect.Role, "recepteur-hl7", "formats : le rôle « recepteur-hl7 » demande le format « hl7v2 ».")]
    public void One_wrong_aspect_is_the_only_fault(Aspect aspect, string term, string fault) =>
        Declare((aspect, term)).Faults().Should().Equal(fault);

    [Fact]
    public void A_software_of_no_identity_base_searches_by_no_card_either() =>
        Declare((Aspect.Profile, "non-referentiel"), (Aspect.Operation, "recherche-vitale")).Faults().Should().ContainSingle().Which.Should().StartWith("opérations : un logiciel non référentiel");

    [Fact]
    public void A_receiver_of_HL7_that_declares_the_format_has_no_fault() =>
        Declare((Aspect.Role, "recepteur-hl7"), (Aspect.Format, "hl7v2")).Faults().Should().BeEmpty();

    [Fact]
    public void A_hospital_alone_and_a_pharmacy_alone_have_no_fault()
    {
        Declare((Aspect.Role, "etablissement")).Faults().Should().BeEmpty();
        Declare((Aspect.Couloir, "officine")).Faults().Should().BeEmpty();
    }

    [Theory]
    [InlineData(Aspect.Profile, "Profil", "referentiel non-referentiel")]
    [InlineData(Aspect.Role, "Rôle", "imprimeur recepteur-hl7 copie-de-pieces etablissement")]
    [InlineData(Aspect.Couloir, "Couloir", "LGC LBM RIS DPI-GAP DUI officine SPST")]
    [InlineData(Aspect.Operation, "Opération INSi", "recherche-vitale recherche-traits verification-unitaire verification-lot")]
    [InlineData(Aspect.Authentication, "Authentification", "cps certificat-logiciel")]
    [InlineData(Aspect.Format, "Format", "datamatrix hl7v2 fhir cda xds")]
    [InlineData(Aspect.Guide, "Version du guide", "v2 v3")]
    public void Each_aspect_has_its_name_and_its_terms(Aspect aspect, string label, string terms)
    {
        aspect.Label().Should().Be(label);
        string.Join(' ', aspect.Terms()).Should().Be(terms);
        Declaration.Everything.Declares(aspect).Should().Equal(aspect.Terms());
    }

    [Fact]
    public void What_declares_everything_is_no_software_of_anybody() =>
        Declaration.Everything.Should().BeEquivalentTo(new { Software = "toutes les exigences", Version = "", Editor = "" });

    [Fact]
    public void A_hospital_is_no_pharmacy() => Declare((Aspect.Role, "etablissement"), (Aspect.Couloir, "officine")).Faults()
        .Should().Equal("couloirs : une officine n'est pas un établissement de santé ; retirer l'un des deux.");

    [Fact]
    public void A_report_prints_every_aspect_the_empty_ones_included() => Declare().InWords().Should().Equal(
        "Logiciel : Logiciel 1.0, Éditeur",
        "Profil : referentiel",
        "Rôle : aucun",
        "Couloir : aucun",
        "Opération INSi : recherche-traits",
        "Authentification : certificat-logiciel",
        "Format : aucun",
        "Version du guide : v2");

    [Fact]
    public void Several_terms_and_no_editor_are_printed_too()
    {
        var declaration = new Declaration("Logiciel", "1.0", "", new Dictionary<Aspect, IReadOnlyList<string>> { [Aspect.Guide] = ["v2", "v3"] });

        declaration.InWords().Should().StartWith("Logiciel : Logiciel 1.0").And.EndWith("Version du guide : v2, v3");
    }

    [Fact]
    public void A_requirement_is_excluded_by_the_first_aspect_that_disagrees()
    {
        var scope = new Scope { Terms = new Dictionary<Aspect, IReadOnlyList<string>> { [Aspect.Role] = ["imprimeur"], [Aspect.Operation] = ["recherche-vitale", "recherche-traits"] } };

        scope.Exclusion(Declare((Aspect.Role, "imprimeur"))).Should().BeNull();
        scope.Exclusion(Declare()).Should().Be("Rôle : concerne imprimeur, que la déclaration ne retient pas.");
        scope.Exclusion(Declare((Aspect.Operation, "verification-lot"))).Should().StartWith("Rôle :");
        scope.Exclusion(Declare((Aspect.Role, "imprimeur"), (Aspect.Operation, "verification-lot")))
            .Should().Be("Opération INSi : concerne recherche-vitale ou recherche-traits, que la déclaration ne retient pas.");
    }

    [Fact]
    public void A_requirement_may_except_a_role_that_another_requirement_is_for()
    {
        var scope = new Scope { ExceptRoles = ["etablissement"] };

        scope.Exclusion(Declare()).Should().BeNull();
        scope.Exclusion(Declare((Aspect.Role, "etablissement"))).Should().Be("Rôle : ne concerne pas etablissement, que la déclaration retient.");
        scope.Exclusion(Declaration.Everything).Should().BeNull();
    }

    private static Declaration Declare(params (Aspect Aspect, string Term)[] changes)
    {
        var terms = new Dictionary<Aspect, IReadOnlyList<string>>
        {
            [Aspect.Profile] = ["referentiel"],
            [Aspect.Operation] = ["recherche-traits"],
            [Aspect.Authentication] = ["certificat-logiciel"],
            [Aspect.Guide] = ["v2"],
        };
        foreach (var (aspect, term) in changes)
            terms[aspect] = term.Length == 0 ? [] : [term];
        return new Declaration("Logiciel", "1.0", "Éditeur", terms);
    }
}
