namespace InsConformance.Insi.Soap;

/// <summary>The constant bytes that start every answer and every fault, whatever the shape.</summary>
internal static class Envelope
{
    public static ReadOnlySpan<byte> Opening
        => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8
        + """<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope">"""u8;
}
