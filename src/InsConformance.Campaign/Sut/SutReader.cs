using InsConformance.Cards.Reading;

namespace InsConformance.Campaign.Sut;

/// <summary>A card reader of a scenario.</summary>
/// <param name="Name">Its name: the one that PC/SC gives it, when it is a reader of the machine.</param>
/// <param name="ConnectAsync">Opens a line to the card that is in it now, for a software in this process.</param>
public sealed record SutReader(string Name, Func<CancellationToken, ValueTask<ICardChannel>> ConnectAsync);
