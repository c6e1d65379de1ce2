using InsConformance.Insi.Calling;
using InsConformance.Insi.Messages;
using InsConformance.Insi.Soap;

namespace InsConformance.Simulator.Tests.Support;

/// <summary>Requests as a conformant product sends them, and the knobs that tests turn.</summary>
internal static class Requests
{
    public const string MessageId = "uuid:6f1f6a9a-3c2b-4a55-9d1c-0a4f5e6b7c8d";

    public static readonly TraitsSearchRequest AdrunZoe = new() { BirthName = "ADRUN", GivenNames = ["ZOE"], Sex = "F", BirthDate = "1975-12-31" };

    public static readonly TraitsSearchRequest Unknown = new() { BirthName = "HOUILLES", GivenNames = ["PIERRE"], Sex = "M", BirthDate = "1993-01-27" };

    public static RequestContent Content(RequestBody query, string session = "instance-1", string idam = "LSN17NF23FW0")
    {
        var software = new LpsIdentity(idam, "1.0", session, "urn:lps:banc:1.0");
        var context = new CallContext
        {
            MessageId = MessageId,
            BamId = "11111111-1111-4111-8111-111111111111",
            LpsId = "22222222-2222-4222-8222-222222222222",
            Time = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
            Emitter = "300000009990001",
            Software = software,
        };
        return context.ToRequest(query);
    }

    public static byte[] Bytes(SearchRequest query, string session = "instance-1", string idam = "LSN17NF23FW0") => RequestWriter.ToBytes(Content(query, session, idam));
}
