namespace InsConformance.Testing;

/// <summary>The npm packages of <c>tests/tools</c>, or those of the folder that <c>INSCONF_NODE_MODULES</c> names.</summary>
public static class NodeModules
{
    /// <summary>Their folder.</summary>
    public static string Folder =>
        Environment.GetEnvironmentVariable("INSCONF_NODE_MODULES") is { Length: > 0 } elsewhere
            ? Path.GetFullPath(elsewhere)
            : Repository.PathOf("tests/tools/node_modules");

    /// <summary>Full path of a file of a package. Without it the test that asks is skipped, or fails where tools are required.</summary>
    public static string Require(string file)
    {
        var path = Path.Combine(Folder, file);
        return File.Exists(path) ? path : throw OutsideTool.Node.Missing($"{path} is missing");
    }
}
