namespace InsConformance.Engine.Rights;

/// <summary>Who did something, as journals keep it.</summary>
/// <param name="UserId">Unique identifier of the user.</param>
/// <param name="Name">Name shown to people.</param>
public sealed record Author(string UserId, string Name);
