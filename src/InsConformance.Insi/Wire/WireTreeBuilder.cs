using System.Text;
using System.Xml;

namespace InsConformance.Insi.Wire;

/// <summary>
/// Builds the tree while the reader goes through the document. Its cost is linear in the size of the message, whatever its shape.
/// </summary>
internal sealed class WireTreeBuilder(WireText text)
{
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    private readonly Stack<OpenElement> _open = new();

    /// <summary>The document element; null until its start tag is read.</summary>
    public WireElement? Root { get; private set; }

    /// <summary>Adds the node that the reader stands on.</summary>
    public void Add(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(reader);
                break;
            case XmlNodeType.EndElement:
                _open.Pop().Close(text.EndOfTag(text.Offset((IXmlLineInfo)reader)));
                break;
            case XmlNodeType.Comment when _open.Count > 0:
                (_open.Peek().Comments ??= []).Add(reader.Value);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _open.Count > 0:
                _open.Peek().Append(reader.Value);
                break;
        }
    }

    private void Open(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        var (line, column) = (place.LineNumber, place.LinePosition);
        var start = text.Offset(place) - 1;
        var parent = _open.Count > 0 ? _open.Peek() : null;
        var element = new WireElement(parent?.Element, reader.Prefix, reader.NamespaceURI, reader.LocalName, line, column);
        var isEmpty = reader.IsEmptyElement;
        if (reader.HasAttributes)
            element.Attributes = ReadAttributes(reader);

        (parent?.Children ?? []).Add(element);
        Root ??= element;
        var open = new OpenElement(element, text.Value, start);
        if (isEmpty)
            open.Close(text.EndOfTag(start + 1));
        else
            _open.Push(open);
    }

    private static List<AttributeValue> ReadAttributes(XmlReader reader)
    {
        var attributes = new List<AttributeValue>(reader.AttributeCount);
        while (reader.MoveToNextAttribute())
        {
            if (!string.Equals(reader.NamespaceURI, XmlnsNamespace, StringComparison.Ordinal))
                attributes.Add(new AttributeValue(reader.NamespaceURI, reader.LocalName, reader.Value));
        }

        return attributes;
    }

    private sealed class OpenElement(WireElement element, string source, int start)
    {
        private string _text = "";
        private StringBuilder? _longText;

        public WireElement Element => element;

        public List<WireElement> Children { get; } = [];

        public List<string>? Comments { get; set; }

        /// <summary>One piece of text is the rule; the builder is for text cut by comments or child elements.</summary>
        public void Append(string piece)
        {
            if (_longText is not null)
                _longText.Append(piece);
            else if (_text.Length == 0)
                _text = piece;
            else
                _longText = new StringBuilder(_text).Append(piece);
        }

        public void Close(int end)
        {
            element.Text = _longText?.ToString() ?? _text;
            element.SetSource(source, start, end);
            if (Children.Count > 0)
                element.Children = Children;
            if (Comments is not null)
                element.Comments = Comments;
        }
    }
}
