// Whether a link's target leads out of the vault: it begins with a scheme or with `www.`.
const webAddress = /^(?:[a-z][a-z0-9+.-]+:\/\/|www\.|mailto:)/i;

export function isWebAddress(target: string): boolean {
  return webAddress.test(target);
}
