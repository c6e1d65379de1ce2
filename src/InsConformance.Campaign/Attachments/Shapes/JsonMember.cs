namespace InsConformance.Campaign.Attachments.Shapes;

/// <summary>A member of an object of the contract.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What it holds.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="IsNullable">Whether it may be <c>null</c>.</param>
public sealed record JsonMember(string Name, JsonShape Shape, bool IsRequired, bool IsNullable)
{
    /// <summary>Where the member is declared, <c>SutMessage.text</c>: the key of its documentation.</summary>
    public string? DeclaredAs { get; init; }
}
