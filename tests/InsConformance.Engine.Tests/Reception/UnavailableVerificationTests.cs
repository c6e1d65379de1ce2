using InsConformance.Engine.Reception;
using InsConformance.Engine.Retrieval;
using InsConformance.Engine.Tests.Support;
using InsConformance.Identity.Trust;
using InsConformance.Insi.Calling;

namespace InsConformance.Engine.Tests.Reception;

/// <summary>An installation without access to WS_INS3 keeps no INS that it cannot verify.</summary>
public sealed class UnavailableVerificationTests
{
    [Fact]
    public async Task An_engine_without_verification_receives_provisional_identities()
    {
        var engine = new ReferenceEngine(new ReferenceEngineOptions
        {
            Insi = new InsiAccess(new ScriptedInsi(), new LpsIdentity("", "", "", ""), "", new SeededIdSource(1)),
            Clock = new ManualClock(ManualClock.Noon),
        });

        var received = new ReceivedIdentity("Clinique", Person.NessiRuth.Typed) { Number = "277076322082910", Oid = "1.2.250.1.213.1.4.8" };

        (await engine.Reception.ReceiveAsync(World.Claire, received, TestContext.Current.CancellationToken)).Done()
            .Status.Should().Be(TrustStatus.Provisional);
    }
}
