import Glibc

// A reader that goes away ends a conversation quietly, and not with a signal.
signal(SIGPIPE, SIG_IGN)
exit(CommandLineTool.run(Array(CommandLine.arguments.dropFirst())))
