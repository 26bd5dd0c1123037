// What a container could reach, read from its request and not from the words of the line.
import { expect, test } from 'vitest';
import { commands } from '../../../../src/core/commands/commands';
import { readCommandLine } from '../../../../src/core/commands/readCommandLine';
import { FakeHost } from '../../../fakes/FakeHost';

function assess(line: string): readonly string[] {
  const read = readCommandLine(line.split(' '), new FakeHost(), commands);
  if (!read.ok) throw new Error(read.problem.message);
  const { level, reasons } = read.value.action.risk;
  return [level, ...reasons.map(({ kind, subject, isReadOnly }) => `${kind} ${subject}${isReadOnly === true ? ' (read-only)' : ''}`.trim())];
}

test.each([
  ['run alpine echo -v /:/host --privileged', ['change']],
  ['run -v data:/data alpine', ['change']],
  ['run -v /:/host alpine', ['reach', 'host-path /', 'docker-socket /var/run/docker.sock']],
  ['run -v /run/:/r:ro alpine', ['reach', 'host-path /run/ (read-only)', 'docker-socket /run/docker.sock']],
  ['run -v /var/./run:/r alpine', ['reach', 'host-path /var/./run', 'docker-socket /var/run/docker.sock']],
  ['run -v /var/running:/r alpine', ['reach', 'host-path /var/running']],
  ['run --mount type=volume,dst=/x,volume-opt=type=none,volume-opt=o=bind,volume-opt=device=/etc alpine', ['reach', 'host-path /etc']],
  ['volume create -o type=none -o o=bind -o device=/etc data', ['reach', 'host-path /etc']],
  ['volume create -o type=ext4 -o device=/dev/sda1 data', ['reach', 'device /dev/sda1']],
  ['volume create -o type=tmpfs -o device=tmpfs data', ['change']],
  ['run -v .:/app:ro alpine', ['reach', 'host-path /home/ana/notes (read-only)']],
  ['run --mount type=bind,src=/etc,dst=/x,readonly alpine', ['reach', 'host-path /etc (read-only)']],
  ['run -v /var/run/docker.sock:/s alpine', ['reach', 'docker-socket /var/run/docker.sock']],
  ['run -v /run/user/1000/podman/podman.sock:/s:ro alpine', ['reach', 'docker-socket /run/user/1000/podman/podman.sock']],
  ['run --use-api-socket alpine', ['reach', 'docker-socket /var/run/docker.sock']],
  ['create --privileged alpine', ['reach', 'privileged']],
  ['run --cap-add sys_admin alpine', ['reach', 'capability CAP_SYS_ADMIN']],
  ['run --net host --pid=host --ipc host --uts host --userns host alpine', ['reach', 'host-namespace network', 'host-namespace pid', 'host-namespace ipc', 'host-namespace uts', 'host-namespace user']],
  ['run --device /dev/sda --gpus all alpine', ['reach', 'device /dev/sda', 'device gpu']],
  ['run --security-opt seccomp=unconfined --security-opt systempaths=unconfined alpine', ['reach', 'security-option seccomp=unconfined', 'security-option systempaths=unconfined']],
  ['exec --privileged web sh', ['reach', 'privileged web']],
  ['exec web sh', ['change']],
  ['rm -f web db', ['destroy', 'removes web', 'removes db']],
  ['stop web', ['change', 'stops web']],
  ['kill web', ['change', 'stops web']],
  ['wait web', ['read']],
  ['context use far', ['reach', 'endpoint far']],
  ['context update far --docker host=tcp://1.2.3.4:2376', ['reach', 'endpoint far']],
  ['run --help', ['read']],
])('%s', (line, risk) => {
  expect(assess(line)).toEqual(risk);
});
