using System.Collections.Immutable;
using InsConformance.Engine.Store;

namespace InsConformance.Engine.Search;

/// <summary>First letters, and the fields among which one at least must begin with them.</summary>
internal sealed record SearchCriterion(string Typed, ImmutableArray<IndexedField> Fields);
