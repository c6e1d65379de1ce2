namespace InsConformance.Cards.Tracing;

/// <summary>Codes never enter a trace: traces are sent to people.</summary>
internal static class SecretCodes
{
    private const int HeaderAndLength = 5;
    private const byte Hidden = 0xFF;

    /// <summary>The command, with whatever may be a code replaced by <c>FF</c>: VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER, well formed or not.</summary>
    public static byte[] Hide(ReadOnlyMemory<byte> command)
    {
        var shown = command.ToArray();
        if (shown.Length > HeaderAndLength && shown[1] is (0x20 or 0x24 or 0x2C))
            shown.AsSpan(HeaderAndLength).Fill(Hidden);
        return shown;
    }
}
