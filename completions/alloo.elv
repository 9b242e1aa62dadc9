
use builtin;
use str;

set edit:completion:arg-completer[alloo] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'alloo'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'alloo'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand fill 'Start a fill of each template, and with --wait bring the results'
            cand status 'Look at jobs once'
            cand wait 'Wait until jobs have ended'
            cand download 'Bring the results of completed jobs'
            cand jobs 'List the fills that this machine has started'
            cand auth 'Store, show or forget the key'
            cand projects 'List the projects of the vault'
            cand documents 'List the documents of the vault'
            cand sandbox 'Run the embedded service in the foreground'
            cand completions 'Print a completion script'
            cand read-pdf 'Print the text of a PDF; the embedded service runs this in a process of its own'
            cand generate 'Write man pages and completions into this folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'alloo;fill'= {
            cand -p 'Take sources from this project alone [env: ALLOO_PROJECT]'
            cand --project 'Take sources from this project alone [env: ALLOO_PROJECT]'
            cand --doc 'Take sources from these documents alone (repeatable, commas too)'
            cand --idempotency-key 'The idempotency key to send, in place of the one that alloo keeps'
            cand -o 'Where results go: a file, a folder (ending in / or existing), or - [default: STEM-filled.docx here]'
            cand --output 'Where results go: a file, a folder (ending in / or existing), or - [default: STEM-filled.docx here]'
            cand --jobs 'How many fills to follow at once'
            cand --timeout 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on'
            cand --interval 'Look this often [default: decided by alloo, 2 s to 5 s]'
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand -w 'Wait for the result and bring it'
            cand --wait 'Wait for the result and bring it'
            cand -f 'Replace an existing file'
            cand --force 'Replace an existing file'
            cand --dry-run 'Check everything, send nothing'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;status'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --exit-status 'Exit by the job''s state: 0 completed, 7 failed, 8 cancelled, 12 not ended'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;wait'= {
            cand --timeout 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on'
            cand --interval 'Look this often [default: decided by alloo, 2 s to 5 s]'
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;download'= {
            cand -o 'Where results go: a file, a folder (ending in / or existing), or - for standard output'
            cand --output 'Where results go: a file, a folder (ending in / or existing), or - for standard output'
            cand --timeout 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on'
            cand --interval 'Look this often [default: decided by alloo, 2 s to 5 s]'
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand -w 'Wait for jobs that have not ended'
            cand --wait 'Wait for jobs that have not ended'
            cand -f 'Replace an existing file'
            cand --force 'Replace an existing file'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;jobs'= {
            cand --status 'Only jobs last seen in this state'
            cand --template 'Only fills of templates whose name contains this'
            cand -n 'How many at most; 0 for all'
            cand --limit 'How many at most; 0 for all'
            cand --prune 'Forget fills that ended or were refused longer ago than this (e.g. 30d), then list the rest'
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --refresh 'Ask the service for the state of jobs that have not ended'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;auth'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand login 'Take a key from a prompt or standard input, check it and keep it'
            cand status 'Show who the key belongs to and what it may do'
            cand logout 'Forget the stored key'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'alloo;auth;login'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;auth;status'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;auth;logout'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;auth;help'= {
            cand login 'Take a key from a prompt or standard input, check it and keep it'
            cand status 'Show who the key belongs to and what it may do'
            cand logout 'Forget the stored key'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'alloo;auth;help;login'= {
        }
        &'alloo;auth;help;status'= {
        }
        &'alloo;auth;help;logout'= {
        }
        &'alloo;auth;help;help'= {
        }
        &'alloo;projects'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;documents'= {
            cand -p 'Documents of this project alone [env: ALLOO_PROJECT]'
            cand --project 'Documents of this project alone [env: ALLOO_PROJECT]'
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;sandbox'= {
            cand --listen 'Where to listen; port 0 lets the system choose'
            cand --tier 'The token bucket of the default key: free, standard, pro, enterprise or unlimited'
            cand --max-upload 'The largest template accepted'
            cand --fault 'Let something go wrong: NAME, NAME=N, NAME@PHASE=N (repeatable; "help" lists them)'
            cand --pace 'Stretch each fill to take at least this long'
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --allow-remote 'Allow an address that other machines can reach'
            cand --no-citations 'Leave the sources of filled values out of documents'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand key 'Print one more key, usable at once by a running service'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'alloo;sandbox;key'= {
            cand --tenant 'The tenant it belongs to; tenants cannot see each other'
            cand --scope 'A scope it has (repeatable) [default: all]'
            cand --tier 'Its token bucket'
            cand --expires 'Let it expire after this time'
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --deny-fill 'Deny it fills by the tenant-level permission'
            cand --admin 'Make it an admin''s, whom that permission does not bind'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;sandbox;help'= {
            cand key 'Print one more key, usable at once by a running service'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'alloo;sandbox;help;key'= {
        }
        &'alloo;sandbox;help;help'= {
        }
        &'alloo;completions'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;read-pdf'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;generate'= {
            cand --progress 'How to show progress'
            cand --color 'When to use colour'
            cand --api-url 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]'
            cand --profile 'The profile of config.toml to use [env: ALLOO_PROFILE]'
            cand --retries 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]'
            cand --vault 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]'
            cand --json 'Print one JSON object a line on standard output, and errors as JSON on standard error'
            cand -q 'Print nothing but results and errors'
            cand --quiet 'Print nothing but results and errors'
            cand -v 'Say more on standard error (repeat for more)'
            cand --sandbox 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'alloo;help'= {
            cand fill 'Start a fill of each template, and with --wait bring the results'
            cand status 'Look at jobs once'
            cand wait 'Wait until jobs have ended'
            cand download 'Bring the results of completed jobs'
            cand jobs 'List the fills that this machine has started'
            cand auth 'Store, show or forget the key'
            cand projects 'List the projects of the vault'
            cand documents 'List the documents of the vault'
            cand sandbox 'Run the embedded service in the foreground'
            cand completions 'Print a completion script'
            cand read-pdf 'Print the text of a PDF; the embedded service runs this in a process of its own'
            cand generate 'Write man pages and completions into this folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'alloo;help;fill'= {
        }
        &'alloo;help;status'= {
        }
        &'alloo;help;wait'= {
        }
        &'alloo;help;download'= {
        }
        &'alloo;help;jobs'= {
        }
        &'alloo;help;auth'= {
            cand login 'Take a key from a prompt or standard input, check it and keep it'
            cand status 'Show who the key belongs to and what it may do'
            cand logout 'Forget the stored key'
        }
        &'alloo;help;auth;login'= {
        }
        &'alloo;help;auth;status'= {
        }
        &'alloo;help;auth;logout'= {
        }
        &'alloo;help;projects'= {
        }
        &'alloo;help;documents'= {
        }
        &'alloo;help;sandbox'= {
            cand key 'Print one more key, usable at once by a running service'
        }
        &'alloo;help;sandbox;key'= {
        }
        &'alloo;help;completions'= {
        }
        &'alloo;help;read-pdf'= {
        }
        &'alloo;help;generate'= {
        }
        &'alloo;help;help'= {
        }
    ]
    $completions[$command]
}
