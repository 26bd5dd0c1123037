// The English words about gaps.
import { describeCheckReason } from '../describeCheckReason';
import type { GapTexts } from '../GapTexts';
import { englishCheckTexts } from './englishCheckTexts';

export const englishGapTexts: GapTexts = {
  severities: { info: 'Hint', warning: 'Unfinished', error: 'Error' },
  rules: {
    'workflow-tag': {
      name: 'Open note',
      what: ({ quote }) => `${quote} says that this note is not finished.`,
      why: 'As long as the tag stands, nobody can tell this note from a finished one by its content alone.',
      next: ({ quote }) => `Close the other gaps, then take ${quote} away or mark the note as done.`,
    },
    'to-tag': {
      name: 'Still to tag',
      what: ({ quote }) => `${quote} says that this note still needs its topic tags.`,
      why: 'Without topic tags the note is not found with its kind.',
      next: ({ quote }) => `Add the topics as tags to the header, then take ${quote} away.`,
    },
    'to-link': {
      name: 'Still to link',
      what: ({ quote }) => `${quote} says that this note still needs links to others.`,
      why: 'A note that links to nothing stays alone on the map.',
      next: ({ quote }) => `Link the terms that have a note of their own, then take ${quote} away.`,
    },
    'empty-section': {
      name: 'Empty section',
      what: ({ quote }) => `Nothing is written below “${quote}”.`,
      why: 'The heading promises something that the note does not hold.',
      next: () => 'Write a first sentence here, or delete the heading.',
    },
    'untitled-heading': {
      name: 'Heading without title',
      what: () => 'This heading has no title.',
      why: 'A heading without words cannot be linked to and shows as a gap in every outline.',
      next: () => 'Give it a title, or delete the line.',
    },
    'duplicate-heading': {
      name: 'Heading twice',
      what: ({ quote, relatedLine }) => `“${quote}” already stands beside it on line ${relatedLine ?? '?'}.`,
      why: 'A link to this heading always arrives at the first of the two.',
      next: () => 'Rename one of them, or merge both sections.',
    },
    marker: {
      name: 'Remark to yourself',
      what: ({ quote }) => `A remark in the text says: “${quote}”.`,
      why: 'It is a task that was left in the middle of the text.',
      next: () => 'Do what it says, then delete the remark.',
    },
    'marker-in-heading': {
      name: 'Remark in a heading',
      what: ({ quote }) => `The heading carries the remark “${quote}”.`,
      why: 'It says that the whole section still needs work, and every link to the heading has to repeat it.',
      next: () => 'Finish the section, then delete the remark from the heading.',
    },
    'missing-description': {
      name: 'Command without description',
      what: ({ quote }) => `“${quote}” has no description.`,
      why: 'A list of commands helps where each of them says what it does.',
      next: ({ quote }) => `Write in a few words what “${quote}” does.`,
    },
    'todo-heading': {
      name: 'Heading that is a task',
      what: ({ quote }) => `The heading “${quote}” is a task, not a topic.`,
      why: 'It says what is to be done with the note, so nobody will look for it as a topic.',
      next: () => 'Do it and name the section by its topic, or move it to a list of tasks.',
    },
    'things-to-add': {
      name: 'Things to add',
      what: ({ quote }) => `“${quote}” collects what this note still lacks.`,
      why: 'What stands there has not yet found its place in the note.',
      next: () => 'Move each thing to the section where it belongs, then delete this one.',
    },
    'missing-sources': {
      name: 'No sources',
      what: ({ quote }) => `No source stands below “${quote}”.`,
      why: 'Without sources nobody can check the note or read on.',
      next: () => 'Add the pages, courses or books that it comes from.',
    },
    'failing-check': {
      name: 'Check fails',
      what: ({ quote, reason }) => (reason ? `Check fails: ${describeCheckReason(reason, englishCheckTexts)}` : `Check fails: “${quote}”.`),
      why: 'The note says that this is so after its steps, and it is not.',
      next: () => 'Run the steps of the section, correct what they miss, and check again.',
    },
    'unreadable-check': {
      name: 'Check not understood',
      what: ({ quote }) => `“${quote}” says nothing that can be checked.`,
      why: 'A line that is not understood is never checked.',
      next: () => 'See below the block what is wrong with the line and what it could be.',
    },
    'unneeded-ignore': {
      name: 'Ignore without use',
      what: ({ quote }) => `The ignore of “${quote}” leaves nothing out.`,
      why: 'Its gap is closed, its day has come, or no rule has that name; it would hide the next gap there.',
      next: ({ quote }) => `Take “${quote}” out of the ignore.`,
    },
  },
};
