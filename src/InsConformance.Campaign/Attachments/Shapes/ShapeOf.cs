using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace InsConformance.Campaign.Attachments.Shapes;

/// <summary>Reads the shape of a C# type, as <see cref="Contract.ContractJson"/> writes it.</summary>
internal static class ShapeOf
{
    public static JsonShape Type(Type type)
    {
        if (type == typeof(string) || type == typeof(Uri))
            return new JsonShape.Text();
        if (type == typeof(bool))
            return new JsonShape.Flag();
        if (type == typeof(int))
            return new JsonShape.Count();
        if (type == typeof(TimeSpan))
            return new JsonShape.Seconds();
        if (type.IsEnum)
            return new JsonShape.Choice([.. Enum.GetNames(type).Select(CamelCase)]);
        if (Arguments(type, typeof(IReadOnlyList<>)) is [var item])
            return new JsonShape.Items(Type(item));
        return Arguments(type, typeof(IReadOnlyDictionary<,>)) is [var key, var value] ? new JsonShape.Map(Type(key), Type(value)) : Record(type);
    }

    /// <summary>The parameters of a method, as one object.</summary>
    public static JsonShape.Members Parameters(IEnumerable<ParameterInfo> parameters)
    {
        var nullability = new NullabilityInfoContext();
        return new JsonShape.Members(
            null,
            [.. parameters.Select(parameter => Member(parameter.Name!, parameter.ParameterType, isRequired: true, nullability.Create(parameter)))]);
    }

    public static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static JsonShape.Members Record(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var positional = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).ToDictionary(parameter => parameter.Name!, StringComparer.Ordinal);
        return new JsonShape.Members(
            type.Name,
            [
                .. from property in Properties(type)
                   let parameter = positional.GetValueOrDefault(property.Name)
                   let isRequired = parameter is null ? property.IsDefined(typeof(RequiredMemberAttribute)) : !parameter.HasDefaultValue
                   select Member(CamelCase(property.Name), property.PropertyType, isRequired, nullability.Create(property)) with
                   {
                       DeclaredAs = $"{property.DeclaringType!.Name}.{CamelCase(property.Name)}",
                   },
            ]);
    }

    private static JsonMember Member(string name, Type type, bool isRequired, NullabilityInfo nullability) => new(
        name, Type(Nullable.GetUnderlyingType(type) ?? type), isRequired, nullability.ReadState is NullabilityState.Nullable);

    /// <summary>What is written and read: the properties of the base first, those of a derived record that stand for the same thing once.</summary>
    private static ImmutableArray<PropertyInfo> Properties(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .OrderBy(property => property.DeclaringType == type)
            .DistinctBy(property => property.Name, StringComparer.Ordinal),
    ];

    private static Type[] Arguments(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition ? type.GetGenericArguments() : [];
}
