// The workflow tags of the note format as its users write them; settings may rename each.
import type { WorkflowTagNames } from './Note';

export const defaultWorkflowTags: WorkflowTagNames = { todo: '_Todo', done: '_Done', toTag: 'ToTag', toLink: 'ToLink' };
