using System.Text;

namespace InsConformance.Insi.Tests;

/// <summary>Compares with an approved file: as text first, for a readable difference, then byte by byte.</summary>
internal static class ApprovedBytes
{
    public static void ShouldBeApproved(this byte[] written, string name)
    {
        var approved = TestFiles.Approved(name);
        Encoding.UTF8.GetString(written).Should().Be(Encoding.UTF8.GetString(approved));
        written.Should().Equal(approved);
    }
}
