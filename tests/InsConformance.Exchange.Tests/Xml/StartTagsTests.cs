using System.Text;
using InsConformance.Exchange.Xml;

namespace InsConformance.Exchange.Tests.Xml;

public sealed class StartTagsTests
{
    [Theory]
    [InlineData("<a b='1' c='2'/>", 2)]
    [InlineData("<a b='=>' c=\"'=\"><d e='3'/></a>", 2)]
    [InlineData("<?xml version='1.0' encoding='utf-8' standalone='yes'?><a/>", 0)]
    [InlineData("<!-- <a b='1'> --><a b='1'/>", 1)]
    [InlineData("<a><![CDATA[<a b='1' c='2'>]]></a>", 0)]
    [InlineData("<a>b = c = d</a>", 0)]
    public void Counts_the_attributes_of_each_start_tag(string xml, int most)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var bytes = encoding.GetBytes(xml);
            StartTags.ExceedAttributes(bytes, most).Should().BeFalse();
            if (most > 0)
                StartTags.ExceedAttributes(bytes, most - 1).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("<a b='1")]
    [InlineData("<a b=1 c")]
    [InlineData("<!-- <a")]
    [InlineData("<")]
    public void What_does_not_end_is_left_to_the_reader(string xml) => StartTags.ExceedAttributes(Encoding.UTF8.GetBytes(xml), 3).Should().BeFalse();
}
