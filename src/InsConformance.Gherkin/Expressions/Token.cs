using System.Runtime.InteropServices;

namespace InsConformance.Gherkin.Expressions;

/// <summary>A piece of an expression: its text without escapes, and where it stands.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenType Type, string Text, int Start, int End);
