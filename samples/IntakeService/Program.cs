using IntakeService;

IntakeApp.Build(args).Run();
