// How English notes say that something is unfinished.
import type { Lexicon } from './Lexicon';

export const englishLexicon: Lexicon = {
  marks: [
    'to[ -]do(?= ?[:;,.!-]|$)',
    'to be (?:completed|continued|done|written|added|reviewed|revised|checked|confirmed|defined|determined|explained|expanded|finished|linked|verified|updated|moved|improved|fixed|clarified|translated|filled in)',
    'to (?:complete|finish|review|revise|check|verify|confirm|fix|expand|add|write|explain|rewrite|improve|clarify|link)(?:$|(?= ?[:;,.!])| (?:this|it|later|here|more|an? example|examples)(?![a-z]))',
    '(?:still )?unfinished',
    'incomplete',
    'not (?:finished|done|complete|written|ready) yet',
    'not yet (?:finished|done|complete|written|ready)',
    'work in progress', '(?:draft|stub)$', '(?:citation|source|example|link)s? (?:needed|missing)', 'pending (?:review|revision)', '(?:i )?(?:do not|don\'t) (?:understand|get) (?:this|it)',
    'fill (?:this |it )?in',
    '(?:i am |i\'m )?not (?:quite |so |very )?sure',
    'no idea',
    'needs? (?:work|an? example|examples|an? review|rewriting|rewording|checking|an? source|sources|an? link|links|an? diagram|more|an? better)',
    'missing(?= ?[:;,.!-]|$)',
    'missing (?:an? |the )?(?:example|section|part|link|source|explanation|description|diagram|screenshot|definition)s?',
    'come back (?:to this|here|later)',
  ],
  fillers: ['(?:needs? to|remember to|do not forget to|don\'t forget to|please|must|should)'],
  owing: ['i (?:still )?(?:need|have|ought) to', 'still (?:need|have|needs|has) to', 'i (?:should|must)', 'still to', 'todo ?[:-]'],
  finishing: ['rewrite', 'reword', 'rephrase', 'expand', 'explain', 'clarify', 'elaborate', 'finish', 'flesh out', 'proofread', 'fix', 'link to', 'link with', 'link this'],
  reviewing: ['review', 'revise', 'check', 'double-check', 'double check', 'recheck', 'verify', 'confirm', 'look up', 'find out', 'research', 'ask', 'revisit'],
  adding: ['add', 'complete(?= (?:the|this|that|these|it|later|here|all|my|our) ?)', 'insert', 'include', 'mention', 'write', 'draw', 'link', 'put', 'improve'],
  changing: ['change', 'move', 'merge', 'split', 'remove', 'delete', 'replace', 'update', 'correct', 'reorder', 'sort', 'summarize', 'summarise', 'make', 'describe', 'document', 'define', 'translate'],
  verbEnding: '',
  follows: [
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'it', 'them', 'some', 'more', 'all', 'another', 'better', 'again', 'later', 'here',
    'how', 'what', 'why', 'when', 'where', 'which', 'who', 'whether', 'if', 'about', 'with', 'to', 'from', 'in', 'into', 'at', 'on', 'my', 'our',
    'example', 'link', 'source', 'screenshot', 'diagram', 'reference', 'detail', 'definition', 'description', 'explanation',
    'examples', 'links', 'sources', 'screenshots', 'diagrams', 'references', 'details', 'tags',
  ],
  isVerbAloneTask: false,
  noteWords: [
    'example', 'examples', 'section', 'sections', 'paragraph', 'sentence', 'definition', 'definitions', 'explanation', 'description', 'descriptions',
    'diagram', 'diagrams', 'drawing', 'screenshot', 'screenshots', 'figure', 'link', 'links', 'source', 'sources', 'reference', 'references', 'citation',
    'detail', 'details', 'wording', 'note', 'notes', 'heading', 'title', 'chapter', 'course', 'lesson', 'typo', 'typos', 'spelling', 'summary',
    'part about', 'part on', 'the rest', 'at the beginning', 'at the end', 'to the top', 'at the top', 'to the beginning', 'to the end', 'later', 'better', 'more detail', 'more$', 'more info', 'information', 'exercise', 'exercises', 'practice',
  ],
  pointers: ['this', 'here', 'above', 'below'],
  machineWords: ['logs?', 'ports?', 'permissions', 'status', 'output', 'exit codes?', 'disk space', 'firewall'],
  advice: ['your', 'you', 'if', 'when', 'before', 'after', 'unless', 'in production'],
  backlogs: [
    'to[ -]?dos?(?: list)?', '(?:some )?(?:things|stuff|topics|parts|what) (?:i (?:still )?(?:need|have|want) )?(?:still )?to (?:add|do|write|complete|finish|explain|cover)(?: .*)?',
    '(?:still )?to (?:add|write|be added|be done|be written)', 'left to (?:do|write|add)', 'what is (?:still )?missing', 'missing (?:parts|things|topics)', 'backlog', 'open points', 'pending',
  ],
};
