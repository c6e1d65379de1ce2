using System.Buffers;
using InsConformance.Insi.Messages;

namespace InsConformance.Insi.Soap;

/// <summary>Writes « RESULTAT » envelopes byte for byte as the service does, straight into a UTF-8 buffer.</summary>
public static class AnswerWriter
{
    /// <summary>Writes the answer into a buffer.</summary>
    public static void Write(IBufferWriter<byte> output, InsiAnswer answer, WireProfile profile) => throw new NotSupportedException();

    /// <summary>The bytes of the answer.</summary>
    public static byte[] ToBytes(InsiAnswer answer, WireProfile profile) => throw new NotSupportedException();
}
