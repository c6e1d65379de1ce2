using InsConformance.Exchange.Hl7v2.Er7;

namespace InsConformance.Exchange.Hl7v2.Pam;

/// <summary>The patient of a message: its PID, and the MRG and ZFD that go with it. Read once; nothing is judged here.</summary>
public sealed class PamPatient
{
    internal PamPatient(PamMessage message, Er7Segment pid, Er7Segment mrg, Er7Segment zfd)
    {
        (Message, Pid, Mrg, Zfd) = (message, pid, mrg, zfd);
        Identifiers = [.. pid[3].Repetitions.Select(repetition => new PatientIdentifier(repetition))];
        Ins = [.. Identifiers.Where(identifier => identifier.CarriesIns)];
        FormerIdentifiers = [.. mrg[1].Repetitions.Select(repetition => new PatientIdentifier(repetition))];
        Names = pid[5].Repetitions;
        Reliability = [.. pid[32].Repetitions.Where(code => code.HasValue)];
    }

    /// <summary>The message that carries it.</summary>
    public PamMessage Message { get; }

    /// <summary>Segment PID.</summary>
    public Er7Segment Pid { get; }

    /// <summary>Segment MRG that follows; empty when there is none.</summary>
    public Er7Segment Mrg { get; }

    /// <summary>Segment ZFD that follows; empty when there is none.</summary>
    public Er7Segment Zfd { get; }

    /// <summary>PID-3.</summary>
    public IReadOnlyList<PatientIdentifier> Identifiers { get; }

    /// <summary>Identifiers of PID-3 given as an INS, with a number.</summary>
    public IReadOnlyList<PatientIdentifier> Ins { get; }

    /// <summary>Whether an INS is carried.</summary>
    public bool CarriesIns => Ins.Count > 0;

    /// <summary>MRG-1.</summary>
    public IReadOnlyList<PatientIdentifier> FormerIdentifiers { get; }

    /// <summary>PID-5.</summary>
    public IReadOnlyList<Er7Element> Names { get; }

    /// <summary>The names of type L, « nom de naissance ».</summary>
    public IEnumerable<Er7Element> BirthNames => Names.Where(name => name[7].Text is "L");

    /// <summary>PID-32, erasures left out.</summary>
    public IReadOnlyList<Er7Element> Reliability { get; }

    /// <summary>Whether PID-32 says <c>VALI</c>.</summary>
    public bool IsSaidValid => Says("VALI");

    /// <summary>Whether PID-32 holds a code.</summary>
    public bool Says(string code) => Reliability.Any(said => said.Text == code);
}
