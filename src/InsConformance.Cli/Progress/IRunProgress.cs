using InsConformance.Campaign.Running;

namespace InsConformance.Cli.Progress;

/// <summary>Follows a run and leaves the terminal clean.</summary>
internal interface IRunProgress : ICampaignObserver, IAsyncDisposable;
