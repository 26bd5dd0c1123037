// What a line hides stays hidden in what is kept of it: the password behind `docker login -p`, also where a program printed it.

const MASK = '••••';
/** Shorter ones would be found in the middle of other words. */
const SHORTEST = 4;
const login = /\blogin\b[^\n;|&]*/g;
const password = /((?:^|\s)(?:--password(?:=|\s+)|-p(?:=|\s*)))('[^']*'|"[^"]*"|[^\s'"]+)/g;

/** `code`: the lines that ran. Gives back how any text is to be shown. */
export function hideSecrets(code: string): (text: string) => string {
  const secrets = (code.match(login) ?? []).flatMap((call) => [...call.matchAll(password)].map(([, , word = '']) => word.replace(/^(['"])(.*)\1$/s, '$2')));
  const printed = secrets.filter(({ length }) => length >= SHORTEST).sort((one, other) => other.length - one.length);
  return (text) => printed.reduce((hidden, secret) => hidden.replaceAll(secret, MASK), text.replace(login, (call) => call.replace(password, (_, flag: string) => flag + MASK)));
}
