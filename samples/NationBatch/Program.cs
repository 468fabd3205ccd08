using NationBatch;

return CommandTree.Create().Parse(args).Invoke();
