namespace InsConformance.Simulator.People;

/// <summary>Kinds of files of people that can be written.</summary>
public enum PeopleFormat
{
    /// <summary>JSON lines: the head, then one person per line. For bases of any size.</summary>
    Jsonl,

    /// <summary>YAML, one person per line: to be read and edited.</summary>
    Yaml,
}
