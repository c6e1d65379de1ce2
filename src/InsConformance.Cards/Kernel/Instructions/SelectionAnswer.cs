namespace InsConformance.Cards.Kernel.Instructions;

/// <summary>What a successful SELECT answers.</summary>
public enum SelectionAnswer
{
    /// <summary>The file control parameters (FCP).</summary>
    ControlParameters,

    /// <summary>The status word only.</summary>
    Nothing,
}
