namespace InsConformance.Cli.Diagnosis.Machine;

/// <summary>Mandataire : what the environment says of the proxy.</summary>
/// <param name="Variable">The variable that names it; null when none does.</param>
/// <param name="Address">Its address as written; null when there is none.</param>
/// <param name="Exempt">Hosts that are called without it (NO_PROXY).</param>
internal sealed record ProxySettings(string? Variable, string? Address, IReadOnlyList<string> Exempt)
{
    private static readonly string[] Variables = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];

    /// <summary>Reads an environment.</summary>
    public static ProxySettings Read(IReadOnlyDictionary<string, string> environment)
    {
        var variable = Variables.FirstOrDefault(name => environment.TryGetValue(name, out var value) && value.Length > 0);
        var exempt = environment.GetValueOrDefault("no_proxy") ?? environment.GetValueOrDefault("NO_PROXY") ?? "";
        return new ProxySettings(variable, variable is null ? null : environment[variable], exempt.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The address, or null when it is not one.</summary>
    public Uri? Uri => System.Uri.TryCreate(Address?.Contains("://", StringComparison.Ordinal) == true ? Address : $"http://{Address}", UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri : null;

    /// <summary>The address without the name and the password that it may hold.</summary>
    public string Shown => Uri is { } uri ? uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.Unescaped) : "valeur qui n'est pas une adresse";

    /// <summary>Whether calls to the host go through the proxy.</summary>
    public bool IsUsedFor(string host) => Address is not null && !Exempt.Any(pattern => Fits(pattern, host));

    private static bool Fits(string pattern, string host) =>
        pattern is "*" || string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + pattern.TrimStart('*').TrimStart('.'), StringComparison.OrdinalIgnoreCase);
}
