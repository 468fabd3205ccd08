using System;
using System.Net.Http;
using System.Threading.Tasks;
using IntakeService;
using Microsoft.AspNetCore.Builder;

namespace GovDisclosure.Format.Samples.Tests.Support;

/// <summary>The intake service, running on a free port for the tests of one class.</summary>
public sealed class IntakeFixture : IAsyncLifetime
{
    private readonly WebApplication _app = IntakeApp.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"]);

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client.BaseAddress = new Uri(Assert.Single(_app.Urls));
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
