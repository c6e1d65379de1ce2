using InsConformance.Exchange.Datamatrix.Symbols;
using InsConformance.Identity.Matricules;

namespace InsConformance.Exchange.Paper;

/// <summary>The part of the « cartouche » that only a qualified identity has.</summary>
/// <param name="Ins">Matricule and OID.</param>
/// <param name="Symbol">The datamatrix; null when another barcode of the document already carries the INS (règle 32).</param>
public sealed record PrintedIns(Ins Ins, DatamatrixSymbol? Symbol)
{
    /// <summary>The mention beside the symbol (« INS – Format Datamatrix » v2.2 §4).</summary>
    public const string Mention = "INS à scanner";

    /// <summary>What the symbol says, in ASCII; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The matricule in groups, « 2 77 07 63 220 829 10 ».</summary>
    public string Matricule => Ins.Matricule.Display;

    /// <summary>Whether the box « NIA » is ticked rather than « NIR ».</summary>
    public bool IsNia => Ins.Nature is OidNature.Nia;

    /// <summary>The secure address of the person in the MSSanté space (one public source).</summary>
    public string MessagingAddress => $"{Ins.Matricule.Value}@patient.mssante.fr";
}
