namespace InsConformance.Insi.Calling;

/// <summary>Who the calling software is, for « LPS » of the ContexteLPS. Constant for one installation.</summary>
/// <param name="Idam">« numéro d'autorisation » given by the CNDA, e.g. <c>PDP17NF21DD0</c>.</param>
/// <param name="Version">Version of the software.</param>
/// <param name="Instance">Installation, usually a UUID.</param>
/// <param name="Name">Name of the form <c>urn:lps:&lt;nom&gt;:&lt;version&gt;</c>.</param>
public sealed record LpsIdentity(string Idam, string Version, string Instance, string Name);
