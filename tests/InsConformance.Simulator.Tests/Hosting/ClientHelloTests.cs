using System.Security.Authentication;
using FsCheck;
using FsCheck.Fluent;
using InsConformance.Simulator.Hosting;

namespace InsConformance.Simulator.Tests.Hosting;

public sealed class ClientHelloTests
{
    /// <summary>RFC 8446: record, message, version 1.2 for the old ones, random, no session, one suite, no compression, and the extensions.</summary>
    private const string Head = "16 03 01 {record} 01 00 {message} 03 03 00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF 00 0002 1301 01 00";

    [Theory]
    [InlineData("002B 0003 02 0304", SslProtocols.Tls13)]
    [InlineData("002B 0005 04 0304 0303", SslProtocols.Tls12 | SslProtocols.Tls13)]
    [InlineData("0017 0000 002B 0007 06 DADA 0304 0303", SslProtocols.Tls12 | SslProtocols.Tls13)]
    [InlineData("0017 0000", SslProtocols.Tls12)]
    [InlineData("", SslProtocols.Tls12)]
    public void Reads_the_versions_of_the_extension_and_without_it_the_old_field(string extensions, SslProtocols expected) => ClientHello.Versions(Hello(extensions)).Should().Be(expected);

    [Fact]
    public void A_message_that_is_not_whole_yet_is_awaited_and_what_is_not_TLS_is_not()
    {
        var hello = Hello("002B 0003 02 0304");

        ClientHello.IsWhole(hello).Should().BeTrue();
        ClientHello.IsWhole(hello.AsSpan(0, hello.Length - 1)).Should().BeFalse();
        ClientHello.IsWhole([]).Should().BeFalse();
        ClientHello.IsWhole("GET / HTTP/1.1\r\n"u8).Should().BeTrue();
        ClientHello.Versions("GET / HTTP/1.1\r\n"u8).Should().Be(SslProtocols.None);
    }

    [Fact]
    public void No_cut_and_no_flipped_byte_is_an_error()
    {
        var hello = Hello("0017 0000 002B 0005 04 0304 0303");
        Prop.ForAll<byte, byte>((at, value) =>
        {
            var flipped = (byte[])hello.Clone();
            flipped[at % hello.Length] = value;
            ClientHello.Versions(flipped);
            ClientHello.Versions(flipped.AsSpan(0, at % hello.Length));
        }).QuickCheckThrowOnFailure();
    }

    private static byte[] Hello(string extensions)
    {
        var list = Convert.FromHexString(extensions.Replace(" ", "", StringComparison.Ordinal));
        byte[] tail = list.Length == 0 ? [] : [(byte)(list.Length >> 8), (byte)list.Length, .. list];
        var fixedLength = 2 + 32 + 1 + 4 + 2 + tail.Length;
        var head = Head.Replace("{record}", (fixedLength + 4).ToString("X4", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{message}", fixedLength.ToString("X4", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
        return [.. Convert.FromHexString(head), .. tail];
    }
}
