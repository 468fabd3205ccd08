using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace GovDisclosure.Format.Tests.Support;

/// <summary>What the assemblies of all packages keep; each method gives what breaks the rule.</summary>
internal static class SurfaceRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>State that all threads share and one of them can change, in any type, public or not.</summary>
    internal static IEnumerable<string> MutableStatics(Assembly assembly) =>
        from type in assembly.GetTypes()
        where !IsGenerated(type)
        from member in type.GetMembers(Declared)
        where member is FieldInfo { IsStatic: true, IsInitOnly: false, IsLiteral: false } field ? !IsGenerated(field) && !field.IsDefined(typeof(ThreadStaticAttribute)) : member is PropertyInfo property && property.SetMethod?.IsStatic == true
        select type + "." + member.Name;

    /// <summary>What can be changed about a type: setters that anybody can call, fields, lists.</summary>
    internal static IEnumerable<string> Changeable(Type type) =>
        type.GetProperties(Declared).Where(property => property.SetMethod is { IsPrivate: false } || (property.GetMethod is { IsPublic: true } && IsMutableCollection(property.PropertyType))).Select(property => type + "." + property.Name)
            .Concat(type.GetFields(Declared).Where(field => !field.IsInitOnly && !field.IsLiteral).Select(field => type + "." + field.Name));

    /// <summary>
    /// Public members without documentation in the file beside the assembly. Members of one name are counted, not told apart;
    /// what the compiler writes itself, as a constructor without parameters, has none.
    /// </summary>
    internal static IEnumerable<string> Undocumented(Assembly assembly)
    {
        ILookup<string, XElement> documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Elements("inheritdoc").Any() || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value) || member.Element("summary")?.HasElements == true)
            .ToLookup(member => ((string)member.Attribute("name")!).Split('(')[0]);
        return from type in assembly.GetExportedTypes()
               from name in Names(type).GroupBy(name => name)
               where documented[name.Key].Count() < name.Count()
               select name.Key;
    }

    private static IEnumerable<string> Names(Type type)
    {
        string owner = type.FullName!.Replace('+', '.');
        yield return "T:" + owner;
        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            string name = owner + "." + member.Name.Replace('.', '#');
            switch (member)
            {
                case FieldInfo field when (field.IsPublic || field.IsFamily) && !field.IsSpecialName:
                    yield return "F:" + name;
                    break;
                case PropertyInfo property when property.GetAccessors(true).Any(IsVisible) && !IsGenerated(property):
                    yield return "P:" + name;
                    break;
                case MethodBase method when IsVisible(method) && !IsGenerated(method) && (method.IsConstructor || !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)):
                    yield return "M:" + name + (method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : string.Empty);
                    break;
            }
        }
    }

    private static bool IsVisible(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !(method.IsConstructor && method.GetParameters().Length == 0);

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (member is Type type && (type.Name.StartsWith('<') || (type.DeclaringType is { } outer && IsGenerated(outer))))
        || (member is FieldInfo && member.Name.StartsWith('<'));

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || (type.IsGenericType && new[] { typeof(IList<>), typeof(List<>), typeof(IDictionary<,>), typeof(Dictionary<,>), typeof(ICollection<>), typeof(HashSet<>), typeof(ISet<>) }.Contains(type.GetGenericTypeDefinition()));
}
