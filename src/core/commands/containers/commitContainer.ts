// `docker commit`: a new image of what a container has become.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { exit, stdout } from '../Output';
import { refuse } from '../refuseUsage';
import { textOf } from '../values/fieldOf';
import { canonicalName, readReference, withDefaultTag } from '../values/readReference';
import { nameContainer } from './nameContainer';

export const commitContainer = defineCommand({
  name: 'commit',
  aliases: ['container commit'],
  summary: 'Make an image of what a container has become',
  usage: '[OPTIONS] CONTAINER [REPOSITORY[:TAG]]',
  flags: flagTable(`
    -a, --author string     Who made it
    -c, --change list       Dockerfile instructions to apply to the image
    -m, --message string    What was changed
    -p, --pause             Pause the container meanwhile
  `),
  args: [1, 2],
  isInterspersed: false,
  examples: [
    { line: 'docker commit web timer:v1', requests: ['POST /commit?author=&comment=&container=web&repo=docker.io/library/timer&tag=v1'] },
    { line: 'docker commit -c "ENV A=b" -p=false web', requests: ['POST /commit?author=&changes=ENV A=b&comment=&container=web&pause=0&repo=&tag='] },
    { line: 'docker commit web Timer', requests: [], refusedWith: 1 },
    { line: 'docker commit', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const [container = '', target = ''] = values.args;
    const reference = target === '' ? null : readReference(target);
    if (reference && !reference.ok) return refuse(reference.problem);
    if (reference && reference.value.digest !== '') return refuse('refusing to create a tag with a digest reference');
    const named = reference && withDefaultTag(reference.value);
    const changes = values.list('change');
    return succeed({
      risk: { level: 'change', reasons: [] },
      async *start({ engine, cancel }) {
        const query = {
          author: values.text('author'),
          ...(changes.length === 0 ? {} : { changes }),
          comment: values.text('message'),
          container: nameContainer(container),
          ...(values.bool('pause', true) ? {} : { pause: '0' }),
          repo: named ? canonicalName(named) : '',
          tag: named ? named.tag : '',
        };
        // No configuration, but as JSON: the engine asks for that.
        const { json } = await engine.ask({ method: 'POST', path: '/commit', query, body: null }, cancel);
        yield stdout(`${textOf(json, 'Id')}\n`);
        yield exit(0);
      },
    });
  },
});
