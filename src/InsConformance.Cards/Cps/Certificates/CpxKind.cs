namespace InsConformance.Cards.Cps.Certificates;

/// <summary>« Type de carte » of the CPx family (MICA types 4 to 7, in the sample kit of GIE SESAM-Vitale).</summary>
public sealed class CpxKind
{
    private CpxKind(string name, byte extensionValue, string nameQualifier, int micaType)
    {
        Name = name;
        ExtensionValue = extensionValue;
        NameQualifier = nameQualifier;
        MicaType = micaType;
    }

    /// <summary>« Carte de professionnel de santé ».</summary>
    public static CpxKind Cps { get; } = new("CPS", 0, "CPS", 4);

    /// <summary>« Carte de professionnel en formation ».</summary>
    public static CpxKind Cpf { get; } = new("CPF", 1, "CPF", 5);

    /// <summary>« Carte de personnel d'établissement », nominative or not.</summary>
    public static CpxKind Cpe { get; } = new("CPE", 2, "CDE-CPE", 6);

    /// <summary>« Carte de personnel autorisé ».</summary>
    public static CpxKind Cpa { get; } = new("CPA", 3, "CPA", 7);

    /// <summary>A card whose certificate does not tell: <c>CPX</c> in the assertion, 255 for MICA.</summary>
    public static CpxKind Untold { get; } = new("CPx", 0xFF, "CPX", 255);

    /// <summary>Every kind that a card tells.</summary>
    public static IReadOnlyList<CpxKind> All { get; } = [Cps, Cpf, Cpe, Cpa];

    /// <summary>Usual name: <c>CPS</c>, <c>CPF</c>, <c>CPE</c>, <c>CPA</c>.</summary>
    public string Name { get; }

    /// <summary>Third byte of the certificate extension 1.2.250.1.71.1.2.2.</summary>
    public byte ExtensionValue { get; }

    /// <summary>« NameQualifier » of the PS assertion.</summary>
    public string NameQualifier { get; }

    /// <summary>Type that MICA gives.</summary>
    public int MicaType { get; }

    /// <summary>The kind of that extension value, or null.</summary>
    public static CpxKind? OfExtension(byte value) => All.FirstOrDefault(kind => kind.ExtensionValue == value);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
