namespace InsConformance.Cards.Pcsc;

/// <summary>A reader, a card or the service did not do what was asked. The message says in French what is wrong and what to do.</summary>
public sealed class PcscException : Exception
{
    private PcscException(PcscCode code, string message, Exception? cause)
        : base(message, cause) => Code = code;

    /// <summary>What the PC/SC function returned.</summary>
    public PcscCode Code { get; }

    /// <summary>Whether the service is gone: contexts and connections are void, new ones are needed once it is back.</summary>
    public bool IsServiceLost => Code is PcscCode.NoService or PcscCode.ServiceStopped or PcscCode.InvalidHandle or PcscCode.CommunicationError;

    /// <summary>A failure of a call.</summary>
    /// <param name="code">What it returned.</param>
    /// <param name="doing">What the bench was doing: « se connecter à la carte du lecteur … ».</param>
    public static PcscException Of(PcscCode code, string doing) =>
        new(code, $"Impossible {("aeiouéh".Contains(doing[0], StringComparison.Ordinal) ? "d'" : "de ")}{doing} : {PcscProblem.Describe(code)}", null);

    /// <summary>Whether the library itself is not installed.</summary>
    public bool IsLibraryMissing => InnerException is not null;

    /// <summary>The library itself is not there: what an <see cref="IPcscLibrary"/> throws, whatever the function.</summary>
    public static PcscException LibraryMissing(Exception cause) => new(PcscCode.NoService, PcscProblem.LibraryMissing, cause);
}
