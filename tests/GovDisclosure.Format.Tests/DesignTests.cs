using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace GovDisclosure.Format.Tests;

/// <summary>Rules of the design that every public type keeps.</summary>
public class DesignTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_mutable = [typeof(AnnualReportBuilder), typeof(ApplicationTableBuilder), typeof(ProceedingsBuilder), typeof(ValidationContext)];

    public static TheoryData<Type> PublicTypes => new(typeof(AnnualReport).Assembly.GetExportedTypes().Where(type => !type.IsEnum));

    public static TheoryData<Type> ImmutableTypes => new(typeof(AnnualReport).Assembly.GetExportedTypes().Where(type => !type.IsEnum && !s_mutable.Contains(type)));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Stands_in_the_one_namespace(Type type) => Assert.Equal("GovDisclosure.Format", type.Namespace);

    [Theory]
    [MemberData(nameof(ImmutableTypes))]
    public void Is_immutable(Type type)
    {
        Assert.DoesNotContain(type.GetProperties(Everything), property => property.SetMethod is { IsPrivate: false });
        Assert.All(type.GetFields(Everything), field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{type}.{field.Name} can be changed"));
        Assert.DoesNotContain(type.GetProperties(Everything), property => property.GetMethod is { IsPublic: true } && IsMutableCollection(property.PropertyType));
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Is_sealed_or_meant_to_be_a_base(Type type) =>
        Assert.True(type.IsSealed || type.IsValueType || type.IsAbstract || type.IsInterface, $"{type} can be derived from");

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_value_has_the_operators_of_its_equality(Type type)
    {
        bool isEquatable = typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);
        bool isComparable = typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type);

        Assert.True(!type.IsValueType || isEquatable, $"{type} is a struct without equality of its own");
        foreach (string name in isEquatable ? new[] { "op_Equality", "op_Inequality" } : [])
            Assert.NotNull(type.GetMethod(name, [type, type]));
        foreach (string name in isComparable ? new[] { "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual" } : [])
            Assert.NotNull(type.GetMethod(name, [type, type]));
    }

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void No_public_field_that_is_no_constant(Type type) =>
        Assert.DoesNotContain(type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static), field => !field.IsLiteral);

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && new[] { typeof(IList<>), typeof(List<>), typeof(IDictionary<,>), typeof(Dictionary<,>), typeof(ICollection<>) }.Contains(type.GetGenericTypeDefinition()));
}
