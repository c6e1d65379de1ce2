using InsConformance.Simulator.Journal;

namespace InsConformance.Simulator.Api;

/// <summary>What a support bundle is asked to hold, as JSON.</summary>
internal sealed record SupportRequest
{
    public string? Context { get; init; }

    public string? Software { get; init; }

    public string? ClientMachine { get; init; }

    /// <summary>The exchanges of one session; absent for all.</summary>
    public string? Session { get; init; }

    /// <exception cref="ApiException">The context is missing.</exception>
    public SupportContext ToContext() => new()
    {
        Context = string.IsNullOrWhiteSpace(Context)
            ? throw new ApiException(400, "La clé « context » manque : qui aide a besoin de savoir ce qui était fait, ce qui était attendu et ce qui est arrivé.")
            : Context,
        Software = Software,
        ClientMachine = ClientMachine,
    };
}
