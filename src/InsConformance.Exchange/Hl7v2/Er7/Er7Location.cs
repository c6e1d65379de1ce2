using System.Globalization;
using System.Text;

namespace InsConformance.Exchange.Hl7v2.Er7;

/// <summary>
/// Place in a message, in the usual words: <c>PID-3.1[2]</c> is the first component of the second repetition of PID-3,
/// <c>OBX[4]-5</c> the fifth field of the fourth OBX. Numbers start at 1; 0 stands for « not said ».
/// </summary>
/// <param name="Segment">Name of the segment.</param>
/// <param name="Occurrence">Rank of the segment among those of its name; 0 when it is alone.</param>
/// <param name="Field">Field of the segment.</param>
/// <param name="Repetition">Repetition of the field; 0 when it is alone.</param>
/// <param name="Component">Component of the repetition.</param>
/// <param name="Subcomponent">Subcomponent of the component.</param>
public readonly record struct Er7Location(string Segment, int Occurrence = 0, int Field = 0, int Repetition = 0, int Component = 0, int Subcomponent = 0)
{
    /// <summary>The place one level below.</summary>
    internal Er7Location Part(int rank) => Component == 0 ? this with { Component = rank } : this with { Subcomponent = rank };

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Segment);
        Append(text, '[', Occurrence, "]");
        Append(text, '-', Field);
        Append(text, '.', Component);
        Append(text, '.', Subcomponent);
        Append(text, '[', Repetition, "]");
        return text.ToString();
    }

    private static void Append(StringBuilder text, char opening, int number, string closing = "")
    {
        if (number > 0)
            text.Append(opening).Append(number.ToString(CultureInfo.InvariantCulture)).Append(closing);
    }
}
