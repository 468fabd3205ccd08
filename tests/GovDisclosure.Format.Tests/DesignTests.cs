using System;
using System.Linq;
using System.Reflection;
using GovDisclosure.Format.Tests.Support;

namespace GovDisclosure.Format.Tests;

/// <summary>Rules of the design that every public type keeps.</summary>
public class DesignTests
{
    private static readonly Type[] s_mutable = [typeof(AnnualReportBuilder), typeof(ApplicationTableBuilder), typeof(ProceedingsBuilder), typeof(ReportAggregation), typeof(ValidationContext)];

    public static TheoryData<Type> PublicTypes => new(typeof(AnnualReport).Assembly.GetExportedTypes().Where(type => !type.IsEnum));

    public static TheoryData<Type> ImmutableTypes => new(typeof(AnnualReport).Assembly.GetExportedTypes().Where(type => !type.IsEnum && !s_mutable.Contains(type)));

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void Stands_in_the_one_namespace(Type type) => Assert.Equal("GovDisclosure.Format", type.Namespace);

    [Theory]
    [MemberData(nameof(ImmutableTypes))]
    public void Is_immutable(Type type) => Assert.Empty(SurfaceRules.Changeable(type));

    [Fact]
    public void What_is_no_builder_and_yet_changes_is_seen() => Assert.All(s_mutable.Where(type => type != typeof(ReportAggregation)), type => Assert.NotEmpty(SurfaceRules.Changeable(type)));

    [Fact]
    public void No_caller_can_change_what_others_see() => Assert.Empty(SurfaceRules.MutableStatics(typeof(AnnualReport).Assembly));

    [Fact]
    public void A_static_that_can_be_changed_would_be_seen() => Assert.Equal([typeof(Shared) + ".s_field", typeof(Shared) + ".Property"], SurfaceRules.MutableStatics(typeof(Shared).Assembly).Where(name => name.Contains(nameof(Shared), StringComparison.Ordinal)).OrderDescending());

    [Fact]
    public void Every_public_member_is_documented() => Assert.Empty(SurfaceRules.Undocumented(typeof(AnnualReport).Assembly));

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

    [Fact]
    public void No_list_can_be_cast_to_one_that_changes()
    {
        ReportTemplate template = ReportTemplate.Edition2021;
        ValidationResult result = ReportValidator.Default.Validate(AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023));
        object[] owners =
        [
            template, .. template.Tables, .. template.Identities, .. template.Tables.SelectMany(table => table.Rows), .. template.Tables.SelectMany(table => table.Columns),
            new ReportSeries([]), ReportComparison.Of(AnnualReport.CreateBlank(ReportEdition.Edition2019, 2020), AnnualReport.CreateBlank(ReportEdition.Edition2021, 2021)),
            .. ReportTemplate.Sections, .. RuleCatalog.Rules, result, .. result.NotAssessable, AnnualReport.CreateBlank(ReportEdition.Edition2021, 2023),
        ];

        foreach (object owner in owners)
        {
            foreach (PropertyInfo property in owner.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
                Assert.False(property.GetValue(owner) is System.Collections.IList, $"{owner.GetType().Name}.{property.Name}");
        }

        Assert.IsNotAssignableFrom<System.Collections.IList>(RuleCatalog.Rules);
        Assert.IsNotAssignableFrom<System.Collections.IList>(ReadDiagnosticCatalog.All);
    }

    private static class Shared
    {
        private static int s_field = 1;

        internal static int Property
        {
            get => s_field;
            set => s_field = value;
        }
    }
}
