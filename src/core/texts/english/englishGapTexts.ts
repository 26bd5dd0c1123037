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
    'open-task': {
      name: 'Open task',
      what: ({ quote }) => `The task “${quote}” is open.`,
      why: 'It was set for this note and is not done.',
      next: () => 'Do it and check its box, or cancel it with [-].',
    },
    'highlighted-instruction': {
      name: 'Highlighted task',
      what: ({ quote }) => `A highlight says what to do: “${quote}”.`,
      why: 'It is a task that stands out of the text and is not done.',
      next: () => 'Do what it says, then delete the highlight, or make a task of it.',
    },
    'bare-marker': {
      name: 'Remark on a line',
      what: ({ quote }) => `A line says: “${quote}”.`,
      why: 'It speaks to you and not of Docker: something is still to be done here.',
      next: () => 'Do what it says, then delete the line.',
    },
    'unanswered-question': {
      name: 'Question without answer',
      what: ({ quote }) => `Nothing answers “${quote}”.`,
      why: 'A question that was written down and not answered is what its writer wanted to know.',
      next: () => 'Write the answer below it, or take the question away.',
    },
    'unexplained-terms': {
      name: 'Names without explanation',
      what: ({ quote }) => `The list “${quote}” names things and explains none.`,
      why: 'A name alone says nothing to whoever does not know it yet.',
      next: () => 'Write behind each name, after a colon, what it is.',
    },
    'stub-section': {
      name: 'Stub',
      what: ({ quote }) => `Next to nothing is written below “${quote}”.`,
      why: 'A word or a link alone does not keep what the heading promises.',
      next: () => 'Say in a sentence of your own what it is about.',
    },
    'trailing-ellipsis': {
      name: 'Breaks off',
      what: ({ quote }) => `“${quote}” breaks off in three dots.`,
      why: 'What the dots stand for was left to be written later.',
      next: () => 'Write the rest, or end the line.',
    },
    'level-skip': {
      name: 'Level left out',
      what: ({ quote, relatedLine }) => `“${quote}” is more than one level deeper than the heading on line ${relatedLine ?? '?'}.`,
      why: 'Outlines show a section below one that is not there.',
      next: () => 'Take away a # or two.',
    },
    'untitled-source': {
      name: 'Source without title',
      what: ({ quote }) => `The source ${quote} has no title.`,
      why: 'When the address dies, nobody knows any more what stood there.',
      next: () => 'Write what it is: [title](address).',
    },
    'doubtful-address': {
      name: 'Address that cannot work',
      what: ({ quote }) => `“${quote}” is no address that a browser can open.`,
      why: 'A link that leads nowhere is a source that nobody can check.',
      next: () => 'Copy the whole address anew from the browser.',
    },
    'after-footer': {
      name: 'Below the sources',
      what: ({ quote, relatedLine }) => `“${quote}” stands below the sources of line ${relatedLine ?? '?'}.`,
      why: 'The sources close a note; what comes after them is easily overlooked.',
      next: () => 'Move the section above the sources.',
    },
    'unclosed-fence': {
      name: 'Code block not closed',
      what: () => 'This code block is never closed.',
      why: 'All that stands below it is read as code, headings and sources too.',
      next: () => 'Close it with a line of ``` where the code ends.',
    },
    'unspaced-heading': {
      name: 'Heading without blank',
      what: ({ quote }) => `“${quote}” is no heading: a blank is missing behind the #.`,
      why: 'Without the blank the line is text, and its section belongs to the one above.',
      next: () => 'Put a blank between the # and the title.',
    },
    'unneeded-ignore': {
      name: 'Ignore without use',
      what: ({ quote }) => `The ignore of “${quote}” leaves nothing out.`,
      why: 'Its gap is closed, its day has come, or no rule has that name; it would hide the next gap there.',
      next: ({ quote }) => `Take “${quote}” out of the ignore.`,
    },
  },
};
