using InsConformance.Cards.Reading;
using InsConformance.Cards.Tracing.Words;

namespace InsConformance.Cards.Tests.Tracing;

/// <summary>What a trace says of an exchange, word for word.</summary>
public sealed class ApduNarratorTests
{
    [Theory]
    [InlineData("00A40000023F00", "9000", "Sélection, racine (MF) : fait")]
    [InlineData("00A404000BD250000002564954414C45", "6121", "Sélection, application VITALE : réponse de 33 octets à retirer")]
    [InlineData("00A404000BD250000002564954414C46", "6A82", "Sélection, application D250000002564954414C46 : non trouvé")]
    [InlineData("00A402000220 01", "611E", "Sélection, pointeurs : réponse de 30 octets à retirer")]
    [InlineData("00C000001E", "0102039000", "Retrait de la réponse : 3 octets")]
    [InlineData("00B0820000", "0102039000", "Lecture, identités des bénéficiaires : 3 octets")]
    [InlineData("00B0820000", "6C7C", "Lecture, identités des bénéficiaires : longueur incorrecte, 124 octets disponibles")]
    [InlineData("00B000E7E7", "6B00", "Lecture, racine (MF), à partir de l'octet 231 : refusé, position au-delà de la fin")]
    [InlineData("00B0820000", "65", "Lecture, identités des bénéficiaires : réponse tronquée à 1 octet, sans mot d'état")]
    [InlineData("0020000104", "6700", "Nombre d'essais restants, code porteur : refusé, longueur incorrecte")]
    [InlineData("00FF0000", "6D00", "Instruction FF : instruction inconnue")]
    [InlineData("00B000", "6700", "Commande mal formée : refusé, longueur incorrecte")]
    public void Tells_an_exchange_with_a_Vitale(string command, string response, string expected) => Tell(CardKind.Vitale2, command, response).Should().Be(expected);

    [Theory]
    [InlineData("00A40904063F000001A002", "6124", "Sélection, certificat d'authentification : réponse de 36 octets à retirer")]
    [InlineData("00A40904063F000001D121", "6A82", "Sélection, activité 2 : non trouvé")]
    [InlineData("00B09C00C0", "6C0C", "Lecture, numéro de série (EF.SN.ICC) : longueur incorrecte, 12 octets disponibles")]
    [InlineData("00200001", "63C3", "Nombre d'essais restants, code porteur : 3")]
    [InlineData("002000010431323334", "9000", "Présentation, code porteur : fait")]
    [InlineData("002000010439393939", "63C2", "Présentation, code porteur : code faux, restent 2 essais")]
    [InlineData("002000010439393939", "63C1", "Présentation, code porteur : code faux, reste 1 essai")]
    [InlineData("002000010439393939", "63C0", "Présentation, code porteur : code faux, plus aucun essai")]
    [InlineData("002000010439393939", "6983", "Présentation, code porteur : refusé, code bloqué")]
    [InlineData("00200002083132333435363738", "9000", "Présentation, code de déblocage : fait")]
    [InlineData("002241B606800142840181", "9000", "Choix de l'algorithme et de la clé, signature : fait")]
    [InlineData("002A90A009900080 0568656C6C6F", "9000", "Condensat, dernier bloc confié à la carte : fait")]
    [InlineData("002A9E9A00", "6982", "Signature : refusé, droits insuffisants (code porteur non présenté ?)")]
    [InlineData("0088000005 0102030405", "6100", "Authentification par la clé de la carte : réponse de 256 octets ou plus à retirer")]
    [InlineData("A0A40000027F01", "9F16", "Sélection, fichier 7F01 : réponse de 22 octets à retirer")]
    [InlineData("A0B0000010", "9804", "Lecture, racine (MF) : refusé, code porteur non présenté")]
    public void Tells_an_exchange_with_a_CPx(string command, string response, string expected) => Tell(CardKind.Cps3, command, response).Should().Be(expected);

    [Fact]
    public void Names_what_is_read_by_what_was_selected_until_a_reset()
    {
        var narrator = new ApduNarrator(CardKind.Vitale2);
        narrator.Tell(Bytes("00A404000BD250000002564954414C45"), Bytes("9000"));
        narrator.Tell(Bytes("00B0820000"), Bytes("019000")).Should().Be("Lecture, NIR des bénéficiaires : 1 octet");
        narrator.Tell(Bytes("00B0000000"), Bytes("019000")).Should().Be("Lecture, NIR des bénéficiaires : 1 octet");
        narrator.Tell(Bytes("00A4020002D009"), Bytes("6A82"));
        narrator.Tell(Bytes("00B0000000"), Bytes("019000")).Should().Be("Lecture, NIR des bénéficiaires : 1 octet", "a selection that failed selects nothing");

        narrator.Reset();

        narrator.Tell(Bytes("00B0820000"), Bytes("019000")).Should().Be("Lecture, identités des bénéficiaires : 1 octet");
    }

    private static string Tell(CardKind kind, string command, string response) => new ApduNarrator(kind).Tell(Bytes(command), Bytes(response));

    private static byte[] Bytes(string hexadecimal) => Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal));
}
