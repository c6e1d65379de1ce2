using InsConformance.Identity.Decision;
using InsConformance.Identity.Rules;

namespace InsConformance.Identity.Tests.Decision;

/// <summary>The texts seen, to the letter.</summary>
public class InsiMessagesTests
{
    [Fact]
    public void Prints_each_text_as_it_was_seen() => InsiMessages.Table.Select(message => message.Text).Should().Equal(
        "Aucune identité n'a été trouvée par le téléservice INSi",
        "Plusieurs identités approchantes ont été trouvées par le téléservice INSi. Affinez votre recherche et / ou utilisez la carte Vitale de l'usager",
        "OK",
        "Aucune identite trouvee",
        "Plusieurs identites trouvees",
        "retour 00 - Une identité trouvée",
        "retour 01 - Aucune identité trouvée",
        "retour 02 - Plusieurs identités trouvées",
        "L'action d'interrogation du téléservice n'est pas possible tant que l'identité du patient est %s.",
        "Vous êtes sur le point d'enregistrer une identité %s. Cette action modifiera le statut de l'identité à Provisoire, inactivera les justificatifs et la source d'identité INS si présente",
        "Impossible de créer la source INSi car le NIR et l'OID sont déjà utilisés",
        "Les patients possèdent un matricule INS différent ('%s')",
        "Attention, vous êtes sur le point de désactiver la source d'identité INS. Cela entraînera un changement de statut du patient. Confirmez-vous cette action ?",
        "Le matricule INS n'est pas valide",
        "Ce code doit être issu du Code Officiel Géographique (COG) de l'INSEE. Il ne s'agit pas du code postal de la commune de naissance du patient.",
        "Dans le cadre de l'INS, les traits de l'INS (Nom de naissance, premier prénom de l'acte de naissance, prénoms de l'acte de naissance, date de naissance, lieu de naissance (COG) et sexe) sont obligatoires");

    [Fact]
    public void Fills_in_the_blank() =>
        InsiMessages.DifferentMatricules.With("2 77 07 63 220 829 10").Should().Be(
            "Les patients possèdent un matricule INS différent ('2 77 07 63 220 829 10')");

    [Fact]
    public void Presents_as_official_only_what_was_seen_in_an_official_text() =>
        InsiMessages.Table.Where(message => message.Reference.Basis is Basis.Official).Select(message => message.Reference.Id).Should().Equal(
            "MSG-01", "MSG-02", "MSG-JOURNAL-00", "MSG-JOURNAL-01", "MSG-JOURNAL-02", "MSG-CDA");
}
