using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace GovDisclosure.Format.Samples.Tests.Support;

/// <summary>Requests as a browser or a program makes them.</summary>
internal static class Multipart
{
    internal static MultipartFormDataContent Of(params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach ((string name, byte[] content) in files)
            form.Add(new ByteArrayContent(content), "file", name);
        return form;
    }

    internal static MultipartFormDataContent Of(string name, string content) => Of((name, Encoding.UTF8.GetBytes(content)));

    /// <summary>A form with any name of a file: the client would refuse some, and encode others.</summary>
    internal static ByteArrayContent Raw(string name, string content)
    {
        string quoted = name.Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("%0D%0A");
        var form = new ByteArrayContent(Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{quoted}\"\r\nContent-Type: text/html\r\n\r\n{content}\r\n--x--\r\n"));
        form.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        return form;
    }

    internal static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, HttpContent content, string? accept, string? language = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        if (language is not null)
            request.Headers.AcceptLanguage.ParseAdd(language);
        return client.SendAsync(request);
    }

    /// <summary>What browsers send.</summary>
    internal const string Html = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    internal static StringContent Json(string json) => new(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
}
