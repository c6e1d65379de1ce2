namespace InsConformance.Campaign.Sut.Views;

/// <summary>Why a message is shown.</summary>
public enum MessageKind
{
    /// <summary>The action is refused.</summary>
    Refusal,

    /// <summary>The action is done or possible, but the user must look.</summary>
    Alert,

    /// <summary>For information.</summary>
    Information,
}
