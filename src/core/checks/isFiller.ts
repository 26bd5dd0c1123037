// Words that say nothing by themselves.
import type { CheckWord } from './CheckWord';

const fillers: ReadonlySet<string> = new Set(
  `is are be been being esta estan este es son sea the a an el la los las un una that which que must should has-to debe deberia now currently ahora ya still aun sigue there
  does do did of de del than named called llamado llamada nombre to at se and y e code codigo status estado state`.split(/\s+/),
);

export function isFiller({ folded, isQuoted }: CheckWord): boolean {
  return !isQuoted && fillers.has(folded);
}
