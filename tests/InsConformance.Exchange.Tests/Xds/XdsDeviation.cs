using System.Text;
using InsConformance.Exchange.Tests.Support;

namespace InsConformance.Exchange.Tests.Xds;

/// <summary>One thing changed in a submission that is right, and the rules that must name it.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Rules">Every rule departed from; « W » after a warning.</param>
/// <param name="Before">What the submission holds; only the first is replaced.</param>
/// <param name="After">What replaces it.</param>
public sealed record XdsDeviation(string Name, string Rules, string Before, string After)
{
    /// <summary>Whether the change is made in the CDA document that the submission carries in base 64.</summary>
    public bool InDocument { get; init; }

    /// <summary>The submission with its change.</summary>
    public byte[] Apply()
    {
        var submission = Encoding.UTF8.GetString(Examples.Read("xds/soumission-dmp.xml"));
        return Encoding.UTF8.GetBytes(InDocument ? ChangeDocument(submission) : Change(submission));
    }

    public override string ToString() => Name;

    private string ChangeDocument(string submission)
    {
        const string Opening = "<xds:Document id=\"Document01\">";
        var start = submission.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var end = submission.IndexOf('<', start);
        var document = Encoding.UTF8.GetString(Convert.FromBase64String(submission[start..end]));
        return submission[..start] + Convert.ToBase64String(Encoding.UTF8.GetBytes(Change(document))) + submission[end..];
    }

    private string Change(string text)
    {
        var start = text.IndexOf(Before, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, Before);
        return text[..start] + After + text[(start + Before.Length)..];
    }
}
