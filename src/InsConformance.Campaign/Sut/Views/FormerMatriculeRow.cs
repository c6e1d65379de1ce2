namespace InsConformance.Campaign.Sut.Views;

/// <summary>A matricule that is no longer the one of the identity.</summary>
/// <param name="Matricule">13 characters and the key.</param>
/// <param name="Oid">OID of its authority.</param>
/// <param name="Invalidated">True when the software invalidated it; false when INSi returned it as history.</param>
public sealed record FormerMatriculeRow(string Matricule, string Oid, bool Invalidated);
