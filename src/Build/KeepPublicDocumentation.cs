using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Drops from the documentation file of an assembly every member that cannot be reached from outside.</summary>
public sealed class KeepPublicDocumentation : Task
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The documentation file; it is replaced.</summary>
    [Required]
    public string Documentation { get; set; }

    /// <summary>The assembly that is documented.</summary>
    [Required]
    public string Assembly { get; set; }

    /// <summary>The assemblies that it was compiled against.</summary>
    [Required]
    public string[] References { get; set; }

    /// <summary>The folder of the build tools, which bring the reader of metadata.</summary>
    [Required]
    public string Tools { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        HashSet<string> visible = VisibleMembers();
        XDocument document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        foreach (XElement member in document.Descendants("member").ToList())
        {
            if (visible.Contains(member.Attribute("name").Value))
                continue;
            member.PreviousNode.Remove();
            member.Remove();
        }

        // What was cut short must not stay behind.
        string written = Documentation + ".new";
        using (XmlWriter writer = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
            document.Save(writer);
        File.Delete(Documentation);
        File.Move(written, Documentation);
        return true;
    }

    private HashSet<string> VisibleMembers()
    {
        // The build tools have it, but not the reference assemblies that tasks are compiled against.
        Assembly reader = System.Reflection.Assembly.LoadFrom(Path.Combine(Tools, "System.Reflection.MetadataLoadContext.dll"));
        object resolver = Activator.CreateInstance(reader.GetType("System.Reflection.PathAssemblyResolver", true), new object[] { References.Concat(new[] { Assembly }) });
        Type contextType = reader.GetType("System.Reflection.MetadataLoadContext", true);
        using (var context = (IDisposable)Activator.CreateInstance(contextType, resolver, null))
        {
            var assembly = (Assembly)contextType.GetMethod("LoadFromAssemblyPath").Invoke(context, new object[] { Assembly });
            return new HashSet<string>(assembly.GetTypes().Where(IsVisible).SelectMany(Ids), StringComparer.Ordinal);
        }
    }

    private static bool IsVisible(Type type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType) : type.IsPublic;

    private static bool IsVisible(MethodBase method) => method != null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static IEnumerable<string> Ids(Type type)
    {
        string name = NameOf(type);
        yield return "T:" + name;
        foreach (FieldInfo field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
            yield return "F:" + name + "." + field.Name;
        foreach (PropertyInfo property in type.GetProperties(Declared).Where(property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod)))
            yield return "P:" + name + "." + property.Name + Parameters(property.GetIndexParameters());
        foreach (EventInfo each in type.GetEvents(Declared).Where(each => IsVisible(each.AddMethod)))
            yield return "E:" + name + "." + each.Name;
        foreach (ConstructorInfo constructor in type.GetConstructors(Declared).Where(IsVisible))
            yield return "M:" + name + "." + constructor.Name.Replace('.', '#') + Parameters(constructor.GetParameters());
        foreach (MethodInfo method in type.GetMethods(Declared).Where(IsVisible))
            yield return "M:" + name + "." + IdOf(method);
    }

    private static string IdOf(MethodInfo method)
    {
        string generic = method.IsGenericMethodDefinition ? "``" + method.GetGenericArguments().Length : string.Empty;
        string converted = method.Name == "op_Implicit" || method.Name == "op_Explicit" ? "~" + NameOf(method.ReturnType) : string.Empty;
        return method.Name + generic + Parameters(method.GetParameters()) + converted;
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : "(" + string.Join(",", parameters.Select(parameter => NameOf(parameter.ParameterType))) + ")";

    /// <summary>A type as documentation files name it.</summary>
    private static string NameOf(Type type)
    {
        if (type.IsByRef)
            return NameOf(type.GetElementType()) + "@";
        if (type.IsPointer)
            return NameOf(type.GetElementType()) + "*";
        if (type.IsArray)
            return NameOf(type.GetElementType()) + (type.GetArrayRank() == 1 ? "[]" : "[" + string.Join(",", Enumerable.Repeat("0:", type.GetArrayRank())) + "]");
        if (type.IsGenericParameter)
            return (type.DeclaringMethod == null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsConstructedGenericType)
            return type.FullName.Replace('+', '.');
        return ConstructedName(type);
    }

    /// <summary>Each type of a nest takes its own of the arguments, which metadata has in one row.</summary>
    private static string ConstructedName(Type type)
    {
        Type[] arguments = type.GetGenericArguments();
        int used = 0;
        IEnumerable<string> parts = type.GetGenericTypeDefinition().FullName.Split('+').Select(part =>
        {
            int tick = part.IndexOf('`');
            if (tick < 0)
                return part;
            int count = int.Parse(part.Substring(tick + 1));
            string named = part.Substring(0, tick) + "{" + string.Join(",", arguments.Skip(used).Take(count).Select(NameOf)) + "}";
            used += count;
            return named;
        });
        return string.Join(".", parts.ToList());
    }
}
