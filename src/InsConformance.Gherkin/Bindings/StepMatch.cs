using InsConformance.Gherkin.Expressions;

namespace InsConformance.Gherkin.Bindings;

/// <summary>A step definition that matches a step, and the arguments that it found.</summary>
internal sealed record StepMatch(StepBinding Step, IReadOnlyList<ExpressionArgument> Arguments);
