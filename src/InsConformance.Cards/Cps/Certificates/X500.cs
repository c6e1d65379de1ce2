namespace InsConformance.Cards.Cps.Certificates;

/// <summary>Attribute types of the names in CPx certificates (X.520).</summary>
internal static class X500
{
    public const string CommonName = "2.5.4.3";
    public const string Surname = "2.5.4.4";
    public const string Country = "2.5.4.6";
    public const string Title = "2.5.4.12";
    public const string GivenName = "2.5.4.42";
}
