using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;

namespace InsConformance.Insi.Tests.Soap;

/// <summary>What the model keeps so that an auditor can judge: absence, emptiness, doubles, places.</summary>
public sealed class RequestFactsTests
{
    private const string Wsse = "xmlns='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'";

    [Fact]
    public void Tells_an_absent_security_from_an_empty_one_and_from_a_comment()
    {
        Read("").Content.Security.Should().BeNull();
        Read($"<Security {Wsse}/>").Content.Security!.IsEmpty.Should().BeTrue();
        var commented = Read($"<Security {Wsse}><!--Empty--></Security>");
        commented.Content.Security!.IsEmpty.Should().BeTrue();
        commented.Find("Header/Security")!.Comments.Should().Equal("Empty");
    }

    [Fact]
    public void Keeps_the_first_of_two_blocks_and_shows_both()
    {
        const string Wsa = "xmlns='http://www.w3.org/2005/08/addressing'";
        var request = Read($"<MessageID {Wsa}>un</MessageID>\n<MessageID {Wsa}>deux</MessageID>");

        request.Content.Addressing.MessageId.Should().Be("un");
        request.HeaderBlocks.Select(block => block.Path).Should().Equal("Header/MessageID[1]", "Header/MessageID[2]");
        request.Find("Header/MessageID[2]")!.Line.Should().Be(2);
    }

    [Fact]
    public void Gives_no_meaning_to_a_block_of_another_namespace()
        => Read("<MessageID xmlns='urn:autre'>x</MessageID>").Content.Addressing.MessageId.Should().BeNull();

    [Fact]
    public void Reads_an_envelope_of_soap_1_1_and_says_so()
    {
        var bytes = "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'><Body/></Envelope>"u8.ToArray();
        RequestReader.TryRead(bytes, null, WireLimits.Default, out var request, out _);

        request!.IsSoap12.Should().BeFalse();
        request.BodyRoot.Should().BeNull();
        request.Operation.Should().BeNull();
    }

    [Fact]
    public void Refuses_a_root_that_is_not_an_envelope()
    {
        RequestReader.TryRead("\n<html/>"u8.ToArray(), null, WireLimits.Default, out _, out var error).Should().BeFalse();

        error!.Kind.Should().Be(WireErrorKind.NotAnEnvelope);
        (error.Line, error.Column).Should().Be((2, 2));
    }

    private static InsiRequest Read(string headerBlocks)
    {
        const string Soap = "xmlns:s='http://www.w3.org/2003/05/soap-envelope'";
        var xml = $"<s:Envelope {Soap}><s:Header>{headerBlocks}</s:Header><s:Body/></s:Envelope>";
        RequestReader.TryRead(Encoding.UTF8.GetBytes(xml), null, WireLimits.Default, out var request, out _).Should().BeTrue();
        return request!;
    }
}
