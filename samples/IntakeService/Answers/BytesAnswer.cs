using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace IntakeService.Answers;

/// <summary>JSON that the library has written, with a name for whoever saves it.</summary>
internal sealed class BytesAnswer(byte[] content, string mediaType, string fileName, int status) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        return Results.File(content, mediaType, fileName).ExecuteAsync(httpContext);
    }
}
