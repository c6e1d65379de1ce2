namespace InsConformance.Campaign.Sut;

/// <summary>How a software under test broke down.</summary>
public enum SutFailure
{
    /// <summary>It could not be reached or started.</summary>
    Unreachable,

    /// <summary>It did not answer in time.</summary>
    Timeout,

    /// <summary>It answered something that the attachment contract does not know.</summary>
    UnexpectedAnswer,

    /// <summary>It failed inside while doing what was asked.</summary>
    InternalError,
}
