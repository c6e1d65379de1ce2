using InsConformance.Campaign.Steps;
using InsConformance.Gherkin;
using InsConformance.Insi.Operations;
using InsConformance.Simulator.Scripting;

namespace InsConformance.Campaign.Tests.Steps;

public sealed class ScriptTableTests
{
    [Fact]
    public void Reads_every_column()
    {
        var script = Read(
            ("réponse", "écart key-wrong"), ("fois", "3"), ("après", "2"), ("opération", "recherche avec traits"), ("certificat client", "INSI-AUTO"), ("nom de naissance", "ADRUN"),
            ("prénom", "ZOE"), ("sexe", "F"), ("date de naissance", "1975-12-31"), ("code lieu de naissance", "63220"), ("si l'état est", "départ"), ("état suivant", "rétabli"), ("délai", "300 ms"));

        script.Should().BeEquivalentTo(new Script
        {
            Answer = new ScriptedAnswer.Deviated("key-wrong"),
            Times = 3,
            Skip = 2,
            Operation = InsiOperations.SearchByTraits,
            ClientCertificate = "INSI-AUTO",
            When = new ScriptCondition { BirthName = "ADRUN", GivenName = "ZOE", Sex = "F", BirthDate = "1975-12-31", BirthPlace = "63220" },
            Scenario = new ScriptScenario("script", "Started", "rétabli"),
            Delay = TimeSpan.FromMilliseconds(300),
        });
    }

    [Fact]
    public void What_is_not_said_is_that_of_a_plain_script() =>
        Read(("réponse", "code 01"), ("fois", ""), ("délai", "")).Should().Be(new Script { Answer = new ScriptedAnswer.Code("01") });

    [Theory]
    [InlineData("erreur insi_102", typeof(ScriptedAnswer.Fault))]
    [InlineData("fichier REP_CR01.xml", typeof(ScriptedAnswer.File))]
    [InlineData("panne EMPTY_RESPONSE", typeof(ScriptedAnswer.Network))]
    [InlineData("vérification infirmée", typeof(ScriptedAnswer.Verdict))]
    [InlineData("identité NESSI RUTH", typeof(ScriptedAnswer.Identity))]
    public void Reads_every_answer(string words, Type answer) => Read(("réponse", words), ("fois", "toujours")).Should().Match<Script>(script => script.Answer.GetType() == answer && script.Times == null);

    [Theory]
    [InlineData("reponse", "code 01", "Colonne « reponse » inconnue dans un script. Colonnes possibles : réponse, fois, *")]
    [InlineData("fois", "2", "Chaque ligne d'un script dit sa réponse*")]
    [InlineData("réponse", "00", "« 00 » n'est pas une réponse. Écrire « code 01 », *")]
    public void Says_what_may_be_written(string column, string cell, string message) => Reading((column, cell)).Should().Throw<FormatException>().WithMessage(message);

    [Theory]
    [InlineData("fois", "souvent", "« souvent » ne va pas dans la colonne « fois » d'un script. Attendu un nombre, ou « toujours ».")]
    [InlineData("après", "-1", "« -1 » ne va pas dans la colonne « après » d'un script. *")]
    [InlineData("délai", "2 s", "« 2 s » n'est pas un délai. Écrire un nombre de millisecondes : 300 ms.")]
    [InlineData("opération", "recherche", "« recherche » n'est pas une opération du téléservice INSi. Opérations connues : recherche avec carte Vitale, *")]
    public void Says_what_a_cell_may_hold(string column, string cell, string message) =>
        Reading(("réponse", "code 01"), (column, cell)).Should().Throw<FormatException>().WithMessage(message);

    private static Func<Script> Reading(params (string Column, string Cell)[] row) => () => Read(row);

    private static Script Read(params (string Column, string Cell)[] row)
    {
        var table = new DataTable([.. row.Select(cell => cell.Column)]);
        table.AddRow([.. row.Select(cell => cell.Cell)]);
        return ScriptTable.Read(table).Single();
    }
}
