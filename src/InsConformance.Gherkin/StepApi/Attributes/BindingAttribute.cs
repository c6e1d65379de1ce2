namespace InsConformance.Gherkin;

/// <summary>Marks a class whose methods are step definitions, hooks or step argument transformations.</summary>
/// <remarks>Counterpart of <c>Reqnroll.BindingAttribute</c>. The class is created by its constructor once per scenario.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BindingAttribute : Attribute;
