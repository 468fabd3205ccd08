using System;
using System.Drawing;
using System.IO;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace GovDisclosure.Format.Samples.Tests.Support;

/// <summary>Chromium, driven as by a user. Each has a profile of its own, which goes with it.</summary>
internal sealed class Browser : IDisposable
{
    private const string Variable = "GOVDISCLOSURE_BROWSER";

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("govdisclosure-browser");
    private readonly ChromeDriverService _service;

    private Browser(string browser, string driver, int width, int height)
    {
        _service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driver), Path.GetFileName(driver));
        _service.SuppressInitialDiagnosticInformation = true;
        var options = new ChromeOptions { BinaryLocation = browser };
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

    internal ChromeDriver Driver { get; }

    /// <summary>A browser with a window of this size; where the machine has none, the test is skipped.</summary>
    internal static Browser Open(int width, int height) =>
        new(Needed.Program(Variable, "chromium", "chromium-browser", "google-chrome", "chrome"), Needed.Program(Variable, "chromedriver"), width, height);

    public void Dispose()
    {
        Driver.Dispose();
        _service.Dispose();
        _profile.Delete(recursive: true);
    }
}
