using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using GovDisclosure.Format;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IntakeService.Pages;

/// <summary>
/// A page as an answer: rendered on the server, whole before the first byte is sent, without script. Everything set into it is
/// escaped by the renderer.
/// </summary>
internal sealed class PageAnswer<T>(int status, ReportLanguage language, Dictionary<string, object?> parameters) : IResult
    where T : BilingualComponent
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        parameters[nameof(BilingualComponent.Language)] = language;
        await using HtmlRenderer renderer = ActivatorUtilities.CreateInstance<HtmlRenderer>(httpContext.RequestServices);
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        await Results.Text(html, "text/html", Encoding.UTF8, status).ExecuteAsync(httpContext);
    }
}
