using InsConformance.Exchange.Hl7v2.Er7;

namespace InsConformance.Exchange.Hl7v2.Pam;

/// <summary>A message seen as one of the French profile of IHE PAM, or of the CDA volet that shares its PID. Nothing is judged here.</summary>
public sealed class PamMessage
{
    private readonly Lazy<IReadOnlyList<CarriedCda>> _documents;

    /// <summary>Sees a message so.</summary>
    public PamMessage(Er7Message message)
    {
        Message = message;
        Header = message["MSH"];
        Type = Header[9][1].Text;
        Event = Header[9][2].Text;
        Structure = Header[9][3].Text;
        _documents = new Lazy<IReadOnlyList<CarriedCda>>(() => [.. CarriedCda.In(message)]);
        Patients = [.. ReadPatients()];
    }

    /// <summary>The message.</summary>
    public Er7Message Message { get; }

    /// <summary>Segment MSH.</summary>
    public Er7Segment Header { get; }

    /// <summary>MSH-9.1: <c>ADT</c>, <c>ORU</c>, <c>MDM</c>.</summary>
    public string Type { get; }

    /// <summary>MSH-9.2: <c>A28</c>.</summary>
    public string Event { get; }

    /// <summary>MSH-9.3: <c>ADT_A05</c>.</summary>
    public string Structure { get; }

    /// <summary>Whether it is an ADT message, thus one of PAM.</summary>
    public bool IsAdt => Type is "ADT";

    /// <summary>Its patients: one when it is well made.</summary>
    public IReadOnlyList<PamPatient> Patients { get; }

    /// <summary>The CDA documents that it carries, read when first asked for.</summary>
    public IReadOnlyList<CarriedCda> Documents => _documents.Value;

    private IEnumerable<PamPatient> ReadPatients()
    {
        Er7Segment? pid = null;
        var mrg = Absent("MRG");
        var zfd = Absent("ZFD");
        foreach (var segment in Message.Segments)
        {
            switch (segment.Name)
            {
                case "PID":
                    if (pid is not null)
                        yield return new PamPatient(this, pid, mrg, zfd);
                    (pid, mrg, zfd) = (segment, Absent("MRG"), Absent("ZFD"));
                    break;
                case "MRG" when !mrg.Exists:
                    mrg = segment;
                    break;
                case "ZFD" when !zfd.Exists:
                    zfd = segment;
                    break;
            }
        }

        if (pid is not null)
            yield return new PamPatient(this, pid, mrg, zfd);
    }

    private Er7Segment Absent(string name) => Er7Segment.Absent(Message, name);
}
