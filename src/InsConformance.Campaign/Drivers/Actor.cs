namespace InsConformance.Campaign.Drivers;

/// <summary>Who acts in a step: a role (« l'utilisateur », « un super utilisateur », « l'administrateur du site ») or a named user.</summary>
/// <param name="Words">The words of the step, without quotation marks.</param>
public sealed record Actor(string Words);
