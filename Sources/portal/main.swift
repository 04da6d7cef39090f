import Glibc

// A reader that goes away ends a conversation quietly, and not with a signal.
signal(SIGPIPE, SIG_IGN)
let status = CommandLineTool.run(Array(CommandLine.arguments.dropFirst()))
// Threads may still be making a language ready: nothing is taken down under them.
fflush(nil)
_exit(status)
