import { Command, Option } from 'commander';
import { createKey, readKeyFile, revokeKey } from '../server/access/api-keys.ts';
import { SCOPES, type Scope } from '../server/access/principal.ts';
import { runCommand } from './run-command.ts';

const program = new Command('api-key').description('Makes, lists and revokes the API keys of a public deployment.');
/** The API has no writes yet, which is said rather than left to be found out. */
const SCOPE_MEANING = 'read asks; curate is worth the same until the API has writes; admin may read /metrics too';
const file = new Option('--file <path>', 'the key file, as API_KEYS_FILE names it').default('./api-keys.json');

program
  .command('create')
  .argument('<name>', 'who will use it')
  .addOption(new Option('--scope <scope>', `what it may do: ${SCOPE_MEANING}`).choices(SCOPES).default('read'))
  .addOption(file)
  .action((name: string, options: { scope: Scope; file: string }) => {
    const key = createKey(options.file, name, options.scope);
    process.stdout.write(`${key}\nKeep it: only its hash is in ${options.file}. Restart the service to let it in.\n`);
  });

program
  .command('list')
  .addOption(file)
  .action((options: { file: string }) => {
    for (const { name, scope, createdAt } of readKeyFile(options.file)) {
      process.stdout.write(`${name}\t${scope}\t${createdAt}\n`);
    }
  });

program
  .command('revoke')
  .argument('<name>', 'whose key')
  .addOption(file)
  .action((name: string, options: { file: string }) => {
    revokeKey(options.file, name);
    process.stdout.write(`Revoked ${name}. Restart the service to lock it out.\n`);
  });

await runCommand(() => program.parseAsync());
