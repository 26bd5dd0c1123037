// `docker build`: an image from a Dockerfile and its context, by the engine's own builder.
import { succeed } from '../../Result';
import { checkContainerFlag } from '../containers/checkContainerFlag';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import type { Host } from '../Host';
import { refuseTrust } from '../images/refuseTrust';
import { refuse } from '../refuseUsage';
import type { Risk } from '../Risk';
import { readReference } from '../values/readReference';
import { runBuild } from './runBuild';
import { warnOfBuilder } from './warnOfBuilder';

export const buildImage = warnOfBuilder(
  defineCommand({
    name: 'build',
    aliases: ['image build', 'builder build'],
    summary: 'Make an image from a Dockerfile',
    usage: '[OPTIONS] PATH | URL | -',
    flags: flagTable(
      `
      --add-host list            Further host with its address
      --build-arg list           Value of an ARG
      --cache-from strings       Images whose layers may be used again
      --cgroup-parent string     Parent cgroup of the containers that build
      --compress                 Compress what is sent
      --cpu-period int           Limit of CPU time: the period
      --cpu-quota int            Limit of CPU time: the share of each period
      -c, --cpu-shares int       CPU weight
      --cpuset-cpus string       CPUs to use, as in 0-3
      --cpuset-mems string       Memory nodes to use
      --disable-content-trust    Do not ask for signatures
      -f, --file string          The Dockerfile, where it is not PATH/Dockerfile
      --force-rm                 Remove the containers that built, also after a failure
      --iidfile string           File to write the id to
      --isolation string         Isolation technology
      --label list               Set metadata of the image
      -m, --memory bytes         Limit of memory
      --memory-swap bytes        Limit of memory and swap together, -1 for none
      --network string           Network of the RUN instructions {api 1.25}
      --no-cache                 Use no layer again
      --platform string          Platform to build for {api 1.38}
      --pull                     Look for a newer base image
      -q, --quiet                Only the id
      --rm                       Remove the containers that built
      --security-opt strings     Security options
      --shm-size bytes           Size of /dev/shm
      --squash                   One layer instead of all new ones {api 1.25, experimental}
      -t, --tag list             Name of the image, NAME:TAG
      --target string            Stage to stop at
      --ulimit ulimit            Limit of a resource
    `,
      { ...checkContainerFlag, 'build-arg': checkContainerFlag.env ?? (() => null), tag: checkTag },
    ),
    args: [1, 1],
    examples: [
      { line: 'echo FROM busybox | docker build -t timer -', requests: ['POST /build?dockerfile=Dockerfile&t=timer&version=1'] },
      { line: 'docker build -t Timer .', requests: [], refusedWith: 125 },
      { line: 'docker build', requests: [], refusedWith: 1 },
    ],
    plan(values, host) {
      const [context = ''] = values.args;
      if (context === '-' && values.text('file') === '-') return refuse("invalid argument: can't use stdin for both build context and dockerfile");
      const untrusted = refuseTrust(values, host);
      if (untrusted !== null) return refuse(untrusted);
      return succeed({ risk: assess(context, values.text('iidfile'), host), start: (session) => runBuild(values, session) });
    },
  }),
);

function checkTag(value: string): string | null {
  const read = readReference(value);
  return read.ok ? null : read.problem;
}

/** A build runs what the Dockerfile says, in containers with no hold on the host; but the files of the context leave their folder. */
function assess(context: string, idFile: string, host: Host): Risk {
  if (idFile !== '' && host.exists(idFile)) return { level: 'destroy', reasons: [{ kind: 'overwrites-file', subject: idFile }] };
  const isOutside = context.startsWith('/') || context.startsWith('..') || context.startsWith('~');
  return isOutside && host.exists(context) ? { level: 'reach', reasons: [{ kind: 'host-path', subject: context, isReadOnly: true }] } : { level: 'change', reasons: [] };
}
