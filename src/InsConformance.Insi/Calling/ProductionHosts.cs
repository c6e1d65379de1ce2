namespace InsConformance.Insi.Calling;

/// <summary>The production hosts of the téléservices: a test bench never calls them.</summary>
public static class ProductionHosts
{
    private static readonly string[] Names = ["services-ps-tlsm.ameli.fr", "services-ps.ameli.fr"];

    /// <summary>Tells whether the address is one of production.</summary>
    public static bool Contains(Uri address) => Names.Contains(address.IdnHost.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
}
