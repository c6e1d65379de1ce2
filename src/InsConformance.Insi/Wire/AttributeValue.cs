namespace InsConformance.Insi.Wire;

/// <summary>One attribute as received. Namespace declarations are not attributes here: prefixes carry no meaning.</summary>
/// <param name="Namespace">Namespace name; empty for an unqualified attribute.</param>
/// <param name="LocalName">Local name.</param>
/// <param name="Value">Value after XML normalisation, otherwise untouched.</param>
public sealed record AttributeValue(string Namespace, string LocalName, string Value);
