// `docker network create`: a new network.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { exit, stdout } from '../Output';
import { isOlderApi } from '../isOlderApi';
import { refuse } from '../refuseUsage';
import { checkLabel } from '../values/checkLabel';
import { textOf } from '../values/fieldOf';
import { toRecord } from '../values/toRecord';
import { readIpam } from './readIpam';

/** From this version of the API on the engine refuses a second network of a name by itself. */
const REFUSES_DOUBLES = '1.44';

export const createNetwork = defineCommand({
  name: 'network create',
  aliases: [],
  summary: 'Make a network',
  usage: '[OPTIONS] NETWORK',
  flags: flagTable(
    `
    --attachable            Containers of a swarm may join it by hand {api 1.25}
    --aux-address map       Addresses that others have, as name=address
    --config-from string    Network to take the configuration of {api 1.30}
    --config-only           Only a configuration for others {api 1.30}
    -d, --driver string     Driver that carries it
    --gateway strings       Address of the gateway of each subnet
    --ingress               The one that carries a swarm's published ports {api 1.29}
    --internal              No way to the outside
    --ip-range strings      Part of each subnet that containers get addresses from
    --ipam-driver string    Driver that hands out addresses
    --ipam-opt map          Options of that driver
    --ipv4                  Give IPv4 addresses
    --ipv6                  Give IPv6 addresses
    --label list            Labels of the network
    -o, --opt map           Options of the driver
    --scope string          Where it reaches {api 1.30}
    --subnet strings        Subnets in CIDR notation
  `,
    { label: checkLabel },
  ),
  args: [1, 1],
  examples: [
    { line: 'docker network create backend', requests: ['POST /networks/create'] },
    { line: 'docker network create --subnet 172.28.0.0/16 --gateway 172.28.0.1 backend', requests: ['POST /networks/create'] },
    { line: 'docker network create --gateway 172.28.0.1 backend', requests: [], refusedWith: 1 },
    { line: 'docker network create', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const ipam = readIpam(values);
    if (!ipam.ok) return refuse(ipam.problem);
    const from = values.text('config-from');
    const body = {
      Driver: values.text('driver', 'bridge'),
      Scope: values.text('scope'),
      ...(values.isSet('ipv4') ? { EnableIPv4: values.bool('ipv4') } : {}),
      ...(values.isSet('ipv6') ? { EnableIPv6: values.bool('ipv6') } : {}),
      IPAM: ipam.value,
      Internal: values.bool('internal'),
      Attachable: values.bool('attachable'),
      Ingress: values.bool('ingress'),
      ConfigOnly: values.bool('config-only'),
      ...(from === '' ? {} : { ConfigFrom: { Network: from } }),
      Options: toRecord(values.list('opt')),
      Labels: toRecord(values.list('label')),
      Name: values.args[0],
    };
    return succeed({
      risk: { level: 'change', reasons: [] },
      async *start({ engine, cancel }) {
        const { api } = await engine.version(cancel);
        const whole = isOlderApi(api, REFUSES_DOUBLES) ? { ...body, CheckDuplicate: true } : body;
        const { json } = await engine.ask({ method: 'POST', path: '/networks/create', body: whole }, cancel);
        yield stdout(`${textOf(json, 'Id')}\n`);
        yield exit(0);
      },
    });
  },
});
