using InsConformance.Engine.Register;

namespace InsConformance.Engine.Display;

/// <summary>One field of an identity as its user sees it.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Label">Unequivocal French label (INS 2).</param>
/// <param name="Value">Text shown; empty when the field holds nothing.</param>
public sealed record FieldView(RecordField Field, string Label, string Value)
{
    /// <summary>Whether the site shows the field; the four traits of règle 3 always are.</summary>
    public bool IsDisplayed { get; init; } = true;

    /// <summary>Whether the user sees that he cannot edit the field (INS 30).</summary>
    public bool IsLocked { get; init; }
}
