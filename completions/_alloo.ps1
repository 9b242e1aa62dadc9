
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'alloo' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'alloo'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'alloo' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('fill', 'fill', [CompletionResultType]::ParameterValue, 'Start a fill of each template, and with --wait bring the results')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Look at jobs once')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until jobs have ended')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Bring the results of completed jobs')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'List the fills that this machine has started')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Store, show or forget the key')
            [CompletionResult]::new('projects', 'projects', [CompletionResultType]::ParameterValue, 'List the projects of the vault')
            [CompletionResult]::new('documents', 'documents', [CompletionResultType]::ParameterValue, 'List the documents of the vault')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run the embedded service in the foreground')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script')
            [CompletionResult]::new('read-pdf', 'read-pdf', [CompletionResultType]::ParameterValue, 'Print the text of a PDF; the embedded service runs this in a process of its own')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write man pages and completions into this folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'alloo;fill' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Take sources from this project alone [env: ALLOO_PROJECT]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Take sources from this project alone [env: ALLOO_PROJECT]')
            [CompletionResult]::new('--doc', '--doc', [CompletionResultType]::ParameterName, 'Take sources from these documents alone (repeatable, commas too)')
            [CompletionResult]::new('--idempotency-key', '--idempotency-key', [CompletionResultType]::ParameterName, 'The idempotency key to send, in place of the one that alloo keeps')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where results go: a file, a folder (ending in / or existing), or - [default: STEM-filled.docx here]')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where results go: a file, a folder (ending in / or existing), or - [default: STEM-filled.docx here]')
            [CompletionResult]::new('--jobs', '--jobs', [CompletionResultType]::ParameterName, 'How many fills to follow at once')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Look this often [default: decided by alloo, 2 s to 5 s]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wait for the result and bring it')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait for the result and bring it')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Replace an existing file')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace an existing file')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Check everything, send nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;status' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--exit-status', '--exit-status', [CompletionResultType]::ParameterName, 'Exit by the job''s state: 0 completed, 7 failed, 8 cancelled, 12 not ended')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;wait' {
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Look this often [default: decided by alloo, 2 s to 5 s]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;download' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Where results go: a file, a folder (ending in / or existing), or - for standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Where results go: a file, a folder (ending in / or existing), or - for standard output')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Give up waiting after this time (90s, 10m, 1h; 0 never); the job goes on')
            [CompletionResult]::new('--interval', '--interval', [CompletionResultType]::ParameterName, 'Look this often [default: decided by alloo, 2 s to 5 s]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wait for jobs that have not ended')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait for jobs that have not ended')
            [CompletionResult]::new('-f', '-f', [CompletionResultType]::ParameterName, 'Replace an existing file')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace an existing file')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;jobs' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only jobs last seen in this state')
            [CompletionResult]::new('--template', '--template', [CompletionResultType]::ParameterName, 'Only fills of templates whose name contains this')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'How many at most; 0 for all')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many at most; 0 for all')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Forget fills that ended or were refused longer ago than this (e.g. 30d), then list the rest')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--refresh', '--refresh', [CompletionResultType]::ParameterName, 'Ask the service for the state of jobs that have not ended')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;auth' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Take a key from a prompt or standard input, check it and keep it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show who the key belongs to and what it may do')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget the stored key')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'alloo;auth;login' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;auth;status' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;auth;logout' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;auth;help' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Take a key from a prompt or standard input, check it and keep it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show who the key belongs to and what it may do')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget the stored key')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'alloo;auth;help;login' {
            break
        }
        'alloo;auth;help;status' {
            break
        }
        'alloo;auth;help;logout' {
            break
        }
        'alloo;auth;help;help' {
            break
        }
        'alloo;projects' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;documents' {
            [CompletionResult]::new('-p', '-p', [CompletionResultType]::ParameterName, 'Documents of this project alone [env: ALLOO_PROJECT]')
            [CompletionResult]::new('--project', '--project', [CompletionResultType]::ParameterName, 'Documents of this project alone [env: ALLOO_PROJECT]')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;sandbox' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Where to listen; port 0 lets the system choose')
            [CompletionResult]::new('--tier', '--tier', [CompletionResultType]::ParameterName, 'The token bucket of the default key: free, standard, pro, enterprise or unlimited')
            [CompletionResult]::new('--max-upload', '--max-upload', [CompletionResultType]::ParameterName, 'The largest template accepted')
            [CompletionResult]::new('--fault', '--fault', [CompletionResultType]::ParameterName, 'Let something go wrong: NAME, NAME=N, NAME@PHASE=N (repeatable; "help" lists them)')
            [CompletionResult]::new('--pace', '--pace', [CompletionResultType]::ParameterName, 'Stretch each fill to take at least this long')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--allow-remote', '--allow-remote', [CompletionResultType]::ParameterName, 'Allow an address that other machines can reach')
            [CompletionResult]::new('--no-citations', '--no-citations', [CompletionResultType]::ParameterName, 'Leave the sources of filled values out of documents')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Print one more key, usable at once by a running service')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'alloo;sandbox;key' {
            [CompletionResult]::new('--tenant', '--tenant', [CompletionResultType]::ParameterName, 'The tenant it belongs to; tenants cannot see each other')
            [CompletionResult]::new('--scope', '--scope', [CompletionResultType]::ParameterName, 'A scope it has (repeatable) [default: all]')
            [CompletionResult]::new('--tier', '--tier', [CompletionResultType]::ParameterName, 'Its token bucket')
            [CompletionResult]::new('--expires', '--expires', [CompletionResultType]::ParameterName, 'Let it expire after this time')
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--deny-fill', '--deny-fill', [CompletionResultType]::ParameterName, 'Deny it fills by the tenant-level permission')
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'Make it an admin''s, whom that permission does not bind')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;sandbox;help' {
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Print one more key, usable at once by a running service')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'alloo;sandbox;help;key' {
            break
        }
        'alloo;sandbox;help;help' {
            break
        }
        'alloo;completions' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;read-pdf' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;generate' {
            [CompletionResult]::new('--progress', '--progress', [CompletionResultType]::ParameterName, 'How to show progress')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--api-url', '--api-url', [CompletionResultType]::ParameterName, 'The service''s address [env: ALLOOVIUM_API_URL] [default: https://api.alloovium.com]')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of config.toml to use [env: ALLOO_PROFILE]')
            [CompletionResult]::new('--retries', '--retries', [CompletionResultType]::ParameterName, 'How often to try an upload or download again; 0 never [default: as often as two minutes allow]')
            [CompletionResult]::new('--vault', '--vault', [CompletionResultType]::ParameterName, 'Use the embedded service with this folder of project documents [env: ALLOO_VAULT]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line on standard output, and errors as JSON on standard error')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but results and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Say more on standard error (repeat for more)')
            [CompletionResult]::new('--sandbox', '--sandbox', [CompletionResultType]::ParameterName, 'Use the embedded service, inside this command [env: ALLOO_SANDBOX]')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'alloo;help' {
            [CompletionResult]::new('fill', 'fill', [CompletionResultType]::ParameterValue, 'Start a fill of each template, and with --wait bring the results')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Look at jobs once')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait until jobs have ended')
            [CompletionResult]::new('download', 'download', [CompletionResultType]::ParameterValue, 'Bring the results of completed jobs')
            [CompletionResult]::new('jobs', 'jobs', [CompletionResultType]::ParameterValue, 'List the fills that this machine has started')
            [CompletionResult]::new('auth', 'auth', [CompletionResultType]::ParameterValue, 'Store, show or forget the key')
            [CompletionResult]::new('projects', 'projects', [CompletionResultType]::ParameterValue, 'List the projects of the vault')
            [CompletionResult]::new('documents', 'documents', [CompletionResultType]::ParameterValue, 'List the documents of the vault')
            [CompletionResult]::new('sandbox', 'sandbox', [CompletionResultType]::ParameterValue, 'Run the embedded service in the foreground')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print a completion script')
            [CompletionResult]::new('read-pdf', 'read-pdf', [CompletionResultType]::ParameterValue, 'Print the text of a PDF; the embedded service runs this in a process of its own')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write man pages and completions into this folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'alloo;help;fill' {
            break
        }
        'alloo;help;status' {
            break
        }
        'alloo;help;wait' {
            break
        }
        'alloo;help;download' {
            break
        }
        'alloo;help;jobs' {
            break
        }
        'alloo;help;auth' {
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Take a key from a prompt or standard input, check it and keep it')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show who the key belongs to and what it may do')
            [CompletionResult]::new('logout', 'logout', [CompletionResultType]::ParameterValue, 'Forget the stored key')
            break
        }
        'alloo;help;auth;login' {
            break
        }
        'alloo;help;auth;status' {
            break
        }
        'alloo;help;auth;logout' {
            break
        }
        'alloo;help;projects' {
            break
        }
        'alloo;help;documents' {
            break
        }
        'alloo;help;sandbox' {
            [CompletionResult]::new('key', 'key', [CompletionResultType]::ParameterValue, 'Print one more key, usable at once by a running service')
            break
        }
        'alloo;help;sandbox;key' {
            break
        }
        'alloo;help;completions' {
            break
        }
        'alloo;help;read-pdf' {
            break
        }
        'alloo;help;generate' {
            break
        }
        'alloo;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
