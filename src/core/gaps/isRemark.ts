// Whether words that were set apart from the text, in parentheses or by a highlight, tell their writer what to do with the note.
import { noWords } from './noWords';
import type { OwnWords } from './OwnWords';
import { readIntent, type Intent } from './readIntent';

export function isRemark(words: string, ownWords: OwnWords = noWords): boolean {
  const intent = readIntent(words, ownWords);
  if (!intent) return false;
  // `Probar el restore y apuntarlo aquí`: one of several things to do is enough.
  const clauses = words.split(/ (?:y|e|and) /);
  return isOne(intent) || (clauses.length > 1 && clauses.slice(1).some((clause) => isRemark(clause, ownWords)));
}

function isOne(intent: Intent): boolean {
  switch (intent.kind) {
    case 'mark':
    case 'owing':
    case 'finishing':
      return true;
    case 'reviewing':
      // `(revisar los logs con docker logs)` tells a reader what to run.
      return !intent.isOfMachine || intent.namesNote || intent.pointsHere;
    case 'adding':
      return intent.namesNote || intent.namesSnippet || (intent.pointsHere && !intent.isOfMachine) || (intent.isAlone && intent.isVerbAloneTask);
    case 'changing':
      return intent.namesNote || (intent.pointsHere && !intent.isOfMachine);
  }
}
