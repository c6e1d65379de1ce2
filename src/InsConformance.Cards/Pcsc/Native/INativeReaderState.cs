namespace InsConformance.Cards.Pcsc.Native;

/// <summary>SCARD_READERSTATE, whose layout changes with the platform.</summary>
internal interface INativeReaderState<TSelf>
    where TSelf : unmanaged, INativeReaderState<TSelf>
{
    /// <summary>State that the service wrote.</summary>
    uint Event { get; }

    /// <summary>Answer to reset that the service wrote.</summary>
    byte[] Atr { get; }

    /// <summary>A question.</summary>
    /// <param name="name">Name of the reader, in the memory of the caller.</param>
    /// <param name="known">State that the caller knows.</param>
    static abstract TSelf Ask(nint name, uint known);
}
