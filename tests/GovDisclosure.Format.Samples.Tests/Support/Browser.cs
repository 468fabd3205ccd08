using System;
using System.Drawing;
using System.IO;
using System.Linq;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace GovDisclosure.Format.Samples.Tests.Support;

/// <summary>Chromium, driven as by a user. Each has a profile of its own, which goes with it.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly string? s_browser = Find("chromium", "chromium-browser", "google-chrome", "chrome.exe");
    private static readonly string? s_driver = Find("chromedriver", "chromedriver.exe");

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("govdisclosure-browser");
    private readonly ChromeDriverService _service;

    private Browser(int width, int height)
    {
        _service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(s_driver), Path.GetFileName(s_driver));
        _service.SuppressInitialDiagnosticInformation = true;
        var options = new ChromeOptions { BinaryLocation = s_browser };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--accept-lang=zh-CN", "--user-data-dir=" + _profile.FullName);
        // Everything has to work without.
        options.AddUserProfilePreference("profile.default_content_setting_values.javascript", 2);
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        Driver = new ChromeDriver(_service, options, TimeSpan.FromMinutes(2));
        // A page may take its time on a busy machine.
        Driver.Manage().Timeouts().ImplicitWait = TimeSpan.FromSeconds(20);
        Driver.Manage().Window.Size = new Size(width, height);
    }

    /// <summary>Whether a test has to fail where there is no browser.</summary>
    internal static bool IsRequired => Environment.GetEnvironmentVariable("GOVDISCLOSURE_BROWSER") == "required";

    internal ChromeDriver Driver { get; }

    /// <summary>A browser with a window of this size, or null where the machine has none.</summary>
    internal static Browser? Open(int width, int height) => s_browser is null || s_driver is null ? null : new Browser(width, height);

    public void Dispose()
    {
        Driver.Dispose();
        _service.Dispose();
        _profile.Delete(recursive: true);
    }

    private static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
