# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_alloo_global_optspecs
    string join \n json q/quiet v progress= color= api-url= profile= retries= sandbox vault= h/help V/version
end

function __fish_alloo_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_alloo_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_alloo_using_subcommand
    set -l cmd (__fish_alloo_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c alloo -n "__fish_alloo_needs_command" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_needs_command" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_needs_command" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_needs_command" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_needs_command" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_needs_command" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_needs_command" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_needs_command" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_needs_command" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_needs_command" -s V -l version -d 'Print version'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "fill" -d 'Start a fill of each template, and with --wait bring the results'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "status" -d 'Look at jobs once'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "wait" -d 'Wait until jobs have ended'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "download" -d 'Bring the results of completed jobs'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "jobs" -d 'List the fills that this machine has started'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "auth" -d 'Store, show or forget the key'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "projects" -d 'List the projects of the vault'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "documents" -d 'List the documents of the vault'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "sandbox" -d 'Run the embedded service in the foreground'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "completions" -d 'Print a completion script'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "read-pdf" -d 'Print the text of a PDF; the embedded service runs this in a process of its own'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "generate" -d 'Write man pages and completions into this folder'
complete -c alloo -n "__fish_alloo_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c alloo -n "__fish_alloo_using_subcommand fill" -s p -l project -d 'Take sources from this project alone [env: ALLOO_PROJECT]' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l doc -d 'Take sources from these documents alone (repeatable, commas too)' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l idempotency-key -d 'The idempotency key to send, in place of the one that alloo keeps' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -s o -l output -d 'Where results go: a file, a folder (ending in / or existing), or - [default: STEM-filled.docx here]' -r -F
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l jobs -d 'How many fills to follow at once' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l timeout -d 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l interval -d 'Look this often [default: decided by alloo, 2 s to 5 s]' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand fill" -s w -l wait -d 'Wait for the result and bring it'
complete -c alloo -n "__fish_alloo_using_subcommand fill" -s f -l force -d 'Replace an existing file'
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l dry-run -d 'Check everything, send nothing'
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand fill" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand fill" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand fill" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand fill" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand status" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand status" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand status" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand status" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand status" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand status" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand status" -l exit-status -d 'Exit by the job\'s state: 0 completed, 7 failed, 8 cancelled, 12 not ended'
complete -c alloo -n "__fish_alloo_using_subcommand status" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand status" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand status" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand status" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l timeout -d 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on' -r
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l interval -d 'Look this often [default: decided by alloo, 2 s to 5 s]' -r
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand wait" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand wait" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand wait" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand download" -s o -l output -d 'Where results go: a file, a folder (ending in / or existing), or - for standard output' -r -F
complete -c alloo -n "__fish_alloo_using_subcommand download" -l timeout -d 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on' -r
complete -c alloo -n "__fish_alloo_using_subcommand download" -l interval -d 'Look this often [default: decided by alloo, 2 s to 5 s]' -r
complete -c alloo -n "__fish_alloo_using_subcommand download" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand download" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand download" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand download" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand download" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand download" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand download" -s w -l wait -d 'Wait for jobs that have not ended'
complete -c alloo -n "__fish_alloo_using_subcommand download" -s f -l force -d 'Replace an existing file'
complete -c alloo -n "__fish_alloo_using_subcommand download" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand download" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand download" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand download" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand download" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l status -d 'Only jobs last seen in this state' -r
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l template -d 'Only fills of templates whose name contains this' -r
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -s n -l limit -d 'How many at most; 0 for all' -r
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l prune -d 'Forget fills that ended or were refused longer ago than this (e.g. 30d), then list the rest' -r
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l refresh -d 'Ask the service for the state of jobs that have not ended'
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand jobs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "login" -d 'Take a key from a prompt or standard input, check it and keep it'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "status" -d 'Show who the key belongs to and what it may do'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "logout" -d 'Forget the stored key'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and not __fish_seen_subcommand_from login status logout help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from logout" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "login" -d 'Take a key from a prompt or standard input, check it and keep it'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show who the key belongs to and what it may do'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "logout" -d 'Forget the stored key'
complete -c alloo -n "__fish_alloo_using_subcommand auth; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c alloo -n "__fish_alloo_using_subcommand projects" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand projects" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand projects" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand projects" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand projects" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand projects" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand projects" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand projects" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand projects" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand projects" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand projects" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand documents" -s p -l project -d 'Documents of this project alone [env: ALLOO_PROJECT]' -r
complete -c alloo -n "__fish_alloo_using_subcommand documents" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand documents" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand documents" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand documents" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand documents" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand documents" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand documents" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand documents" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand documents" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand documents" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand documents" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l listen -d 'Where to listen; port 0 lets the system choose' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l tier -d 'The token bucket of the default key: free, standard, pro, enterprise or unlimited' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l max-upload -d 'The largest template accepted' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l fault -d 'Let something go wrong: NAME, NAME=N, NAME@PHASE=N (repeatable; "help" lists them)' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l pace -d 'Stretch each fill to take at least this long' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l allow-remote -d 'Allow an address that other machines can reach'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l no-citations -d 'Leave the sources of filled values out of documents'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -f -a "key" -d 'Print one more key, usable at once by a running service'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and not __fish_seen_subcommand_from key help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l tenant -d 'The tenant it belongs to; tenants cannot see each other' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l scope -d 'A scope it has (repeatable) [default: all]' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l tier -d 'Its token bucket' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l expires -d 'Let it expire after this time' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l deny-fill -d 'Deny it fills by the tenant-level permission'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l admin -d 'Make it an admin\'s, whom that permission does not bind'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from key" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "key" -d 'Print one more key, usable at once by a running service'
complete -c alloo -n "__fish_alloo_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c alloo -n "__fish_alloo_using_subcommand completions" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand completions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand completions" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand completions" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand completions" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand completions" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand completions" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand completions" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand completions" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand completions" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand read-pdf" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand generate" -l progress -d 'How to show progress' -r -f -a "auto\t'Bars on a terminal, plain lines elsewhere'
bar\t'Bars; plain lines where there is no terminal to draw them on'
plain\t'Plain lines'
json\t'One JSON object a line on standard error'
none\t'Nothing'"
complete -c alloo -n "__fish_alloo_using_subcommand generate" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR is set'
always\t'Always'
never\t'Never'"
complete -c alloo -n "__fish_alloo_using_subcommand generate" -l api-url -d 'The service\'s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]' -r
complete -c alloo -n "__fish_alloo_using_subcommand generate" -l profile -d 'The profile of config.toml to use [env: ALLOO_PROFILE]' -r
complete -c alloo -n "__fish_alloo_using_subcommand generate" -l retries -d 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]' -r
complete -c alloo -n "__fish_alloo_using_subcommand generate" -l vault -d 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]' -r -f -a "(__fish_complete_directories)"
complete -c alloo -n "__fish_alloo_using_subcommand generate" -l json -d 'Print one JSON object a line on standard output, and errors as JSON on standard error'
complete -c alloo -n "__fish_alloo_using_subcommand generate" -s q -l quiet -d 'Print nothing but results and errors'
complete -c alloo -n "__fish_alloo_using_subcommand generate" -s v -d 'Say more on standard error (repeat for more)'
complete -c alloo -n "__fish_alloo_using_subcommand generate" -l sandbox -d 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
complete -c alloo -n "__fish_alloo_using_subcommand generate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "fill" -d 'Start a fill of each template, and with --wait bring the results'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "status" -d 'Look at jobs once'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "wait" -d 'Wait until jobs have ended'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "download" -d 'Bring the results of completed jobs'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "jobs" -d 'List the fills that this machine has started'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "auth" -d 'Store, show or forget the key'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "projects" -d 'List the projects of the vault'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "documents" -d 'List the documents of the vault'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "sandbox" -d 'Run the embedded service in the foreground'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "completions" -d 'Print a completion script'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "read-pdf" -d 'Print the text of a PDF; the embedded service runs this in a process of its own'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "generate" -d 'Write man pages and completions into this folder'
complete -c alloo -n "__fish_alloo_using_subcommand help; and not __fish_seen_subcommand_from fill status wait download jobs auth projects documents sandbox completions read-pdf generate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c alloo -n "__fish_alloo_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "login" -d 'Take a key from a prompt or standard input, check it and keep it'
complete -c alloo -n "__fish_alloo_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "status" -d 'Show who the key belongs to and what it may do'
complete -c alloo -n "__fish_alloo_using_subcommand help; and __fish_seen_subcommand_from auth" -f -a "logout" -d 'Forget the stored key'
complete -c alloo -n "__fish_alloo_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "key" -d 'Print one more key, usable at once by a running service'
