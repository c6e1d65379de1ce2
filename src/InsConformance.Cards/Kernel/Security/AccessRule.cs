namespace InsConformance.Cards.Kernel.Security;

/// <summary>Access rule of a file (« règle d'accès »): the six conditions of mode <c>7B</c>, in their order in the FCP. What is not said is never.</summary>
public sealed record AccessRule
{
    /// <summary>Everybody reads, nobody writes.</summary>
    public static readonly AccessRule FreeRead = new() { Read = AccessCondition.Always };

    /// <summary>Nobody does anything.</summary>
    public static readonly AccessRule Closed = new();

    /// <summary>DELETE.</summary>
    public AccessCondition Delete { get; init; } = AccessCondition.Never;

    /// <summary>TERMINATE.</summary>
    public AccessCondition Terminate { get; init; } = AccessCondition.Never;

    /// <summary>ACTIVATE.</summary>
    public AccessCondition Activate { get; init; } = AccessCondition.Never;

    /// <summary>DEACTIVATE.</summary>
    public AccessCondition Deactivate { get; init; } = AccessCondition.Never;

    /// <summary>UPDATE BINARY.</summary>
    public AccessCondition Update { get; init; } = AccessCondition.Never;

    /// <summary>READ BINARY.</summary>
    public AccessCondition Read { get; init; } = AccessCondition.Never;

    /// <summary><c>7B</c> and the six conditions: the value of tag <c>8C</c> (contact) or <c>9C</c> (contactless).</summary>
    public byte[] ToBytes() => [0x7B, Delete.Code, Terminate.Code, Activate.Code, Deactivate.Code, Update.Code, Read.Code];
}
