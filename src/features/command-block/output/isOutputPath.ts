// Whether a text is the path of a file in a vault, on any system that the vault may be opened on.

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export function isOutputPath(path: string): boolean {
  return path.split('/').every((name) => name !== '' && !/^\.|[. ]$|[\\:*?"<>|]|\p{Cc}/u.test(name) && !devices.test(name)) && path.length < 240;
}
