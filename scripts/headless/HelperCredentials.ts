// Credentials kept by a helper of docker's (`docker-credential-NAME`), as config.json says. The headless notebook alone starts it, with
// fixed arguments and nothing of a note in them; the plugin starts no process.
import { execFile } from 'node:child_process';
import type { CredentialKeeper } from '../../src/core/commands/CredentialKeeper';
import type { RegistryCredentials } from '../../src/core/commands/Host';
import { fail, succeed, type Result } from '../../src/core/Result';
import { toRecord } from '../../src/docker/toRecord';

/** Milliseconds that a helper may take: some ask their user. */
const PATIENCE = 60_000;
/** How helpers name a user who has a token instead of a password. */
const TOKEN = '<token>';

export class HelperCredentials implements CredentialKeeper {
  /** `config` is config.json as it is at each call. */
  constructor(private readonly config: () => Readonly<Record<string, unknown>>) {}

  async find(registry: string): Promise<RegistryCredentials> {
    const helper = this.helperFor(registry);
    const answer = helper === null ? null : await ask(helper, 'get', registry);
    if (answer?.ok !== true) return {};
    const { Username, Secret } = toRecord(parse(answer.value));
    if (typeof Secret !== 'string' || Secret === '') return {};
    if (Username === TOKEN) return { identitytoken: Secret, serveraddress: registry };
    return { ...(typeof Username === 'string' ? { username: Username } : {}), password: Secret, serveraddress: registry };
  }

  async keep(registry: string, { username = '', password = '', identitytoken = '' }: RegistryCredentials): Promise<Result<true, string> | null> {
    const helper = this.helperFor(registry);
    if (helper === null) return null;
    const [name, secret] = identitytoken === '' ? [username, password] : [TOKEN, identitytoken];
    const answer = await ask(helper, 'store', JSON.stringify({ ServerURL: registry, Username: name, Secret: secret }));
    return answer.ok ? succeed(true) : answer;
  }

  async forget(registry: string): Promise<Result<null, string>> {
    const helper = this.helperFor(registry);
    const answer = helper === null ? null : await ask(helper, 'erase', registry);
    return !answer || answer.ok || answer.problem.includes('not found') ? succeed(null) : answer;
  }

  /** Null where config.json itself keeps them. A name that is no plain word names no helper. */
  private helperFor(registry: string): string | null {
    const { credHelpers, credsStore } = this.config();
    const helper = toRecord(credHelpers)[registry] ?? credsStore;
    return typeof helper === 'string' && /^[A-Za-z0-9_.-]+$/.test(helper) ? `docker-credential-${helper}` : null;
  }
}

/** The problem is what the helper said. */
function ask(helper: string, action: 'get' | 'store' | 'erase', input: string): Promise<Result<string, string>> {
  return new Promise((resolve) => {
    const child = execFile(helper, [action], { timeout: PATIENCE }, (error, output) => {
      resolve(error ? fail(output.trim() || error.message) : succeed(output));
    });
    // A helper that ends without having read its input is told by its exit code.
    child.stdin?.on('error', () => child.stdin?.destroy());
    child.stdin?.end(input);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
