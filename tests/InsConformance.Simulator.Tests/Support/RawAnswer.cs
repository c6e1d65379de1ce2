using System.Text;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;
using InsConformance.Insi.Wire;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>What came back over the wire.</summary>
internal sealed record RawAnswer(int Status, string? ContentType, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public InsiAnswer Answer => Reply.Should().BeOfType<InsiReply.Answered>().Which.Answer;

    public InsiFault Fault => Reply.Should().BeOfType<InsiReply.Faulted>().Which.Fault;

    private InsiReply Reply
    {
        get
        {
            ReplyReader.TryRead(Body, "utf-8", WireLimits.Default, out var reply, out var error).Should().BeTrue(error?.Message ?? "");
            return reply!;
        }
    }
}
