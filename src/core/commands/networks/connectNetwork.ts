// `docker network connect`: puts a container into one more network.
import { fail, succeed, type Result } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { exit } from '../Output';
import { refuse } from '../refuseUsage';
import { checkLink } from '../values/checkLink';
import { readInt } from '../values/readInteger';
import { nameContainer } from '../containers/nameContainer';
import { networkPath } from './networkPath';

export const connectNetwork = defineCommand({
  name: 'network connect',
  aliases: [],
  summary: 'Put a container into a network',
  usage: '[OPTIONS] NETWORK CONTAINER',
  flags: flagTable(
    `
    --alias strings            Further names that it has in this network
    --driver-opt strings       Options of the driver for this container
    --gw-priority int          The network of the highest number gives the container its gateway
    --ip string                Its IPv4 address
    --ip6 string               Its IPv6 address
    --link list                A container that it is to find under another name
    --link-local-ip strings    Its link-local addresses
  `,
    { link: checkLink },
  ),
  args: [2, 2],
  examples: [
    { line: 'docker network connect --alias db backend postgres', requests: ['POST /networks/backend/connect'] },
    { line: 'docker network connect --driver-opt mtu backend postgres', requests: [], refusedWith: 1 },
    { line: 'docker network connect backend', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const [network = '', container = ''] = values.args;
    const options = readOptions(values.split('driver-opt'));
    if (!options.ok) return refuse(options.problem);
    const [ip, ip6, local, links] = [values.text('ip'), values.text('ip6'), values.split('link-local-ip'), values.list('link')];
    const endpoint = {
      IPAMConfig: {
        ...(ip === '' ? {} : { IPv4Address: ip }),
        ...(ip6 === '' ? {} : { IPv6Address: ip6 }),
        ...(local.length === 0 ? {} : { LinkLocalIPs: local }),
      },
      ...(links.length === 0 ? {} : { Links: links }),
      Aliases: values.split('alias'),
      DriverOpts: options.value,
      GwPriority: values.number('gw-priority', readInt),
    };
    return succeed({
      risk: { level: 'change', reasons: [] },
      async *start({ engine, cancel }) {
        const path = networkPath(network, '/connect');
        await engine.ask({ method: 'POST', path, body: { Container: nameContainer(container), EndpointConfig: endpoint } }, cancel);
        yield exit(0);
      },
    });
  },
});

function readOptions(pairs: readonly string[]): Result<Readonly<Record<string, string>>, string> {
  const options = pairs.map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, Math.max(equals, 0)).trim(), pair.slice(equals + 1).trim()] as const;
  });
  return options.some(([key]) => key === '') ? fail('invalid key/value pair format in driver options') : succeed(Object.fromEntries(options));
}
