import { DomainError } from '../domain/errors.ts';

/** Runs a command: what can be expected to fail is told in its own words, with exit code 1. */
export async function runCommand(command: () => unknown): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
