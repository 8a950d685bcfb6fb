import { exitCodes, UsageError } from './terminal/command-error.ts';
import { createCommand, parseArguments } from './terminal/command.ts';
import type { Run } from './terminal/context.ts';

const scripts: Readonly<Record<string, string>> = {
  bash: `_litas() {
  local IFS=$'\\n'
  COMPREPLY=($(litas complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [ \${#COMPREPLY[@]} -eq 0 ]; then compopt -o default; fi
}
complete -F _litas litas
`,
  zsh: `#compdef litas
_litas() {
  local -a candidates
  candidates=("\${(@f)$(litas complete -- "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)}")
  if [[ -n "\${candidates[*]}" ]]; then compadd -- "\${candidates[@]}"; else _files; fi
}
compdef _litas litas
`,
  fish: `function __litas_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l candidates (litas complete -- $words[2..-1] 2>/dev/null)
  if test (count $candidates) -gt 0
    printf '%s\\n' $candidates
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c litas -f -a '(__litas_complete)'
`,
};

const notes = `
Examples:
  source <(litas completion bash)                                in ~/.bashrc
  source <(litas completion zsh)                                 in ~/.zshrc, after compinit
  litas completion fish > ~/.config/fish/completions/litas.fish`;

/** Runs `litas completion`: prints a script that completes command lines of litas. */
export const run: Run = async (args, context) => {
  const command = createCommand('litas completion', context)
    .description('Prints a script that completes commands, operations and options in a shell.')
    .argument('<shell>', `one of ${Object.keys(scripts).join(', ')}`)
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  const [shell = ''] = command.args;
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined)
    throw new UsageError(`The shell must be one of ${Object.keys(scripts).join(', ')}.`);
  context.output.write(script);
  return exitCodes.ok;
};
