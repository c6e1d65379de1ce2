using InsConformance.Cards.Kernel.Security;

namespace InsConformance.Cards.Kernel.Files;

/// <summary>A file of a card: a directory (<see cref="DedicatedFile"/>) or data (<see cref="ElementaryFile"/>).</summary>
public abstract class CardFile
{
    /// <summary>File identifier (« identifiant de fichier »); null for an application that is selected by its name only.</summary>
    public ushort? Id { get; init; }

    /// <summary>What may be done through the contacts.</summary>
    public AccessRule Access { get; init; } = AccessRule.FreeRead;

    /// <summary>What may be done without contact; null when the FCP does not say.</summary>
    public AccessRule? ContactlessAccess { get; init; }

    /// <summary>The directory that holds the file; null for the root.</summary>
    public DedicatedFile? Parent { get; internal set; }
}
