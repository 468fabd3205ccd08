using GovDisclosure.Format.Tool;

using ToolStreams streams = ToolStreams.OfProcess();
return App.Run(args, streams);
