// A request as a line for a terminal: curl speaks to the same engine. What is secret stays out of it.
import { quoteWord } from '../commands/shell/quoteWord';
import type { RecordedRequest } from './RecordedRequest';
import { writeRequestUrl } from './writeRequestPath';

export function writeCurl(request: RecordedRequest): string {
  const { method, headers, body, hasUpload, api } = request;
  const { option, origin } = readAddress(request.address);
  const url = `${origin}${api === '' ? '' : `/v${api}`}${writeRequestUrl(request)}`;
  const words = [
    'curl',
    ...option,
    ...(method === 'GET' ? [] : method === 'HEAD' ? ['-I'] : ['-X', method]),
    ...headers.flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    ...(body === null ? [] : ['-H', 'Content-Type: application/json', '-d', JSON.stringify(body)]),
    ...(hasUpload ? ['--data-binary', '@archive.tar'] : []),
    url,
  ];
  return words.map(quoteWord).join(' ');
}

function readAddress(address: string): { readonly option: readonly string[]; readonly origin: string } {
  const [, scheme = '', rest = ''] = /^(\w+):\/\/(.*)$/.exec(address) ?? [];
  if (scheme === 'unix') return { option: ['--unix-socket', rest], origin: 'http://localhost' };
  if (scheme === 'tcp') return { option: [], origin: `http://${rest}` };
  return { option: [], origin: scheme === 'http' || scheme === 'https' ? address : 'http://localhost' };
}
