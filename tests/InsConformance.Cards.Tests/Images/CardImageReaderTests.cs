using System.Text;
using InsConformance.Cards.Images;
using InsConformance.Cards.Kernel.Apdus;
using InsConformance.Cards.Slots.Faults;

namespace InsConformance.Cards.Tests.Images;

public class CardImageReaderTests
{
    private const string Person = """{"usualName":"TEST","givenName":"ANNE","birthDate":"01/02/1980","nir":"277076322082910"}""";

    private static ImageReading Read(string json) => CardImageReader.Read(Encoding.UTF8.GetBytes(json));

    private static ImageReading Vitale(string members = "", string person = Person) =>
        Read("""{"kind":"vitale2","label":"Essai","serial":"1","beneficiaries":[""" + person + "]" + members + "}");

    private static string With(string member) => Person[..^1] + "," + member + "}";

    [Fact]
    public void The_least_image_is_a_test_card()
    {
        var image = Vitale().Image.Should().BeOfType<VitaleImage>().Subject;
        image.Nature.Should().Be(CardNature.Test);
        image.Beneficiaries.Should().ContainSingle().Which.BirthRank.Should().Be(1);
        image.Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "$", "ce n'est pas du JSON")]
    [InlineData("[]", "$", "un objet JSON est attendu")]
    [InlineData("{}", "$.kind", "valeur absente ; vitale2, vitale1, cps3 ou cps3-contactless est attendu.")]
    [InlineData("""{"kind":"vitale3"}""", "$.kind", "trouvé « vitale3 ». Valeurs possibles : vitale2, vitale1, cps3, cps3-contactless.")]
    [InlineData("""{"kind":"vitale1","kind":"vitale1"}""", "$", "ce n'est pas du JSON")]
    [InlineData("""{"kind":"vitale1","label":"x","serial":"12A"}""", "$.serial", "le numéro de série de la carte est attendu, de 1 à 12 chiffres, trouvé « 12A ».")]
    [InlineData("""{"kind":"vitale1","label":"x","serial":"1","nature":"R"}""", "$.nature", "trouvé « R ». Valeurs possibles : T, D.")]
    [InlineData("""{"kind":"vitale1","label":"x","serial":"1","atr":"3B7"}""", "$.atr", "de 2 à 33 octets en hexadécimal sont attendus, trouvé « 3B7 ».")]
    [InlineData("""{"kind":"vitale1","label":7,"serial":"1"}""", "$.label", "un texte non vide est attendu, trouvé « 7 ».")]
    [InlineData("""{"kind":"vitale1","label":"x","serial":"1","pin":{}}""", "$.pin", "nom inconnu ici. Noms possibles : $schema, atr, faults, files, kind, label, nature, note, serial.")]
    [InlineData("""{"kind":"vitale2","label":"x","serial":"1","beneficiaries":[]}""", "$.beneficiaries", "une liste de 1 à 19 éléments est attendue, trouvé une liste de 0 éléments.")]
    [InlineData("""{"kind":"vitale2","label":"x","serial":"1","beneficiaries":[3]}""", "$.beneficiaries[0]", "un objet est attendu, trouvé « 3 ».")]
    [InlineData("""{"kind":"vitale2","label":"x","serial":"1"}""", "$.beneficiaries", "valeur absente ; la liste des bénéficiaires est attendue, de 1 à 19.")]
    [InlineData("""{"kind":"cps3","label":"x","serial":"123456789","product":"CPS","holder":{"nationalId":"899900023351"}}""", "$.serial", "8 chiffres sont attendus, trouvé « 123456789 ».")]
    [InlineData("""{"kind":"cps3","label":"x","serial":"12345678","product":"CPS","holder":{"nationalId":"899900023351","surname":"A"}}""", "$.holder.givenName", "une carte nominative porte un nom et un prénom")]
    [InlineData("""{"kind":"cps3","label":"x","serial":"12345678","product":"CPS","holder":{"nationalId":"899900023351"},"pin":{"code":"123"}}""", "$.pin.code", "4 chiffres sont attendus, trouvé « 123 ».")]
    [InlineData("""{"kind":"cps3","label":"x","serial":"12345678","product":"CPS","holder":{"nationalId":"899900023351"},"validFrom":"01/01/2030"}""", "$.validUntil", "la carte cesserait d'être valide avant de l'être")]
    public void Says_where_and_what(string json, string path, string message)
    {
        var reading = Read(json);
        reading.Image.Should().BeNull();
        reading.Errors.Should().ContainSingle(error => error.Path == path && error.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"birthRank\":0", "birthRank", "un nombre entier de 1 à 9 est attendu, trouvé « 0 ».")]
    [InlineData("\"birthName\":\"Œ\"", "birthName", "un nom en Latin-1 (ISO-8859-1) est attendu ; ce qui n'y tient pas se décrit par « files », trouvé « Œ ».")]
    [InlineData("\"certifiedNir\":\"2770763220829\"", "certifiedNir", "15 caractères sont attendus, numéro de 13 puis clé de 2, chiffres, A et B seulement, trouvé « 2770763220829 ».")]
    [InlineData("\"certifiedNir\":\"27707A322082910\"", "certifiedNir", "15 caractères sont attendus, numéro de 13 puis clé de 2, chiffres, A et B seulement, trouvé « 27707A322082910 ».")]
    [InlineData("\"certifiedOn\":\"31/02/2026\"", "certifiedOn", "une date JJ/MM/AAAA est attendue, trouvé « 31/02/2026 ».")]
    [InlineData("\"compulsory\":{\"fund\":\"1234\"}", "compulsory.fund", "au plus 3 chiffres ou lettres sont attendus, trouvé « 1234 ».")]
    public void Says_what_is_wrong_of_a_person(string member, string path, string message) =>
        Vitale(person: With(member)).Errors.Should().ContainSingle().Which.Should().Be(new ImageNote("$.beneficiaries[0]." + path, message));

    [Theory]
    [InlineData("01/02/198")]
    [InlineData("1/02/1980")]
    [InlineData("01-02-1980")]
    public void Refuses_a_date_of_another_shape(string date) =>
        Vitale(person: Person.Replace("01/02/1980", date, StringComparison.Ordinal)).Errors.Should().ContainSingle().Which.Path.Should().Be("$.beneficiaries[0].birthDate");

    [Fact]
    public void All_errors_are_said_at_once() =>
        Read("""{"kind":"vitale2","label":"","serial":"x","natura":"T","beneficiaries":[{"usualName":"A"}],"faults":[{"kind":"slow"}]}""").Errors.Select(error => error.Path).Should()
            .BeEquivalentTo("$.label", "$.serial", "$.faults[0].milliseconds", "$.beneficiaries[0].birthDate", "$.beneficiaries[0].givenName", "$.beneficiaries[0].nir", "$.natura");

    [Fact]
    public void A_wrong_key_is_a_remark() =>
        Vitale(person: Person.Replace("277076322082910", "277076322082911", StringComparison.Ordinal)).Remarks.Should().ContainSingle()
            .Which.ToString().Should().Be("$.beneficiaries[0].nir : « 277076322082911 » n'a pas la clé de son numéro, qui est 10. Il sera servi tel quel.");

    [Theory]
    [InlineData("297022A02077878")] // public test identity
    [InlineData("160012B02077713")] // public test identity
    [InlineData("277076322082910")] // public test identity
    public void A_right_key_is_no_remark(string nir) =>
        Vitale(person: Person.Replace("277076322082910", nir, StringComparison.Ordinal)).Remarks.Should().BeEmpty();

    [Fact]
    public void A_name_of_27_characters_is_no_remark_and_one_of_28_is()
    {
        Vitale(person: With($"\"birthName\":\"{new string('A', 27)}\"")).Remarks.Should().BeEmpty();
        Vitale(person: With($"\"birthName\":\"{new string('A', 28)}\"")).Remarks.Should().ContainSingle().Which.Path.Should().Be("$.beneficiaries[0].birthName");
    }

    [Fact]
    public void An_identifier_of_three_digits_is_refused() => Vitale(""","files":{"3F00/D01":"00"}""").Errors.Should().ContainSingle().Which.Path.Should().Be("$.files");

    [Theory]
    [InlineData(33, true)]
    [InlineData(34, false)]
    public void An_ATR_has_at_most_33_bytes(int length, bool accepted) => (Vitale($",\"atr\":\"{new string('0', 2 * length)}\"").Image is not null).Should().Be(accepted);

    [Fact]
    public void Files_out_of_the_tree_are_refused() =>
        Vitale(""","files":{"VITALE/XYZ":"00"}""").Errors.Should().ContainSingle().Which.Should()
            .Be(new ImageNote("$.files", "« VITALE/XYZ » : « XYZ » n'est pas un identifiant de fichier ; 4 chiffres hexadécimaux sont attendus, comme D001."));

    [Fact]
    public void Files_out_of_the_tree_of_a_CPS_are_refused() =>
        Read("""{"kind":"cps3","label":"x","serial":"12345678","product":"CPS","holder":{"nationalId":"899900023351"},"files":{"3F00/0001/D120":"00","VITALE/2001":"00"}}""").Errors.Should()
            .ContainSingle().Which.Message.Should().StartWith("« VITALE/2001 » : « VITALE » n'est pas un répertoire de");

    [Theory]
    [InlineData("\\uD800")]
    [InlineData("\\u0001")]
    public void Half_a_character_and_control_characters_are_refused(string escape) =>
        Vitale(person: With($"\"address\":[\"{escape}\"]")).Errors.Should().ContainSingle();

    [Fact]
    public void More_than_a_card_can_give_is_refused() =>
        Vitale(person: With($"\"birthName\":\"{new string('A', 40_000)}\"")).Errors.Should().ContainSingle().Which.Path.Should().Be("$.beneficiaries");

    [Fact]
    public void Faults_are_read()
    {
        var image = Vitale(""","faults":[{"kind":"mute"},{"kind":"slow","milliseconds":250},{"kind":"truncated","length":1},{"kind":"status","status":"6581","instruction":"B0","after":1,"times":2},{"kind":"corruptedTlv"},{"kind":"wrongAtr","atr":"3B00"}]""").Image!;
        image.Faults.Take(5).Should().Equal(
            new CardFault.Mute(),
            new CardFault.Slow(TimeSpan.FromMilliseconds(250)),
            new CardFault.Truncated(1),
            new CardFault.Refusal(new StatusWord(0x6581)) { When = new FaultTrigger(0xB0, 1, 2) },
            new CardFault.CorruptedTlv());
        image.Faults[5].Should().BeOfType<CardFault.WrongAtr>().Which.Atr.ToArray().Should().Equal(0x3B, 0x00);
    }

    [Theory]
    [InlineData("""{"kind":"truncated","length":0}""", "$.faults[0].length")]
    [InlineData("""{"kind":"broken"}""", "$.faults[0].kind")]
    [InlineData("""{"kind":"mute","milliseconds":3}""", "$.faults[0].milliseconds")]
    [InlineData("""{"kind":"status","status":"65"}""", "$.faults[0].status")]
    public void Wrong_faults_are_refused(string fault, string path) =>
        Vitale($$""","faults":[{{fault}}]""").Errors.Should().ContainSingle().Which.Path.Should().Be(path);

    [Fact]
    public void A_CPS_has_a_holder_activities_and_codes()
    {
        var image = Read("""
            {"kind":"cps3","label":"x","serial":"29009952","product":"CPS",
             "holder":{"nationalId":"899900023351","surname":"GENE RPPS","givenName":"ALAIN","profession":"Médecin","speciality":"SM26"},
             "activities":[{"name":"CABINET DR GENE","structureId":"499700735741008","sector":"SA07"}],
             "pin":{"code":"1234","triesLeft":0},"validUntil":"31/12/2026"}
            """).Image.Should().BeOfType<CpsImage>().Subject;
        image.Holder.Should().Be(new CpsHolder("899900023351", "GENE RPPS", "ALAIN", "Médecin", "SM26"));
        image.Holder.IsNominative.Should().BeTrue();
        image.Activities.Should().Equal(new CpsActivityImage("CABINET DR GENE", "499700735741008", "SA07"));
        image.Pin.Should().Be(new CodeImage("1234", 0));
        image.Puk.Should().Be(new CodeImage("12345678", 3));
        image.ValidUntil.Should().Be(new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void Too_long_an_image_is_refused() =>
        CardImageReader.Read(new byte[(1 << 20) + 1]).Errors.Should().ContainSingle().Which.Message.Should().Be("une image de carte a au plus 1 Mo.");
}
