using System.Buffers;
using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Soap;

/// <summary>
/// Writes a request in the house style: SOAP 1.2, UTF-8, blocks in the order of the WSDL, fixed prefixes. It writes the values it is
/// given, right or wrong: null leaves the element out. Right values come from <see cref="Calling.CallContext"/>.
/// </summary>
public static class RequestWriter
{
    /// <summary>Writes the request into a buffer.</summary>
    public static void Write(IBufferWriter<byte> output, RequestContent content) => throw new NotSupportedException();

    /// <summary>The bytes of the request.</summary>
    public static byte[] ToBytes(RequestContent content) => throw new NotSupportedException();
}
