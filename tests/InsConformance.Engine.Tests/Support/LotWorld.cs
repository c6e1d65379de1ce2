using InsConformance.Engine.Lots;
using InsConformance.Engine.Register;
using InsConformance.Engine.Results;

namespace InsConformance.Engine.Tests.Support;

/// <summary>The engine of a world, connected to a verification service that takes lots: same register, same people.</summary>
internal sealed class LotWorld
{
    public LotWorld(World world) => Engine = new ReferenceEngine(world.Options with { VerificationService = Service });

    public ReferenceEngine Engine { get; }

    public ScriptedLots Service { get; } = new();

    public Task<Result<PendingLot>> DepositAsync(params IdentityId[] ids) => Engine.Lots.DepositAsync(World.Claire, ids, TestContext.Current.CancellationToken);

    public Task<Result<System.Collections.Immutable.ImmutableArray<VerifiedLine>>> FetchAsync(string lot) =>
        Engine.Lots.FetchAsync(World.Claire, lot, TestContext.Current.CancellationToken);
}
