// What a heading is about, folded: `¿Qué es un contenedor?` and `What is a container?` are about a container.
import { foldText } from '../notes/foldText';

const questions = [
  /^(?:y )?(?:para )?(?:que|cual|cuales|quien|como|donde|cuando|por que) (?:es|son|era|significa|significan|sirve|sirven|hace|hacen|funciona|funcionan|se usa|se usan)(?: (?=un|el|la|los|las|lo))?/,
  /^(?:and )?(?:what|who|where|how|why|when) (?:is|are|was|were|does|do|means)(?: (?=an?|the))?/,
];
const article = /^\s*(?:un|una|unos|unas|el|la|los|las|lo|a|an|the)\s+/;
const verbAtEnd = /\s+(?:mean|work|do|for)$/;

export function subjectOf(title: string): string {
  const words = foldText(title)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const question of questions) {
    const rest = words.replace(question, '');
    if (rest !== words && rest.trim() !== '') return rest.replace(article, '').replace(verbAtEnd, '').trim();
  }
  return words.replace(article, '');
}
