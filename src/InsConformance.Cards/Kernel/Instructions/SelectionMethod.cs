namespace InsConformance.Cards.Kernel.Instructions;

/// <summary>How SELECT names a file: its P1.</summary>
public enum SelectionMethod
{
    /// <summary>The root, by <c>3F00</c> or no data, or a child of the current directory, by its identifier.</summary>
    Identifier = 0x00,

    /// <summary>A directory of the current directory, by its identifier.</summary>
    Directory = 0x01,

    /// <summary>An elementary file of the current directory, by its identifier; the root too, which OpenSC asks for.</summary>
    File = 0x02,

    /// <summary>The parent of the current directory.</summary>
    Parent = 0x03,

    /// <summary>An application, by its whole name (AID).</summary>
    Name = 0x04,

    /// <summary>A path from the root.</summary>
    PathFromRoot = 0x08,

    /// <summary>A path from the current directory; from the root when it begins by <c>3F00</c>.</summary>
    PathFromCurrent = 0x09,
}
