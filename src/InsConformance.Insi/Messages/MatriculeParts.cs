namespace InsConformance.Insi.Messages;

/// <summary>The element type « Matricule » of the contract, in a request or in an answer: three raw strings, null when absent.</summary>
/// <param name="Number">« NumIdentifiant », 13 characters when it is right.</param>
/// <param name="Key">« Cle », two digits when it is right.</param>
/// <param name="Type">« TypeMatricule », <c>NIR</c> in answers before October 2022.</param>
public sealed record MatriculeParts(string? Number, string? Key = null, string? Type = null);
