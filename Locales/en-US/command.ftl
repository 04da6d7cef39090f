# What the command `portal` itself says, beside the conversation.

command-unknown-command =
    There is no command { $given }.
    Type portal help for the commands.
command-unknown-command-nearest =
    There is no command { $given }.
    Did you mean portal { $nearest }?
    Type portal help for all commands.
command-unknown-option =
    There is no option { $given } here.
    Type portal help for the options.
command-unknown-option-nearest =
    There is no option { $given } here.
    Did you mean { $nearest }?
