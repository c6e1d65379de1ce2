using InsConformance.Identity.Rules;
using InsConformance.Insi.Faults;

namespace InsConformance.Simulator.People;

/// <summary>What the head of a file says for all its people, unless one of them says otherwise.</summary>
internal sealed record PeopleDefaults(string DataSet, PersonPresence? Presence, SourceMark? Mark, Basis? Basis);
