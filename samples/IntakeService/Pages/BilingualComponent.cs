using GovDisclosure.Format;
using Microsoft.AspNetCore.Components;

namespace IntakeService.Pages;

/// <summary>What all parts of a page know: the language they are written in.</summary>
public abstract class BilingualComponent : ComponentBase
{
    /// <summary>The language of the page; a report on it stays as it is.</summary>
    [Parameter]
    public ReportLanguage Language { get; set; }

    /// <summary>How the address names the language.</summary>
    protected string Lang => In("zh", "en");

    /// <summary>One of two texts.</summary>
    protected string In(string chinese, string english) => Language == ReportLanguage.English ? english : chinese;

    /// <summary>How a severity is called.</summary>
    protected string NameOf(Severity severity) => severity switch
    {
        Severity.Error => In("错误", "error"),
        Severity.Warning => In("警告", "warning"),
        _ => In("提示", "info"),
    };
}
