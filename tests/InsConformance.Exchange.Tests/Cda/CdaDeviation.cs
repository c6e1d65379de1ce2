using System.Text;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Cda;

/// <summary>One thing changed in a document that is right, and the rules that must name it.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Version">Version of the CI-SIS.</param>
/// <param name="Rules">Every rule departed from; « W » after a warning.</param>
/// <param name="Before">What the example holds.</param>
/// <param name="After">What replaces it.</param>
public sealed record CdaDeviation(string Name, string Version, string Rules, string Before, string After)
{
    /// <summary>The document with its change.</summary>
    public byte[] Apply()
    {
        var document = Encoding.UTF8.GetString(Examples.Read("cda/qualifiee-nir.xml"));
        document.Should().Contain(Before);
        return Encoding.UTF8.GetBytes(document.Replace(Before, After, StringComparison.Ordinal));
    }

    public override string ToString() => $"{Version} {Name}";
}
