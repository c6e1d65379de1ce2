using System.Runtime.CompilerServices;
using InsConformance.Cards.Pcsc.Native;

namespace InsConformance.Cards.Tests.Pcsc;

/// <summary>Widths of the types of PC/SC on a 64-bit machine: a wrong one corrupts memory only on the system that nobody tried.</summary>
public sealed class NativeLayoutTests
{
    [Fact]
    public void Reader_states_have_the_width_of_their_platform()
    {
        Unsafe.SizeOf<LinuxReaderState>().Should().Be(80, "two pointers, three C longs, 33 bytes, padded to a multiple of eight");
        Unsafe.SizeOf<MacReaderState>().Should().Be(61, "two pointers, three times four bytes, 33 bytes, packed");
        Unsafe.SizeOf<WindowsReaderState>().Should().Be(64, "two pointers, three times four bytes, 36 bytes");
    }

    [Fact]
    public void Input_output_requests_have_the_width_of_their_platform()
    {
        Unsafe.SizeOf<LinuxIoRequest>().Should().Be(16);
        Unsafe.SizeOf<IoRequest>().Should().Be(8);
    }

    [Fact]
    public void A_list_of_names_ends_with_an_empty_one() =>
        MultiString.Split("Virtual PCD 00 00\0Virtual PCD 00 01\0\0").Should().Equal("Virtual PCD 00 00", "Virtual PCD 00 01");
}
