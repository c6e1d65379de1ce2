using System.Text;
using InsConformance.Campaign.Attachments.Channels;
using InsConformance.Campaign.Attachments.Contract;
using InsConformance.Campaign.Attachments.Shapes;
using InsConformance.Campaign.Sut;

namespace InsConformance.Campaign.Tests.Attachments;

public sealed class AnswersTests
{
    private static readonly JsonShape Reply = SutContract.Find("validate")!.Output;

    [Theory]
    [InlineData("<html><body>Erreur</body></html>", "La réponse de l'adaptateur à validate n'est pas du JSON (ligne 1, octet 1). Reçu : <html><body>Erreur</body></html>")]
    [InlineData("""{"accepted":true,"mess""", "La réponse de l'adaptateur à validate n'est pas du JSON (ligne 1, octet 23). Reçu : {\"accepted\":true,\"mess")]
    [InlineData("", "La réponse de l'adaptateur à validate n'est pas du JSON (ligne 1, octet 1). Reçu : rien.")]
    [InlineData("""{"accepted":true,"accepted":false,"messages":[]}""", "*n'est pas du JSON*")]
    [InlineData("""{"accepted":"true","messages":[]}""", "La réponse de l'adaptateur à validate n'a pas la forme du contrat : $.accepted : true ou false attendu, \"true\" reçu. Reçu : {\"accepted\":\"true\",\"messages\":[]}")]
    [InlineData("""{"accepted":true,"messages":[{"text":"\ud83d","kind":"alert"}]}""", "*n'est pas de l'Unicode*")]
    public void Nonsense_is_told_with_its_place(string answer, string message)
    {
        var reading = () => Answers.Read(Encoding.UTF8.GetBytes(answer), Reply, "l'adaptateur à validate");

        reading.Should().Throw<SutException>().WithMessage(message).Which.Failure.Should().Be(SutFailure.UnexpectedAnswer);
    }

    [Fact]
    public void What_is_long_is_shown_by_its_beginning() =>
        Answers.Shown(Encoding.UTF8.GetBytes(new string('x', 5000))).Should().Be($"Reçu (5000 octets) : {new string('x', 200)}…");

    [Fact]
    public void Nesting_without_end_is_no_JSON_of_the_contract()
    {
        var reading = () => Answers.Read(Encoding.UTF8.GetBytes(new string('[', 100_000)), Reply, "l'adaptateur à validate");

        reading.Should().Throw<SutException>().WithMessage("*n'est pas du JSON*");
    }
}
