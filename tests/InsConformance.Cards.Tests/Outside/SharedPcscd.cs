namespace InsConformance.Cards.Tests.Outside;

/// <summary>The tests that share a pcscd: one after the other.</summary>
[CollectionDefinition]
public sealed class SharedPcscd : ICollectionFixture<PcscdFixture>;
