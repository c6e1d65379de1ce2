using System.Buffers;
using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Soap;

/// <summary>Writes SOAP faults byte for byte as the service and its gateway do, straight into a UTF-8 buffer. They travel with HTTP status 500.</summary>
public static class FaultWriter
{
    /// <summary>Writes the fault into a buffer.</summary>
    public static void Write(IBufferWriter<byte> output, InsiFault fault, FaultShape shape) => throw new NotSupportedException();

    /// <summary>The bytes of the fault.</summary>
    public static byte[] ToBytes(InsiFault fault, FaultShape shape) => throw new NotSupportedException();
}
