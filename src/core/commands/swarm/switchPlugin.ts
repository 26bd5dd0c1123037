// `docker plugin enable` and `docker plugin disable`.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import type { DockerCommand } from '../DockerCommand';
import { flagTable } from '../flags/flagTable';
import { exit, stdout } from '../Output';
import { encodePath } from '../values/encodePath';

export const switchPlugin: readonly DockerCommand[] = (['enable', 'disable'] as const).map((action) =>
  defineCommand({
    name: `plugin ${action}`,
    aliases: [],
    summary: `${action === 'enable' ? 'Switch a plugin of the engine on' : 'Switch a plugin of the engine off'}`,
    usage: '[OPTIONS] PLUGIN',
    flags: flagTable(action === 'enable' ? '--timeout int  Seconds that it may take' : '-f, --force  Also one that is in use'),
    args: [1, 1],
    examples: [
      { line: `docker plugin ${action} x`, requests: [`POST /plugins/x/${action}${action === 'enable' ? '?timeout=30' : ''}`] },
      { line: `docker plugin ${action}`, requests: [], refusedWith: 1 },
    ],
    plan(values) {
      const [name = ''] = values.args;
      const query: Readonly<Record<string, string>> = action === 'enable' ? { timeout: values.text('timeout', '30') } : values.bool('force') ? { force: '1' } : {};
      return succeed({
        risk: { level: 'change', reasons: [] },
        async *start({ engine, cancel }) {
          await engine.ask({ method: 'POST', path: `/plugins${encodePath(name)}/${action}`, query }, cancel);
          yield stdout(`${name}\n`);
          yield exit(0);
        },
      });
    },
  }),
);
