using System.Collections.Immutable;
using InsConformance.Engine.Journal;
using InsConformance.Engine.Register;
using InsConformance.Identity.Matricules;
using InsConformance.Identity.Traits;

namespace InsConformance.Engine.Store;

/// <summary>
/// Where the register and its journals are kept. Implementations are thread-safe; a commit is atomic; reads see whole commits only;
/// nothing is ever deleted. Lists come in ordinal order of the identifiers, journals in the order written.
/// </summary>
public interface IRegisterStore
{
    /// <summary>The identity, merged ones included; null when unknown.</summary>
    RegisteredIdentity? Find(IdentityId id);

    /// <summary>Every identity, merged ones included.</summary>
    ImmutableArray<RegisteredIdentity> All();

    /// <summary>The active identities born that day whose field begins with the key; an empty key begins everything.</summary>
    ImmutableArray<RegisteredIdentity> BornOn(BirthDate date, IndexedField field, SearchKey beginning);

    /// <summary>The active identities that hold this matricule, whatever the OID.</summary>
    ImmutableArray<RegisteredIdentity> Holding(Matricule matricule);

    /// <summary>Every journal row.</summary>
    ImmutableArray<JournalEntry> Journal();

    /// <summary>The journal rows of one identity.</summary>
    ImmutableArray<JournalEntry> JournalOf(IdentityId id);

    /// <summary>Writes everything of the commit, or nothing.</summary>
    CommitOutcome Commit(RegisterCommit commit);
}
