using System.Runtime.InteropServices;

namespace InsConformance.Gherkin.BoDi;

/// <summary>What a service is asked for by.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ServiceKey(Type Type, string? Name)
{
    public override string ToString() => Name is null ? Type.Name : $"{Type.Name} named '{Name}'";
}
