using InsConformance.Engine.Display;
using InsConformance.Engine.Register;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Rights;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Traits;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;

namespace InsConformance.Engine.Tests.Display;

/// <summary>Guide v2 règles 1, 3 and 26; INS 1.1, INS 1.4, INS 2, INS 13.1, INS 30.</summary>
public sealed class IdentityPresenterTests
{
    private readonly World _world = new();

    [Fact]
    public void The_form_offers_the_ten_fields_of_the_rule_and_three_of_its_own() =>
        _world.Engine.Register.Form().Select(field => field.Label).Should().Equal(
            "Matricule INS", "OID", "Nom de naissance", "Prénom(s) de naissance", "1er prénom de naissance", "Date de naissance", "Sexe",
            "Code lieu de naissance", "Nom utilisé", "Prénom utilisé", "Numéro de sécurité sociale", "Adresse", "Téléphone");

    [Theory]
    [InlineData(TrustStatus.Provisional, false)]
    [InlineData(TrustStatus.Validated, false)]
    [InlineData(TrustStatus.Retrieved, true)]
    [InlineData(TrustStatus.Qualified, true)]
    public async Task Strict_traits_show_their_lock_to_the_ordinary_user_only(TrustStatus status, bool isLocked)
    {
        var id = await _world.WithStatusAsync(status, Person.AdrunZoe);

        Locked(World.Claire).Should().Be(isLocked
            ? "Matricule Oid BirthName BirthGivenNames BirthDate Sex BirthPlace"
            : "Matricule Oid");
        Locked(World.Officer).Should().Be("Matricule Oid");

        string Locked(Actor actor) => string.Join(
            ' ', _world.Show(id, actor).Fields.Where(field => field.IsLocked).Select(field => field.Field));
    }

    [Fact]
    public void Shows_the_name_of_the_birth_place_when_the_site_has_a_directory()
    {
        var engine = new ReferenceEngine(new ReferenceEngineOptions
        {
            Insi = new InsiAccess(_world.Insi, new LpsIdentity("", "", "", ""), "", new SeededIdSource(1)),
            Clock = _world.Clock,
            BirthPlaceNames = new OnePlace(),
        });

        engine.Register.Create(World.Claire, Person.AdrunZoe.Draft).Done().BirthPlaceName.Should().Be("Mazoires");
        engine.Register.Create(World.Claire, Person.Garcia.Draft).Done().BirthPlaceName.Should().BeNull();
        _world.Show(_world.Provisional(Person.AdrunZoe)).BirthPlaceName.Should().BeNull();
    }

    [Fact]
    public void The_matricule_is_followed_by_nothing_when_there_is_none() =>
        _world.Show(_world.Validated(Person.AdrunZoe)).MatriculeNature.Should().BeNull();
}
