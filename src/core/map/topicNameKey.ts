// The key under which a topic is found by its name: whatever its case and accents, and by what notes put around a name.
import { foldText } from '../notes/foldText';

/** `docker ps` and `ps` are one name, and so are `#Docker` and `[[Docker]]`. */
export const topicNameKey = (text: string): string => foldText(text).replace(/^docker (?=\S)|[[\]#¿?]/g, '').trim();
