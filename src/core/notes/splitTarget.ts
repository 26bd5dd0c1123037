// Parts a link's address into target and subpath. A web address is one piece; a path to a note is decoded and parted from its heading.
import { isWebAddress } from './isWebAddress';
import type { NoteLink } from './Note';

export function splitTarget(address: string): Pick<NoteLink, 'target' | 'subpath'> {
  if (isWebAddress(address)) return { target: address, subpath: '' };
  const hash = address.indexOf('#');
  return hash < 0 ? { target: decode(address), subpath: '' } : { target: decode(address.slice(0, hash)), subpath: decode(address.slice(hash + 1)) };
}

function decode(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    const codes = bytes.slice(1).split('%').map((code) => Number.parseInt(code, 16));
    return new TextDecoder('utf-8').decode(Uint8Array.from(codes));
  });
}
