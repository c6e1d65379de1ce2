using System.Globalization;
using System.Text;
using InsConformance.Insi.Wire;
using InsConformance.Simulator.Hosting;
using InsConformance.Simulator.Tests.Support;

namespace InsConformance.Simulator.Tests.Hostile;

public sealed class XmlAttackTests(SharedPki shared) : HostileTest(shared)
{
    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"BAIT\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY % e SYSTEM \"BAIT\"> %e;]>")]
    [InlineData("<!DOCTYPE x SYSTEM \"BAIT\">")]
    [InlineData("<!DOCTYPE x PUBLIC \"-//X//Y\" \"BAIT\" [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")]
    public async Task An_external_entity_is_refused_and_fetched_by_nobody(string type)
    {
        using var bait = new Bait();

        var answer = await PostAsync(WithPrologue(type.Replace("BAIT", bait.Address, StringComparison.Ordinal)).Replace(">ADRUN<", ">&e;<", StringComparison.Ordinal));

        ShouldBeRefused(answer, WireErrorKind.DocumentType, "Le message contient une déclaration de type de document (*SOAP l'interdit et elle n'est jamais lue : la retirer.");
        bait.IsTaken.Should().BeFalse();
        await TheNextClientIsServedAsync();
    }

    [Theory]
    [InlineData("<?xml-stylesheet href=\"BAIT\" type=\"text/xsl\"?>", "")]
    [InlineData("", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"BAIT\"/>")]
    [InlineData("", "<x xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x BAIT\"/>")]
    public async Task What_a_message_names_elsewhere_is_fetched_by_nobody_either(string prologue, string block)
    {
        using var bait = new Bait();
        var message = WithPrologue(prologue).Replace("</soap:Header>", block + "</soap:Header>", StringComparison.Ordinal);
        (block.Length == 0 || message.Contains(block, StringComparison.Ordinal)).Should().BeTrue();

        var answer = await PostAsync(message.Replace("BAIT", bait.Address, StringComparison.Ordinal));

        answer.Answer.Code.Should().Be("00", "it is a correct message for whoever fetches nothing");
        bait.IsTaken.Should().BeFalse();
    }

    [Fact]
    public async Task An_entity_bomb_is_refused_before_it_swells()
    {
        var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var level = 1; level <= 30; level++)
            bomb.Append(CultureInfo.InvariantCulture, $"<!ENTITY a{level} \"&a{level - 1};&a{level - 1};&a{level - 1};&a{level - 1};\">");

        var answer = await PostAsync(WithPrologue(bomb.Append("]>").ToString()).Replace(">ADRUN<", ">&a30;<", StringComparison.Ordinal));

        ShouldBeRefused(answer, WireErrorKind.DocumentType, "Le message contient une déclaration de type de document*");
        await TheNextClientIsServedAsync();
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public async Task Deep_nesting_is_refused_at_the_sixty_fourth_level(int depth)
    {
        var nest = string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));

        var answer = await PostAsync(Message().Replace(">ADRUN<", $">{nest}<", StringComparison.Ordinal));

        ShouldBeRefused(answer, WireErrorKind.TooDeep, "Les éléments s'emboîtent sur plus de 64 niveaux*");
        await TheNextClientIsServedAsync();
    }

    [Fact]
    public async Task An_attribute_of_one_megabyte_makes_a_message_too_large()
    {
        var answer = await PostAsync(Message().Replace("Envelope ", $"Envelope a=\"{new string('a', 1024 * 1024)}\" ", StringComparison.Ordinal));

        answer.Status.Should().Be(413);
        (await FailureAsync(ConnectionFailureKind.BodyTooLarge)).Message.Should().Be("La requête dépasse 1048576 octets. Une requête INSi en pèse 2 000 à 15 000.");
        await TheNextClientIsServedAsync();
    }

    [Fact]
    public async Task An_attribute_that_fills_the_message_to_its_bound_is_read_and_does_no_harm()
    {
        var message = Message();
        var filler = new string('a', (1024 * 1024) - Encoding.UTF8.GetByteCount(message) - " a=\"\"".Length);

        (await PostAsync(message.Replace("Envelope ", $"Envelope a=\"{filler}\" ", StringComparison.Ordinal))).Answer.Code.Should().Be("00");
        await TheNextClientIsServedAsync();
    }

    [Theory]
    [InlineData("utf-8", null, "L'octet 0xC9 *n'est pas de l'encodage utf-8*")]
    [InlineData("ISO-8859-1", "utf-8", "L'octet 0xC9 *annoncé par l'en-tête Content-Type*")]
    [InlineData("UTF-16", null, "Le message annonce « UTF-16 » mais ses octets n'en sont pas.*")]
    [InlineData("UTF-7", null, "L'encodage annoncé, « UTF-7 », n'est pas connu.*")]
    public async Task An_encoding_that_is_not_the_one_announced_is_refused(string declared, string? http, string why)
    {
        var message = Message().Replace("encoding=\"UTF-8\"", $"encoding=\"{declared}\"", StringComparison.OrdinalIgnoreCase).Replace(">ZOE<", ">ZOÉ<", StringComparison.Ordinal);
        message.Should().Contain(declared);

        var answer = await PostAsync(Encoding.Latin1.GetBytes(message), http is null ? "application/soap+xml" : $"application/soap+xml; charset={http}");

        ShouldBeRefused(answer, WireErrorKind.Encoding, why);
        await TheNextClientIsServedAsync();
    }

    /// <summary>The message with something between its declaration and its envelope.</summary>
    private static string WithPrologue(string prologue)
    {
        var message = Message();
        return message.Insert(message.IndexOf("<soap", StringComparison.Ordinal), prologue);
    }
}
