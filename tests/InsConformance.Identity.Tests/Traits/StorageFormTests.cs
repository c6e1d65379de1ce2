using InsConformance.Identity.Rules;
using InsConformance.Identity.Traits;

namespace InsConformance.Identity.Tests.Traits;

public class StorageFormTests
{
    [Theory]
    [InlineData("NESSI", "NESSI")]
    [InlineData("Nessi", "NESSI")]
    [InlineData("Élodie", "ELODIE")]
    [InlineData("E\u0301lodie", "ELODIE")]
    [InlineData("françois-noël", "FRANCOIS-NOEL")]
    [InlineData("D’Artagnan", "D'ARTAGNAN")]
    [InlineData("DʼARTAGNAN", "D'ARTAGNAN")]
    [InlineData("  De  Vinci ", "DE VINCI")]
    [InlineData("DUPONT--MARTIN", "DUPONT--MARTIN")]
    [InlineData("-DUPONT", "-DUPONT")] // legal in storage; INSi will not take it
    [InlineData("ŸAŸ", "YAY")]
    [InlineData("Nguyễn Thị Phượng", "NGUYEN THI PHUONG")]
    [InlineData("Đỗ", "DO")]
    [InlineData("Łukasz Żółć", "LUKASZ ZOLC")]
    [InlineData("Şükrü Işık", "SUKRU ISIK")]
    [InlineData("Čapek", "CAPEK")]
    [InlineData("Ødegård", "ODEGARD")]
    [InlineData("ñúñez", "NUNEZ")]
    public void Puts_a_typed_name_in_stored_form(string typed, string stored)
    {
        var result = StorageForm.Normalise(IdentityField.BirthName, typed);

        result.Refusals.Should().BeEmpty();
        result.Name!.Value.Should().Be(stored);
    }

    [Theory]
    [InlineData("ruth", "Nom de naissance : « ruth » devient « RUTH » en position 1 (mise en majuscules)")]
    [InlineData("RUTh", "Nom de naissance : « h » devient « H » en position 4 (mise en majuscules)")]
    [InlineData("ZOÉ", "Nom de naissance : « É » devient « E » en position 3 (signe diacritique retiré)")]
    [InlineData("D’ARTAGNAN", "Nom de naissance : « ’ » devient « ' » en position 2 (apostrophe du clavier)")]
    [InlineData("   NESSI", "Nom de naissance : 3 espaces retirés en position 1")]
    [InlineData(" NESSI", "Nom de naissance : 1 espace retiré en position 1")]
    [InlineData("NESSI  ", "Nom de naissance : 2 espaces retirés en position 6")]
    [InlineData("DE   VINCI", "Nom de naissance : 3 espaces en position 3 ramenés à un seul")]
    public void Traces_what_it_changed(string typed, string trace) =>
        StorageForm.Normalise(IdentityField.BirthName, typed).Transformations
            .Should().ContainSingle().Which.Message.Should().Be(trace);

    [Fact]
    public void Traces_every_change_in_the_order_of_the_text() =>
        StorageForm.Normalise(IdentityField.FirstBirthName, " Zoé  d’Été").Transformations.Should().Equal(
            new Transformation(IdentityField.FirstBirthName, TransformationKind.Trimmed, 1, " ", ""),
            new Transformation(IdentityField.FirstBirthName, TransformationKind.UpperCased, 3, "o", "O"),
            new Transformation(IdentityField.FirstBirthName, TransformationKind.DiacriticRemoved, 4, "é", "E"),
            new Transformation(IdentityField.FirstBirthName, TransformationKind.SpacesCollapsed, 5, "  ", " "),
            new Transformation(IdentityField.FirstBirthName, TransformationKind.UpperCased, 7, "d", "D"),
            new Transformation(IdentityField.FirstBirthName, TransformationKind.ApostropheStraightened, 8, "’", "'"),
            new Transformation(IdentityField.FirstBirthName, TransformationKind.DiacriticRemoved, 9, "É", "E"),
            new Transformation(IdentityField.FirstBirthName, TransformationKind.UpperCased, 10, "t", "T"),
            new Transformation(IdentityField.FirstBirthName, TransformationKind.DiacriticRemoved, 11, "é", "E"));

    [Theory]
    [InlineData(TransformationKind.UpperCased, "NOM-MAJUSCULES", Basis.Official)]
    [InlineData(TransformationKind.DiacriticRemoved, "NOM-DIACRITIQUES", Basis.Official)]
    [InlineData(TransformationKind.ApostropheStraightened, "NOM-APOSTROPHE", Basis.Inferred)]
    [InlineData(TransformationKind.Trimmed, "NOM-ESPACES", Basis.Inferred)]
    [InlineData(TransformationKind.SpacesCollapsed, "NOM-ESPACES", Basis.Inferred)]
    public void Names_the_rule_of_a_change(TransformationKind kind, string rule, Basis basis)
    {
        var transformation = new Transformation(IdentityField.BirthName, kind, 1, "x", "X");

        transformation.Rule.Id.Should().Be(rule);
        transformation.Rule.Basis.Should().Be(basis);
    }

    [Theory]
    [InlineData("CŒUR", "caractère « Œ » (U+0152, ligature) refusé en position 2")]
    [InlineData("D'ÆION", "caractère « Æ » (U+00C6, ligature) refusé en position 3")]
    [InlineData("cœur", "caractère « œ » (U+0153, ligature) refusé en position 2")]
    [InlineData("STRAUß", "caractère « ß » (U+00DF, s dur allemand) refusé en position 6")]
    [InlineData("ÐOROTHEA", "caractère « Ð » (U+00D0) refusé en position 1")]
    [InlineData("LOUIS 2", "caractère « 2 » (U+0032) refusé en position 7")]
    [InlineData("MARTIN/DUPONT", "caractère « / » (U+002F) refusé en position 7")]
    [InlineData("NESSI\u00A0RUTH", "caractère U+00A0 (espace insécable) refusé en position 6")]
    [InlineData("JEAN–PAUL", "caractère « – » (U+2013, tiret demi-cadratin) refusé en position 5")]
    [InlineData("NESSI\t", "caractère U+0009 (tabulation) refusé en position 6")]
    [InlineData("АDRUN", "caractère « А » (U+0410) refusé en position 1")] // Cyrillic А
    [InlineData("ZOE😀", "caractère « 😀 » (U+1F600) refusé en position 4")]
    [InlineData("\u0301E", "caractère U+0301 refusé en position 1")] // an accent without its letter
    public void Refuses_a_character_without_legal_equivalent(string typed, string explanation)
    {
        var result = StorageForm.Normalise(IdentityField.BirthName, typed);

        result.Name.Should().BeNull();
        result.Refusals.Should().ContainSingle().Which.Message.Should().Be(
            $"Nom de naissance : {explanation} ; seuls sont admis les lettres A à Z, l'espace, l'apostrophe et le tiret. "
            + "[NOM-CARACTERES — règle déduite : guide v2, règle 1 ; SEL-MP-043]");
    }

    [Fact]
    public void Reports_every_refused_character() =>
        StorageForm.Normalise(IdentityField.BirthName, "D'ÆION CŒUR 3").Refusals
            .Select(refusal => (refusal.Character, refusal.Position))
            .Should().Equal(("Æ", 3), ("Œ", 9), ("3", 13));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("' '")]
    public void Refuses_a_name_without_a_letter(string? typed) =>
        StorageForm.Normalise(IdentityField.FirstBirthName, typed).Refusals
            .Should().ContainSingle().Which.Message.Should().Be(
                "1er prénom de naissance : aucune lettre ; une lettre au moins est attendue. "
                + "[NOM-ABSENT — règle déduite : guide v2, règle 5 (champs obligatoires)]");

    [Theory]
    [InlineData(54, 100, true)]
    [InlineData(100, 100, true)]
    [InlineData(101, 100, false)]
    [InlineData(54, 54, true)]
    [InlineData(55, 54, false)]
    public void Stores_as_many_characters_as_the_software_holds(int length, int capacity, bool isStored) =>
        (StorageForm.Normalise(IdentityField.BirthName, new string('a', length), new StorageOptions { MaximumLength = capacity }).Name is not null)
            .Should().Be(isStored);

    [Fact]
    public void Says_how_many_characters_are_demanded() =>
        StorageForm.Normalise(IdentityField.BirthName, new string('A', 101)).Refusals
            .Should().ContainSingle().Which.Message.Should().Be(
                "Nom de naissance : plus de 100 caractères, la capacité de ce logiciel ; 54 sont exigés, 100 recommandés. "
                + "[NOM-LONGUEUR — guide v2, règle 1 ; INS 1.2]");

    [Fact]
    public void Changes_nothing_more_the_second_time() => Property.Holds(AnyText.Name, typed =>
    {
        if (StorageForm.Normalise(IdentityField.BirthName, typed).Name is not { } stored) return;

        var again = StorageForm.Normalise(IdentityField.BirthName, stored.Value);

        again.Transformations.Should().BeEmpty();
        again.Name.Should().Be(stored);
    });

    [Fact]
    public void Gives_what_another_system_may_send() => Property.Holds(AnyText.Name, typed =>
    {
        if (StorageForm.Normalise(IdentityField.BirthName, typed).Name is not { } stored) return;

        StoredName.TryParse(IdentityField.BirthName, stored.Value, out var received, out _).Should().BeTrue();
        received.Should().Be(stored);
    });

    [Fact]
    public void Accounts_for_every_character() => Property.Holds(AnyText.Name, typed =>
    {
        var result = StorageForm.Normalise(IdentityField.BirthName, typed);
        if (result.Name is not { } stored) return;

        var replayed = typed;
        foreach (var change in result.Transformations.Reverse())
            replayed = replayed.Remove(change.Position - 1, change.From.Length).Insert(change.Position - 1, change.To);

        replayed.Should().Be(stored.Value);
    });
}
